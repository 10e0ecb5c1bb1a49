// The route with the check, drawn on the server without it: the element comes once there is a browser.

"use client";

import { useEffect } from "react";

export default function Check() {
  useEffect(() => {
    import("fidelity-check");
  }, []);
  return (
    <fidelity-check id="check" src="/r.json" loading="eager" history>
      <p>This self-check needs JavaScript.</p>
    </fidelity-check>
  );
}
