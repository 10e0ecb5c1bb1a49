// The page's own script: it leaves the introduction, since the harness waits for the first question.
const check = document.querySelector("fidelity-check");
await check.ready;
check.goTo("q1");
