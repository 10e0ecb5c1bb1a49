// A partner's Vue application with a router that keeps its pages alive (tests/browser/journeys/bundler.rs).
//
// In: the packed widget. Out: two routes; nobody keeps the answers but the element itself.

import "fidelity-check";
import { createApp, h } from "vue";
import { createRouter, createWebHistory } from "vue-router";
import App from "./App.vue";
import Check from "./Check.vue";

const routes = [
  { path: "/vue.html", component: { name: "Home", render: () => h("h1", "Home") } },
  { path: "/check", component: Check },
];
createApp(App)
  .use(createRouter({ history: createWebHistory(), routes }))
  .mount("#app");
