// The language of a page around one element: the studio's, and the programme office's.
//
// In: a press, or `?lang=cy` in the address. Out: the language of the page and its title, which the element follows, and the first page in it.

const LANGUAGES = { en: ["Cymraeg", "cy", "./"], cy: ["English", "en", "cy.html"] };
const button = document.getElementById("language");
/** @type {HTMLElement} */
const element = document.querySelector("fidelity-studio, fidelity-office");

const title = document.querySelector("title");
const titles = { en: title.textContent, cy: title.dataset.cy };

/** @param {string} code */
function speak(code) {
  const [name, other, home] = LANGUAGES[code];
  document.documentElement.lang = code;
  element.lang = code;
  document.title = titles[code];
  /** @type {HTMLAnchorElement} */ (document.querySelector(".masthead__name a")).href = home;
  Object.assign(button, { textContent: name, lang: other });
}

button.addEventListener("click", () => speak(button.lang));
if (new URLSearchParams(location.search).get("lang") === "cy") speak("cy");
