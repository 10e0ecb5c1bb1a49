// What our scripts may take for granted: what the build puts in the place of a name while it writes a script, and what is in the pages.

/** By language, then by the name of the message: a text, or a function where the message has arguments. */
declare const __FC_WILL_IT_RUN_WORDS__: Record<string, Record<string, any>>;
declare const __FC_BUILDER_WORDS__: Record<string, Record<string, any>>;
declare const __FC_OFFLINE_FILES__: Record<string, string>;
declare const __FC_OFFLINE_PAGES__: string[];
declare const __FC_WORDS__: Record<string, Record<string, string>>;
declare const __FC_FIRST_PAGE_WORDS__: Record<string, Record<string, any>>;
declare const __FC_FRAME_WORDS__: Record<string, Record<string, string>>;
declare const __FC_OFFLINE_WORDS__: Record<string, Record<string, string>>;
declare const __FC_ONE_FILE_WORDS__: Record<string, Record<string, string>>;

/** Where a browser has it: https://w3c.github.io/trusted-types/ */
declare var trustedTypes: any;

// Whatever these scripts look for in a page is an element of HTML.
interface ParentNode {
  querySelector<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  querySelector(selectors: string): HTMLElement | null;
  querySelectorAll<K extends keyof HTMLElementTagNameMap>(selectors: K): NodeListOf<HTMLElementTagNameMap[K]>;
  querySelectorAll(selectors: string): NodeListOf<HTMLElement>;
}
interface Element {
  closest<K extends keyof HTMLElementTagNameMap>(selectors: K): HTMLElementTagNameMap[K] | null;
  closest(selectors: string): HTMLElement | null;
}

interface Window {
  __fcEmbed?: boolean;
}

interface HTMLElementTagNameMap {
  "fidelity-check": import("./element/index").FidelityCheck;
}
