/** How a kind of text is coloured; the shell decides, the formats only name the kind. Colour never carries meaning alone. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly info: (text: string) => string;
  /** Cell addresses. */
  readonly place: (text: string) => string;
  /** Signs and labels that step back. */
  readonly faint: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly good: (text: string) => string;
}

/** How text is laid out. */
export interface Layout {
  readonly paint: Paint;
  /** Columns of a terminal; absent for files and pipes, whose lines are not wrapped. */
  readonly width?: number;
  /** How lapkin is started there, where it is not installed; commands in sentences begin with it. */
  readonly starter?: string;
}

const same = (text: string): string => text;

/** No colour at all. */
export const NO_PAINT: Paint = {
  error: same,
  warning: same,
  info: same,
  place: same,
  faint: same,
  strong: same,
  good: same,
};
