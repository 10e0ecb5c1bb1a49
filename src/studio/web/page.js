// The stand-alone page of the studio: its language.
//
// In: a press, or `?lang=cy` in the address. Out: the language of the page, which the element follows.

const LANGUAGES = { en: ["Cymraeg", "cy"], cy: ["English", "en"] };
const button = document.getElementById("language");
const studio = document.querySelector("fidelity-studio");

function speak(code) {
  const [name, other] = LANGUAGES[code];
  document.documentElement.lang = code;
  studio.lang = code;
  Object.assign(button, { textContent: name, lang: other });
}

button.addEventListener("click", () => speak(button.lang));
if (new URLSearchParams(location.search).get("lang") === "cy") speak("cy");
