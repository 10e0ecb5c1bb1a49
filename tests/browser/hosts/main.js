// A partner's application in one line, and whether it goes on after it.
import "fidelity-check";

document.documentElement.dataset.goesOn = "yes";
document.querySelector("fidelity-check")?.addEventListener("fidelity-error", ({ detail }) => {
  document.documentElement.dataset.failed = `${detail.code}: ${detail.message}`;
});
