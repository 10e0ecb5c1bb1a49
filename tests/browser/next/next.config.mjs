// Pages as files, in folders with an index, as any server gives them out. The tools stand one folder up.
import { resolve } from "node:path";

export default { output: "export", trailingSlash: true, turbopack: { root: resolve("..") } };
