import { isDateFormat } from './date-format.ts';
import { parseXml } from './parse-xml.ts';

/** How a cell style shows numbers. */
export interface NumberStyle {
  /** Raw format code; undefined = General. */
  readonly format: string | undefined;
  readonly date: boolean;
}

/** Codes of the formats that Excel does not write down (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: ReadonlyMap<number, string> = new Map([
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"$"#,##0_);\\("$"#,##0\\)'],
  [6, '"$"#,##0_);[Red]\\("$"#,##0\\)'],
  [7, '"$"#,##0.00_);\\("$"#,##0.00\\)'],
  [8, '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'mm-dd-yy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'm/d/yy h:mm'],
  [37, '#,##0 ;(#,##0)'],
  [38, '#,##0 ;[Red](#,##0)'],
  [39, '#,##0.00;(#,##0.00)'],
  [40, '#,##0.00;[Red](#,##0.00)'],
  [41, '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)'],
  [42, '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)'],
  [43, '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)'],
  [44, '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mmss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
]);

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
  const made = new Map<number, NumberStyle>();
  return ids.map((id) => {
    const known = made.get(id) ?? numberStyle(id, codes.get(id) ?? BUILT_IN.get(id));
    made.set(id, known);
    return known;
  });
}

function numberStyle(id: number, code: string | undefined): NumberStyle {
  if (code === undefined || code === '') return isEastAsianDate(id) ? { format: 'yyyy/m/d', date: true } : GENERAL;
  return code.toLowerCase() === 'general' ? GENERAL : { format: code, date: isDateFormat(code) };
}
