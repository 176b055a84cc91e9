import { MAX_COLUMN, MAX_ROW } from './address.ts';
import { parseXml } from './parse-xml.ts';

/** Where a picture of a drawing stands, rows and columns from 1, and the relationship of its file. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly rowTo: number;
  readonly columnTo: number;
  readonly relation: string;
}

/** Pictures of one sheet at most; a report has a few dozen. */
const MOST = 500;

interface Corner {
  row: number;
  column: number;
}

/** The pictures of a drawing part, in its order; charts and shapes are passed over. Throws a Refusal on broken XML. */
export function readAnchors(bytes: Buffer, part: string): readonly Anchor[] {
  const anchors: Anchor[] = [];
  let from: Corner = { row: 1, column: 1 };
  let to: Corner | undefined;
  let corner: Corner | undefined;
  let digits = '';
  let inPicture = false;
  let hidden = false;
  let relation: string | undefined;
  parseXml(bytes, part, {
    open: (name, a) => {
      digits = '';
      if (name.endsWith('CellAnchor') || name === 'absoluteAnchor') {
        from = { row: 1, column: 1 };
        to = undefined;
      } else if (name === 'from') corner = from;
      else if (name === 'to') {
        to = { ...from };
        corner = to;
      } else if (name === 'pic') {
        inPicture = true;
        hidden = false;
        relation = undefined;
      } else if (inPicture && name === 'cNvPr') hidden = a.isTrue('hidden');
      else if (inPicture && name === 'blip') relation ??= a.local('embed');
    },
    text: (text) => {
      if (corner !== undefined) digits += text;
    },
    close: (name) => {
      if (corner !== undefined && name === 'row') corner.row = place(digits, MAX_ROW);
      else if (corner !== undefined && name === 'col') corner.column = place(digits, MAX_COLUMN);
      else if (name === 'from' || name === 'to') corner = undefined;
      else if (name === 'pic') {
        inPicture = false;
        if (relation === undefined || hidden || anchors.length >= MOST) return;
        const end = to ?? from;
        anchors.push({
          row: from.row,
          column: from.column,
          rowTo: Math.max(end.row, from.row),
          columnTo: Math.max(end.column, from.column),
          relation,
        });
      }
    },
  });
  return anchors;
}

/** Row or column from 1 of the number from 0 that a drawing states. */
function place(digits: string, most: number): number {
  const stated = Number(digits.trim());
  return Number.isInteger(stated) && stated >= 0 && stated < most ? stated + 1 : 1;
}
