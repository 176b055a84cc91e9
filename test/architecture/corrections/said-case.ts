/** A text that users see, its spaces made one. */
export interface UserText {
  readonly path: string;
  readonly text: string;
}

/** One correction: faulty words, and a text made by hand that says it right. */
export interface SaidCase {
  readonly id: string;
  /** The faulty words as they were. */
  readonly wrong: string;
  /** What is looked for in every text. */
  readonly pattern: RegExp;
  readonly shown: () => string | Promise<string>;
  readonly right: RegExp;
}

/** A row of a table of corrections. */
export function said(id: string, wrong: string, pattern: RegExp, shown: SaidCase['shown'], right: RegExp): SaidCase {
  return { id, wrong, pattern, shown, right };
}
