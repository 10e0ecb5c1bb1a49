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
    // What was drawn beforehand is the introduction with the first questions; the others come with a step, as for a person.
    async reveal(i) {
      const check = document.querySelector("fidelity-check");
      await check.ready;
      if (!card(i)) check.goTo("q1");
      while (!card(i)) await new Promise(requestAnimationFrame);
    },
    score() {
      const live = root()?.querySelectorAll(".fc-live b") ?? [];
      const mean = [...live].find(place => place.parentElement.textContent.startsWith("Overall mean"))?.textContent;
      const progress = root()?.querySelector(".fc-map__progress");
      // A page drawn beforehand shows the scores alone: pressed radios are counted in place of its words.
      const answered = progress ? Number.parseInt(progress.textContent, 10) : root()?.querySelectorAll("input[type=radio]:checked").length;
      return mean ? { mean, answered } : null;
    },
  };
})();
