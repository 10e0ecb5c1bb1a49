// A partner's Svelte application with two routes of its own, which keeps the answers (tests/browser/hosts/applications.rs).

import { mount } from "svelte";
import App from "./Svelte.svelte";

mount(App, { target: document.body });
