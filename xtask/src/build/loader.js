// Joins the other part of the module to this instance. load.js says how it is fetched, and hears why it was not.
let second, failure;
export const fetchSecondPartBy = fetched => {
  second = fetched;
};
export const whyNotFetched = () => failure;
const loader = {
  async __wasm_split_load_second(callback, data) {
    let here = true;
    try {
      await WebAssembly.instantiate(await second(), { __wasm_split: wasm });
      // What it does first is work enough for a task of its own: the page around can answer a person meanwhile.
      await new Promise(resolve => setTimeout(resolve));
    } catch (error) {
      failure = error;
      here = false;
    }
    wasm.__indirect_function_table.get(callback)(data, here);
  },
};
