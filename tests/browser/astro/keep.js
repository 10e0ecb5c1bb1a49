// Keeps the answers over the pages of a partner's site, and gives them to each element that comes (tests/browser/hosts/astro.rs).

import "fidelity-check";

let kept = null;

function say() {
  document.querySelector("#kept").textContent = `${Object.keys(kept?.elements ?? {}).length} kept`;
}

document.addEventListener("fidelity-change", event => {
  kept = event.target.value;
  say();
});
document.addEventListener("astro:page-load", () => {
  say();
  const check = document.querySelector("fidelity-check:not([data-stays])");
  if (check && kept) check.value = kept;
});
