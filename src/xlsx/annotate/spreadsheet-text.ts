import { escapeXml } from '../../findings/escape-xml.ts';

/** Text for an element or a quoted attribute of a spreadsheet; `_x0041_` is kept from being decoded by Excel. */
export function escapeSpreadsheet(text: string): string {
  return escapeXml(text.replace(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1'), '\ufffd');
}
