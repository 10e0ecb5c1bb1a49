// F25: what a page translator does: every text node goes into a <font>, in shadow roots too.
document.addEventListener("translate", () => {
  const wrap = root => {
    const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) found.push(texts.currentNode);
    for (const text of found) {
      if (!text.data.trim()) continue;
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text);
    }
  };
  wrap(document.querySelector("fidelity-check").shadowRoot);
});
