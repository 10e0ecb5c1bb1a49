// Pages as files, in folders with an index, as any server gives them out; on request rendered by the server of Next itself. The tools stand
// one folder up.
import { resolve } from "node:path";

const output = process.env.RENDERED_BY_SERVER ? undefined : "export";
export default { output, trailingSlash: true, turbopack: { root: resolve("..") } };
