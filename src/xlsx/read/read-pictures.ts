import { type Checked, type Finding, makeFinding } from '../../findings/finding.ts';
import { type Limits, limitsWith } from '../../zip/limits.ts';
import { type Package, readPart } from '../../zip/part.ts';
import { Refusal } from '../../zip/refusal.ts';
import { readAnchors } from './drawing-part.ts';
import { openPackage } from './open-package.ts';
import { pictureMime } from './picture-mime.ts';
import { readRelationships } from './relationships.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** A picture placed in a sheet; rows and columns from 1, of its top-left and bottom-right corners. */
interface Picture {
  readonly row: number;
  readonly column: number;
  readonly rowTo: number;
  readonly columnTo: number;
  readonly mime: 'image/png' | 'image/jpeg' | 'image/gif';
  readonly bytes: Uint8Array;
}

/**
 * The pictures placed in a sheet, top to bottom, left to right (Logo in Identitas, photos in Dokumentasi). One that is
 * missing, damaged or of another kind is left out with a finding gambar/rusak; a sheet that is not there has none.
 */
export function readPictures(
  bytes: Uint8Array,
  sheetName: string,
  limits: Partial<Limits> = {},
): Checked<readonly Picture[]> {
  const findings: Finding[] = [];
  try {
    const pack = openPackage(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), limitsWith(limits));
    const sheet = readWorkbookPart(pack).sheets.find((s) => s.name === sheetName);
    if (sheet === undefined) return { value: [], findings };
    const drawings = [...readRelationships(pack, sheet.path).values()].filter((r) => r.type === 'drawing');
    const pictures = drawings.flatMap((drawing) => picturesOf(pack, sheetName, drawing.target, findings));
    return { value: pictures.sort((a, b) => a.row - b.row || a.column - b.column), findings };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { value: [], findings: [brokenPicture(sheetName, 1, 1, 'gambar')] };
  }
}

function picturesOf(pack: Package, sheet: string, path: string, findings: Finding[]): Picture[] {
  const drawing = attempt(() => readPart(pack, path));
  const anchors = drawing === undefined ? undefined : attempt(() => readAnchors(drawing, path));
  const media = attempt(() => readRelationships(pack, path));
  if (anchors === undefined || media === undefined) {
    findings.push(brokenPicture(sheet, 1, 1, 'gambar'));
    return [];
  }
  return anchors.flatMap((anchor) => {
    const target = media.get(anchor.relation)?.target;
    const bytes = target === undefined ? undefined : attempt(() => readPart(pack, target));
    const mime = bytes === undefined ? undefined : pictureMime(bytes);
    const { row, column, rowTo, columnTo } = anchor;
    if (bytes === undefined || mime === undefined) {
      findings.push(brokenPicture(sheet, row, column, bytes === undefined ? 'hilang' : 'jenis'));
      return [];
    }
    return [{ row, column, rowTo, columnTo, mime, bytes }];
  });
}

/** A part that is refused counts as missing: pictures never stop the reading. */
function attempt<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function brokenPicture(sheet: string, row: number, column: number, kind: 'gambar' | 'hilang' | 'jenis'): Finding {
  return makeFinding('gambar/rusak', { lembar: sheet, jenis: kind }, { at: { sheet, row, column } });
}
