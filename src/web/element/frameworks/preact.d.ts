// The tag <fidelity-check> in the JSX of Preact 11. In a file of yours: `import type {} from "fidelity-check/preact";`

import type { ClassAttributes, HTMLAttributes } from "preact";
import type { FidelityCheck, FidelityCheckAttributes, FidelityEvents } from "./index.js";

type Listeners = { [Name in keyof FidelityEvents as `on${Name}`]?: (event: FidelityEvents[Name] & { currentTarget: FidelityCheck }) => void };
type Html = Omit<HTMLAttributes<FidelityCheck> & ClassAttributes<FidelityCheck>, keyof FidelityCheckAttributes>;

declare module "preact" {
  namespace JSX {
    interface IntrinsicElements {
      "fidelity-check": Html & FidelityCheckAttributes & Listeners;
    }
  }
}
