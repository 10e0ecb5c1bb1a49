// Brings the module that reads and writes workbooks and archives, once somebody needs it. The build puts this into the scripts that import it.
//
// In: nothing. Out: the functions of the module (web.rs). Its bytes are compared with the integrity value that is known here.

const PACKER = new URL("./__FC_WORKBOOK__", import.meta.url).href;
const PACKER_WASM = new URL("./__FC_WORKBOOK_WASM__", import.meta.url).href;
const PACKER_INTEGRITY = "__FC_WORKBOOK_WASM_INTEGRITY__";

let packers = 0;
let packerCode;
let packer;

async function compile() {
  const response = await fetch(PACKER_WASM, { integrity: PACKER_INTEGRITY });
  if (!response.ok) throw new Error(`${PACKER_WASM} answered ${response.status}`);
  return response.headers.get("content-type") === "application/wasm"
    ? WebAssembly.compileStreaming(response)
    : WebAssembly.compile(await response.arrayBuffer());
}

// One for all elements of a page: it keeps nothing from one call to the next. One that breaks, as on a file that is too large for its memory,
// is left, and the next call has another: the same address with another fragment is another module of the same file.
async function packing() {
  packerCode ??= compile();
  packerCode.catch(() => (packerCode = undefined));
  const [glue, wasm] = await Promise.all([import(/* @vite-ignore */ /* webpackIgnore: true */ `${PACKER}#${++packers}`), packerCode]);
  await glue.default({ module_or_path: wasm });
  const act =
    name =>
    (...given) => {
      try {
        return glue[name](...given);
      } catch (error) {
        packer = undefined;
        throw error;
      }
    };
  return Object.fromEntries(["read", "lists", "write", "typed", "unpack", "pack"].map(name => [name, act(name)]));
}

/** The functions; broken if they do not come, and asked for anew the next time. */
export async function packs() {
  packer ??= packing();
  packer.catch(() => (packer = undefined));
  return packer;
}
