// Pages of a server, swapped by htmx.

import "htmx.org";
import { keep } from "./swapped.js";

keep("htmx:after:settle");
