// F15: a framework that sets properties before the element's script has come, and attributes beside them.
const element = document.querySelector("fidelity-check");
element.headingLevel = 4;
element.layout = "single";
const response = await fetch("/programmes/parent-infant-group.json");
element.rubric = await response.json();
document.body.dataset.set = "yes";
await import("/fidelity-check.js");
