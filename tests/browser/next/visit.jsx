// A route that is rendered on the server for every visit.

import Served from "./served";

export const dynamic = "force-dynamic";

export default function Visit() {
  return <Served />;
}
