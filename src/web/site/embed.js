// The outside of the iframe build, for the page around: gives each frame the height of its content. Optional: without it
// the frame scrolls by itself.
//
// In: messages of frames whose address is that of an embed.html. Out: their height, and a `fidelity-result` event on an
// <iframe data-results="yes"> when the person inside presses "Send the result". It must not trust a message for its
// content: only for the window it comes from and the origin that window was given.

(() => {
  if (window.__fcEmbed) return;
  Object.defineProperty(window, "__fcEmbed", { value: true });
  addEventListener("message", ({ data, source, origin }) => {
    if (data?.fc !== 1) return;
    const frame = [...document.querySelectorAll("iframe")].find(frame => frame.contentWindow === source);
    if (!frame?.src || new URL(frame.src).origin !== origin) return;
    const results = frame.dataset.results === "yes";
    if (data.type === "hello" || data.type === "ready")
      frame.contentWindow.postMessage({ fc: 1, id: data.id, type: "welcome", results }, origin);
    if (data.type === "height" && data.height >= 200 && data.height <= 20000) frame.style.height = `${Math.ceil(data.height)}px`;
    if (data.type === "focus-top" && frame.getBoundingClientRect().top < 0) frame.scrollIntoView();
    if (data.type === "event" && results && data.name === "fidelity-result") {
      frame.dispatchEvent(new CustomEvent(data.name, { detail: data.detail, bubbles: true }));
    }
  });
})();
