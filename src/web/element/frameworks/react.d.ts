// The tag <fidelity-check> in the JSX of React 19. In a file of yours: `import type {} from "fidelity-check/react";`

import type { FidelityCheck, FidelityCheckAttributes, FidelityEvents } from "./index.js";
import type { DetailedHTMLProps, HTMLAttributes } from "react";

type Listeners = { [Name in keyof FidelityEvents as `on${Name}`]?: (event: FidelityEvents[Name] & { currentTarget: FidelityCheck }) => void };
type Html = Omit<DetailedHTMLProps<HTMLAttributes<FidelityCheck>, FidelityCheck>, keyof FidelityCheckAttributes>;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "fidelity-check": Html & FidelityCheckAttributes & Listeners;
    }
  }
}
