// A stand-in for the widget: a shadow root with one of each thing a helper has to deal with.
customElements.define(
  "fidelity-check",
  class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({ mode: "open" });
      root.innerHTML = `
      <p hidden>Started</p>
      <p class="state"></p>
      <button type="button" class="start">Start <span>now</span></button>
      <button type="button" class="ask">Ask</button>
      <button type="button" class="open">Open</button>
      <button type="button" class="save">Save</button>
      <label><input type="radio" name="one"> Fully</label>
      <label>Notes <input type="text" class="notes"></label>
      <input type="file" hidden>
      <img src="/missing.png">`;
      const say = text => {
        root.querySelector(".state").textContent = text;
      };
      root.querySelector(".start").onclick = () =>
        setTimeout(() => {
          root.querySelector("[hidden]").hidden = false;
          console.warn("started");
        }, 200);
      root.querySelector(".ask").onclick = () => say(confirm("Sure?") ? "yes" : "no");
      root.querySelector(".open").onclick = () => {
        open("about:blank").document.title = "Paper";
      };
      root.querySelector(".save").onclick = () => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(new Blob(["ŵ"]));
        link.download = "answers.json";
        link.click();
      };
      root.querySelector("[type=file]").onchange = async event => say(await event.target.files[0].text());
    }
  },
);
