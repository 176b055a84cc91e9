// Escape sequences, other control characters and bidi overrides in a workbook must not reach a terminal or a log.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;
const INVISIBLE = /[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

const UNQUOTED = /[\u007f-\u009f\u2028\u2029]|[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Text in quotes as it stands in a cell, with whatever a terminal would act on or hide written as \uHHHH. */
export function quoteText(text: string): string {
  return JSON.stringify(text).replace(UNQUOTED, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Text of a workbook on one line, without control characters. */
export function oneLine(text: string): string {
  return text.replace(INVISIBLE, '').replace(CONTROL, ' ').trim();
}

/** A message as a terminal may show it, its line ends kept: names of files and keys of settings come from anywhere. */
export function harmless(message: string): string {
  return message
    .split('\n')
    .map((line) => line.replace(INVISIBLE, '').replace(CONTROL, ' '))
    .join('\n');
}

/** oneLine, cut at `most` characters with "…". */
export function excerpt(text: string, most = 160): string {
  const clean = oneLine(text);
  // A character has two units at most: what is cut off is not taken apart.
  const characters = [...clean.slice(0, 2 * (most + 1))];
  return characters.length <= most ? clean : `${characters.slice(0, most - 1).join('')}…`;
}
