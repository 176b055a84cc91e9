import { isDateFormat } from './date-format.ts';
import numberFormats from './number-formats.json' with { type: 'json' };
import { parseXml } from './parse-xml.ts';

/** How a cell style shows numbers. */
export interface NumberStyle {
  /** Raw format code; undefined = General. */
  readonly format: string | undefined;
  readonly date: boolean;
}

/** Codes of the formats that Excel does not write down (ECMA-376 part 1, 18.8.30). */
const BUILT_IN = new Map(Object.entries(numberFormats));

/** Formats 27-36 and 50-58 are dates in East Asian editions of Excel. */
function isEastAsianDate(id: number): boolean {
  return (id >= 27 && id <= 36) || (id >= 50 && id <= 58);
}

export const GENERAL: NumberStyle = { format: undefined, date: false };

/** Number styles by the index that cells carry (cellXfs). Throws a Refusal on a broken part. */
export function readStyles(bytes: Buffer, part: string): readonly NumberStyle[] {
  const codes = new Map<number, string>();
  const ids: number[] = [];
  let inside = '';
  parseXml(bytes, part, {
    open: (name, a) => {
      if (name === 'cellXfs' || name === 'numFmts') inside = name;
      else if (name === 'numFmt' && inside === 'numFmts')
        codes.set(Number(a.get('numFmtId')), a.get('formatCode') ?? '');
      else if (name === 'xf' && inside === 'cellXfs') {
        ids.push(Number(a.get('numFmtId') ?? 0));
      }
    },
    close: (name) => {
      if (name === inside) inside = '';
    },
  });
  return ids.map((id) => numberStyle(id, codes.get(id) ?? BUILT_IN.get(String(id))));
}

function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined || code === '') return isEastAsianDate(id) ? { format: 'yyyy/m/d', date: true } : GENERAL;
  return code.toLowerCase() === 'general' ? GENERAL : { format: code, date: isDateFormat(code) };
}
