/** How many answers are kept; a workbook holds far fewer different names and headings. */
const CAPACITY = 2000;

/**
 * A pure function of a text that remembers its answers: the same few headings and names are folded over and over.
 * The memory is emptied when it is full, so that a thousand workbooks in one call take no more than one.
 */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const answers = new Map<string, { readonly value: T }>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known.value;
    const value = compute(text);
    if (answers.size >= CAPACITY) answers.clear();
    answers.set(text, { value });
    return value;
  };
}
