// What a page sees of <fidelity-studio>. Kept by hand; tests/contract.rs holds it to the class and the manifest.

/** What one column of a table became. */
export interface StudioColumn {
  /** The question by which it is changed. */
  id: string;
  /** Which column, from 0. */
  index: number;
  heading: string;
  became: string;
  guess: string;
}

/** A guess that can be changed with `choose(id, value)`. */
export interface StudioQuestion {
  id: string;
  text: string;
  choices: { value: string; text: string }[];
  guess: string;
  /** Of a question for several others, empty where their answers differ. */
  answer: string;
  /** The question that stands for this one and others of its kind: to answer that answers all of them. */
  partOf?: string;
}

/** What was read, before any of it is in the rubric. */
export interface StudioPreview {
  columns: StudioColumn[];
  questions: StudioQuestion[];
  /** What does not go into the rubric, and why. */
  leftOut: string[];
  /** Where text went that stands around the elements. */
  placed: string[];
  rubric: Record<string, unknown> | null;
}

/** What the checker says: the same codes and words as `fidelity-check check`. */
export interface StudioProblem {
  severity: "error" | "warning";
  code: string;
  place: string;
  line: number;
  column: number;
  about: string;
  message: string;
  hint: string;
}

/** A rubric that is to be published. */
export interface StudioPublication {
  /** The rubric as JSON text. */
  rubric: string;
  /** The hash by which results name it. */
  hash: string;
  /** The name of its file. */
  name: string;
  /** The lines for a page. */
  tag: string;
  /** Every file that goes with it: forms, proof sheets, changes, licence, the draft with its history. */
  files: { name: string; text: string }[];
  /** The name of the archive of all of them. */
  archiveName: string;
  /** The archive. Opened in the studio, it gives the draft back. */
  archive: Blob;
}

/** The rubric as a workbook that can be filled in and opened again. */
export interface StudioTemplate {
  /** The name of its file. */
  name: string;
  workbook: Blob;
  /** Parts of the rubric that no cell can hold: they stand as text on the sheet `more`. */
  more: string[];
}

export interface FidelityStudioEvents {
  "fidelity-studio-change": CustomEvent<null>;
  "fidelity-studio-publish": CustomEvent<StudioPublication>;
}

export class FidelityStudio extends HTMLElement {
  readonly ready: Promise<this>;
  rubric: string;
  readonly problems: StudioProblem[];

  open(data: string | Blob | Blob[] | FileList): Promise<StudioPreview>;
  paste(clipboard: { html?: string; text?: string }): Promise<StudioPreview>;
  choose(id: string, value: string): Promise<StudioPreview>;
  accept(): Promise<StudioProblem[]>;
  template(): Promise<StudioTemplate>;
  publish(): Promise<StudioPublication>;
  undo(): boolean;
  redo(): boolean;

  addEventListener<K extends keyof FidelityStudioEvents>(type: K, listener: (event: FidelityStudioEvents[K]) => void, options?: boolean | AddEventListenerOptions): void;
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

/** Registers the element, once. */
export function define(tag?: string): void;

declare global {
  interface HTMLElementTagNameMap {
    "fidelity-studio": FidelityStudio;
  }
}
