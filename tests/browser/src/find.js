// Put before every script of find.rs. A scope is null (the page), a selector (the shadow root of that element) or an element.

function rootOf(scope) {
  if (scope === null) return document;
  return typeof scope === "string" ? document.querySelector(scope)?.shadowRoot : scope;
}

function isShown(element) {
  return element.checkVisibility({ visibilityProperty: true });
}

function textOf(root) {
  const parts = root instanceof ShadowRoot ? [...root.children] : [root.body ?? root];
  return parts.map(part => part.innerText ?? "").join("\n");
}

// The innermost shown element whose text is `text`, or else contains it.
function byText(root, text) {
  const clean = found => found.replace(/\s+/g, " ").trim();
  const wanted = clean(text);
  const shown = [...root.querySelectorAll("*")].filter(isShown);
  for (const matches of [found => found === wanted, found => found.includes(wanted)]) {
    const found = shown.filter(element => matches(clean(element.innerText ?? element.textContent ?? "")));
    const innermost = found.find(element => !found.some(other => other !== element && element.contains(other)));
    if (innermost) return innermost;
  }
  return null;
}
