// As Vite comes, with three applications, and what Vue needs to know of the tag. What it builds is as new as what the widget needs: a page
// waits for the element at its top level.
import vue from "@vitejs/plugin-vue";

export default {
  plugins: [vue({ template: { compilerOptions: { isCustomElement: tag => tag === "fidelity-check" } } })],
  build: { target: "es2022", rolldownOptions: { input: ["index.html", "react.html", "vue.html"] } },
};
