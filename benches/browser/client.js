// How the harness finds its way: the first question, the radios, and what the list of pages shows after each answer.
//
// A radio's place is looked up once: with a shadow root, a thousand look-ups by selector would be the harness' cost, not the widget's.
window.__peer = (() => {
  const root = () => document.querySelector("fidelity-check")?.shadowRoot;
  let cards = [];
  const card = i => {
    if (!cards[i]?.isConnected) cards = [...(root()?.querySelectorAll(".fc-element") ?? [])];
    return cards[i];
  };
  return {
    question: () => card(0)?.querySelector(".fc-element__title"),
    radio: (i, k) => card(i)?.querySelectorAll("input[type=radio]")[k] ?? null,
    score() {
      const mean = root()?.querySelector(".fc-live b");
      const answered = root()?.querySelector(".fc-map__progress");
      return mean && { mean: mean.textContent, answered: Number.parseInt(answered.textContent, 10) };
    },
  };
})();
