// A partner's React application with a router, mounted twice as React does while developing (tests/browser/journeys/bundler.rs).
//
// In: the packed widget. Out: two routes; the answers are the application's own, and are given back whenever the check is shown again.

import "fidelity-check";
import type { FidelityCheck } from "fidelity-check";
import type {} from "fidelity-check/react";
import rubric from "fidelity-check/programmes/scale-up-readiness.json";
import { StrictMode, useCallback, useState } from "react";
import { createRoot } from "react-dom/client";
import { BrowserRouter, Link, Route, Routes } from "react-router";

type Answers = FidelityCheck["value"];

interface Kept {
  value: Answers;
  keep: (value: Answers) => void;
}

function Check({ value, keep }: Kept) {
  return (
    <fidelity-check
      id="check"
      rubric={rubric}
      value={value}
      layout="single"
      loading="eager"
      history
      onfidelity-change={event => keep(event.currentTarget.value)}
    >
      <p>This self-check needs JavaScript.</p>
    </fidelity-check>
  );
}

function App() {
  const [value, setValue] = useState<Answers>(null);
  const keep = useCallback((answers: Answers) => setValue(answers), []);
  return (
    <BrowserRouter>
      <nav>
        <Link to="/react.html">Home</Link> <Link to="/check">Check</Link>
      </nav>
      <p id="kept">{typeof value === "object" ? Object.keys(value?.elements ?? {}).length : 0} kept</p>
      <Routes>
        <Route path="/react.html" element={<h1>Home</h1>} />
        <Route path="/check" element={<Check value={value} keep={keep} />} />
      </Routes>
    </BrowserRouter>
  );
}

createRoot(document.getElementById("app")!).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

/** Never shown: what a type checker has to refuse. */
export const mistakes = (
  // @ts-expect-error There is no such layout.
  <fidelity-check layout="sideways" />
);
