// What pages have in common that a library swaps: who has the answers, and that they are given to each element that comes
// (tests/browser/hosts/applications.rs).
//
// In: the name of the library's event after a swap. Out: what the page says of the answers it has.

import "fidelity-check";

let kept = null;

export function keep(swapped) {
  const say = () => {
    document.querySelector("#kept").textContent = `${Object.keys(kept?.elements ?? {}).length} kept`;
  };
  document.addEventListener("fidelity-change", event => {
    kept = event.target.value;
    say();
  });
  document.addEventListener(swapped, () => {
    say();
    const check = document.querySelector("fidelity-check:not([data-stays])");
    if (check && kept) check.value = kept;
  });
}
