// Pages of a server, swapped by Turbo.

import "@hotwired/turbo";
import { keep } from "./swapped.js";

keep("turbo:load");
