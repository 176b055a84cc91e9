import { idOf } from './destinations.ts';
import { isDict, isName, isText, type PdfValue, parseValue } from './pdf-value.ts';
import type { PdfObject } from './read-pdf.ts';
import { textString, writeValue } from './write-value.ts';

/**
 * Gives each link a description for screen readers (ISO 14289-1, 7.18.5), which Chromium leaves out: the text of
 * the link to an element (`texts`, by id), or the address itself.
 */
export function describeLinks(
  objects: ReadonlyMap<number, PdfObject>,
  texts: ReadonlyMap<string, string>,
): Map<number, PdfObject> {
  const described = new Map(objects);
  for (const [number, object] of objects) {
    if (object.stream || !object.body.includes('/Subtype /Link')) continue;
    const link = parseValue(object.body);
    if (!isDict(link) || link.has('Contents')) continue;
    const text = textOf(link, texts);
    if (text !== undefined) {
      described.set(number, { body: writeValue(new Map([...link, ['Contents', textString(text)]])) });
    }
  }
  return described;
}

function textOf(link: ReadonlyMap<string, PdfValue>, texts: ReadonlyMap<string, string>): string | undefined {
  const target = link.get('Dest');
  if (isName(target)) return texts.get(idOf(target.name));
  const action = link.get('A');
  const address = isDict(action) ? action.get('URI') : undefined;
  return isText(address) ? address.text : undefined;
}
