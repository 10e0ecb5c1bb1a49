/** The results of many sites in one picture. Nothing is uploaded, and nothing is kept unless somebody asks for it on the page. */
export class FidelityOffice extends HTMLElement {
  /** Kept once files can be taken; broken if the office cannot be fetched. */
  readonly ready: Promise<void>;
  /** Takes files, in any order; kept once all have been read and the picture is drawn. */
  add(files: Iterable<File | { name: string; text: string }>): Promise<OfficeSummary>;
  /** What has been read comes to; `null` until the office is ready. */
  readonly summary: OfficeSummary | null;
  /** What a draft edition or local rules would change; without a file, the draft is closed. Broken, with the reason, if it cannot be tried. */
  whatIf(file?: File | { name: string; text: string }): Promise<OfficeWhatIf | null>;
  /** A text to save; `undefined` for a format that is not known, or where there is nothing to write. */
  export(format: OfficeFormat): Promise<string | undefined>;
  /** The tables as a workbook with typed cells; broken, with the reason, if it cannot be made. */
  export(format: "xlsx"): Promise<Blob>;
}

export type OfficeFormat = "json" | "collection" | "csv" | "ndjson" | "sites" | "datapackage" | "matrix" | "ics" | "what-if" | "board" | "matrix-a4" | "matrix-a3" | "sheets";

/** What a draft would change in the latest result of each site and kind of rater. */
export interface OfficeWhatIf {
  file: string;
  title: string;
  edition: string;
  overlay: string;
  sentences: string[];
  results: number;
  verdicts: number;
  rules: number;
  scores: number;
  bands: number;
  unchanged: number;
  changes: { site: string; pool: string; file: string; kind: "verdict" | "rule" | "score" | "band"; id: string; title: string; old: string; new: string; sentence: string }[];
  unread: { file: string; reason: string; sentence: string }[];
}

/** The parts that are most used; docs/office.md names all. */
export interface OfficeSummary {
  format: 1;
  language: string;
  sentences: string[];
  pools: { id: string; title: string; sites: number; results: number; cautions: string[] }[];
  attention: { kind: string; site: string; element: string | null; since: string | null; file: string | null; about: string; sentence: string }[];
  groups: { site: string; region: string; urgent: boolean; summary: string; items: number[] }[];
  calls: string;
  sites: { site: string; region: string; stage: string; due: string | null; overdue: boolean; results: number }[];
  elements: { pool: string; element: string; title: string; met: number; not_met: number; cannot_confirm: number; not_applicable: number; sentence: string }[];
  permits: { site: string; what: "licence" | "certification"; until: string | null; state: "ended" | "ends-soon" | "dated" | "unknown"; sentence: string }[];
  left_out: { file: string; reason: string; sentence: string }[];
  missing: { site: string; near: string[] }[];
}

declare global {
  interface HTMLElementTagNameMap {
    "fidelity-office": FidelityOffice;
  }
  interface HTMLElementEventMap {
    "fidelity-office-change": CustomEvent<{ sites: number; attention: number; left_out: number }>;
  }
}
