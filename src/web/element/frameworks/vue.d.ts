// The tag <fidelity-check> in the templates of Vue 3. In a file of yours: `import type {} from "fidelity-check/vue";`

import type { FidelityCheckAttributes, FidelityEvents } from "./index.js";
import type { DefineComponent } from "vue";

type Listeners = { [Name in keyof FidelityEvents as `on${Capitalize<Name>}`]?: (event: FidelityEvents[Name]) => void };

declare module "vue" {
  interface GlobalComponents {
    "fidelity-check": DefineComponent<FidelityCheckAttributes & Listeners>;
  }
}
