import { escapeXml } from '../findings/escape-xml.ts';
import { el } from './xml-element.ts';

/** Look of a run: bold, italic, underlined, and its size in half-points. */
export interface RunLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly size?: number;
}

/** A run of text; `breaks` line breaks stand before it. */
export function textRun(text: string, look: RunLook = {}, breaks = 0): string {
  const properties = [
    look.bold === true ? '<w:b/><w:bCs/>' : '',
    look.italic === true ? '<w:i/><w:iCs/>' : '',
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`,
    look.underline === true ? '<w:u w:val="single"/>' : '',
  ].join('');
  const runProperties = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${runProperties}${'<w:br/>'.repeat(breaks)}<w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`;
}

/** A run that goes to the next tab stop. */
export function tab(): string {
  return '<w:r><w:tab/></w:r>';
}

/** Text between the two ends of a bookmark; `number` must be its own in the document. */
export function bookmark(number: number, name: string, content: string): string {
  const start = el('w:bookmarkStart', { 'w:id': number, 'w:name': name });
  return `${start}${content}${el('w:bookmarkEnd', { 'w:id': number })}`;
}

function fieldChar(kind: 'begin' | 'separate' | 'end', dirty = false): string {
  return el('w:r', {}, el('w:fldChar', { 'w:fldCharType': kind, 'w:dirty': dirty ? 'true' : undefined }));
}

/** The runs that open a complex field: begin, instruction, separate. `dirty` asks Word to compute it on opening. */
export function startField(instruction: string, dirty = false): string {
  const instructionXml = el('w:instrText', { 'xml:space': 'preserve' }, escapeXml(` ${instruction} `));
  return [fieldChar('begin', dirty), el('w:r', {}, instructionXml), fieldChar('separate')].join('');
}

/** The run that closes the field that startField opened. */
export function endField(): string {
  return fieldChar('end');
}

/** A complex field with the result it shows until it is computed; `dirty` asks Word to do so on opening. */
export function field(
  instruction: string,
  result: string,
  { dirty = false, look = {} }: { readonly dirty?: boolean; readonly look?: RunLook } = {},
): string {
  return `${startField(instruction, dirty)}${textRun(result, look)}${endField()}`;
}

/** A link to a bookmark. */
export function link(name: string, content: string): string {
  return el('w:hyperlink', { 'w:anchor': name, 'w:history': '1' }, content);
}
