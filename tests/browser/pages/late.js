// F25: a consent manager that lets the script in when the visitor presses a button.
document.querySelector("button").addEventListener("click", () => {
  const script = document.createElement("script");
  script.type = "module";
  script.src = "/fidelity-check.js";
  document.head.append(script);
});
