/** What was made. */
export interface Pressed {
  /** The lines for a page, or the whole file. */
  html: string;
  /** What a content security policy has to allow: for lines, the directives of the page they stand on; for a file, the whole header. */
  header: string;
  /** The hash of the rubric for lines, which have it in them as well; the fingerprint of a file. */
  hash: string;
}

export interface TagOptions {
  /** The address of the rubric, as the page writes it. */
  src: string;
  /** The address of the widget's files; where this script is, if not given. */
  base?: string;
  /** The text of local rules, and their address. */
  overlay?: string | object;
  overlaySrc?: string;
  /** The language to begin with; the rubric's first if not given. */
  lang?: string;
  /** Draws all questions beforehand, and not only those of the first page. */
  all?: boolean;
  /** Shows the scores as answers are given, from the first one on. */
  live?: boolean;
  /** Other attributes of the element; `true` for one without a value. */
  attributes?: Record<string, string | number | true>;
  /** HTML for browsers that cannot show the page drawn beforehand. It is taken as it is. */
  fallback?: string;
  /** Lets browsers compare the script with the hash it has now. */
  integrity?: boolean;
}

export interface FileOptions {
  /** The text of local rules. */
  overlay?: string | object;
  /** Answers to go on with: a hand-over copy. */
  answers?: string | object;
}

/** The lines that put a check on a page, with its first page in them. Broken, with every reason, if the rubric is not sound. */
export function embed(rubricText: string, options: TagOptions): Promise<Pressed>;

/** The check in one HTML file. Broken, with every reason, if rubric or answers are not sound, or a file of the widget is not the one built. */
export function pack(rubricText: string, options?: FileOptions): Promise<Pressed>;
