// The check in a page that a server renders anew for each visitor, with the answers kept over the routes (tests/browser/hosts/next.rs).

"use client";

import "fidelity-check";
import { useState } from "react";

let kept = null;

export default function Served() {
  const [answers, setAnswers] = useState(kept);
  const keep = event => {
    kept = event.currentTarget.value;
    setAnswers(kept);
  };
  return (
    <>
      <p id="kept">{Object.keys(answers?.elements ?? {}).length} kept</p>
      <fidelity-check src="/r.json" value={answers} layout="single" loading="eager" onfidelity-change={keep}>
        <p>This self-check needs JavaScript.</p>
      </fidelity-check>
    </>
  );
}
