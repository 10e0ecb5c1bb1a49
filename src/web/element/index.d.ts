// What a page sees of <fidelity-check>. Kept by hand; tests/browser/journeys/embedding/beside_the_page.rs holds it to the class.

/** The answers file, as `fidelity-check` saves it. Its form is in `schemas/answers.schema.json`. */
export type Answers = Record<string, unknown>;
/** The result, as `fidelity-check score` prints it. Its form is in `schemas/report.schema.json`. */
export type Result = Record<string, unknown>;
/** A rubric or overlay. Its form is in `schemas/rubric.schema.json` and `schemas/overlay.schema.json`. */
export type Rubric = Record<string, unknown>;

export type ErrorCode =
  | "csp-wasm"
  | "wasm-unavailable"
  | "wasm-fetch"
  | "wasm-integrity"
  | "glue-mismatch"
  | "rubric-fetch"
  | "rubric-cors"
  | "rubric-html"
  | "rubric-json"
  | "rubric-schema"
  | "rubric-newer"
  | "storage-denied"
  | "import-invalid"
  | "crashed";

export interface Problem {
  code: string;
  place: string;
  message: string;
  hint: string;
  /** The language of both. */
  lang: string;
}

export interface ErrorDetail {
  code: ErrorCode;
  phase: "fetch" | "wasm" | "rubric" | "storage" | "runtime";
  message: string;
  hint: string;
  recoverable: boolean;
  problems: Problem[];
}

export class FidelityError extends Error implements ErrorDetail {
  readonly code: ErrorCode;
  readonly phase: ErrorDetail["phase"];
  readonly hint: string;
  readonly recoverable: boolean;
  readonly problems: Problem[];
}

/** What became of a file of answers. Nothing is lost: what no longer fits is kept aside and told here. */
export interface ImportReport {
  /** How many elements have an answer now. */
  accepted: number;
  /** Answers that do not fit, by element, with the code of the problem. */
  dropped: { id: string; reason: string }[];
  /** Answers carried over: the old id, and the new one. */
  migrated: [from: string, to: string][];
  problems: Problem[];
}

export interface RubricName {
  id: string;
  /** The edition. */
  version: string;
  title: string;
  languages: string[];
  hash: string;
}

export interface Step {
  /** The id of the first element of a page, or `intro`, `occasion`, `check`, `results`, `finished`. */
  from: string;
  to: string;
  kind: "intro" | "element" | "domain" | "check" | "results";
  index: number;
  of: number;
}

export interface Change {
  element: string;
  domain: string;
  /** As answers call it; never a reason or a note. */
  rating: string | null;
  previous: string | null;
  status: "rated" | "not-applicable" | "unable-to-determine" | "not-rated";
  answered: number;
  total: number;
}

export type GateStatus = "met" | "not-met" | "cannot-confirm";

export interface FidelityEvents {
  "fidelity-ready": CustomEvent<{ rubric: RubricName; mode: "full" | "non-negotiables"; restored: boolean; widget: string }>;
  "fidelity-start": CustomEvent<{ rubric: RubricName }>;
  "fidelity-step": CustomEvent<Step>;
  "fidelity-change": CustomEvent<Change>;
  "fidelity-complete": CustomEvent<{ result: Result }>;
  "fidelity-result": CustomEvent<{ result: Result; reason: string }>;
  "fidelity-gate": CustomEvent<{ status: GateStatus; elements: { id: string; title: string; status: GateStatus }[] }>;
  "fidelity-drift": CustomEvent<{
    since: string | null;
    findings: { element: string; nonNegotiable: boolean; from: string | null; to: string | null; kind: string }[];
  }>;
  "fidelity-before-print": CustomEvent<{ sheet: string }>;
  "fidelity-before-save": CustomEvent<{ format: string; bytes?: number }>;
  "fidelity-before-clear": CustomEvent<{ reason: "reset" | "finish" }>;
  "fidelity-saved": CustomEvent<{ target: "session" | "local" | "file"; bytes: number; expires: string | null }>;
  "fidelity-error": CustomEvent<ErrorDetail>;
}

export class FidelityCheck extends HTMLElement {
  static readonly version: string;
  /** This version and those that came later and are not used. */
  static readonly versions: string[];
  static readonly rubricSchemaVersions: number[];
  static define(tag?: string): void;

  src: string;
  srcIntegrity: string;
  overlaySrc: string;
  languages: string;
  languageSwitch: "auto" | "none";
  headingLevel: number;
  layout: "domain" | "element" | "single";
  mode: "full" | "non-negotiables" | "results" | "blank";
  storage: "none" | "session" | "local";
  storageKey: string;
  storageDays: number;
  name: string;
  readOnly: boolean;
  disabled: boolean;
  required: boolean;
  results: "after-complete" | "live" | "none";
  loading: "lazy" | "eager";
  wasmSrc: string;
  wasmIntegrity: string;
  scrollOffset: string;
  noPrintButton: boolean;
  noExport: boolean;
  history: boolean;

  rubric: Rubric | string | null;
  overlay: Rubric | string | null;
  value: Answers | string | null;
  baseline: (Answers | string) | (Answers | string)[] | null;
  readonly result: Result | null;
  readonly state: "idle" | "loading" | "ready" | "failed";
  readonly complete: boolean;
  readonly answeredCount: number;
  readonly totalCount: number;
  unsaved: boolean;
  readonly ready: Promise<this>;
  readonly form: HTMLFormElement | null;
  readonly validity: ValidityState;
  readonly validationMessage: string;
  readonly willValidate: boolean;

  start(): void;
  goTo(place: string): boolean;
  reset(options?: { confirm?: boolean }): Promise<boolean>;
  checkValidity(): boolean;
  reportValidity(): boolean;
  print(options?: { sheet?: "supervision" | "full" | "blank" | "action" | "commissioner"; languages?: string[]; large?: boolean }): Promise<void>;
  export(format?: "json" | "csv" | "html" | "text" | "code", options?: { notes?: boolean }): Promise<File>;
  import(data: Blob | object | string): Promise<ImportReport>;
  clearStorage(): void;

  addEventListener<K extends keyof FidelityEvents>(type: K, listener: (event: FidelityEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Registers the element, once. */
export function define(tag?: string): void;

/** What a tag may be given where attributes and properties are written alike, as in JSX and in templates. */
export interface FidelityCheckAttributes {
  src?: string;
  "src-integrity"?: string;
  "overlay-src"?: string;
  languages?: string;
  "language-switch"?: FidelityCheck["languageSwitch"];
  "heading-level"?: number | `${number}`;
  layout?: FidelityCheck["layout"];
  mode?: FidelityCheck["mode"];
  storage?: FidelityCheck["storage"];
  "storage-key"?: string;
  "storage-days"?: number | `${number}`;
  name?: string;
  readonly?: boolean;
  disabled?: boolean;
  required?: boolean;
  results?: FidelityCheck["results"];
  loading?: FidelityCheck["loading"];
  "wasm-src"?: string;
  "wasm-integrity"?: string;
  "scroll-offset"?: string;
  "no-print-button"?: boolean;
  "no-export"?: boolean;
  history?: boolean;
  rubric?: Rubric | string | null;
  overlay?: Rubric | string | null;
  value?: Answers | string | null;
  baseline?: Answers | Answers[] | string | null;
}

declare global {
  interface HTMLElementTagNameMap {
    "fidelity-check": FidelityCheck;
  }
  // They bubble, so that they can be heard on the document and on anything around the element.
  interface GlobalEventHandlersEventMap extends FidelityEvents {}
}
