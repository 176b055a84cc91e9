import { type Checked, type Finding, makeFinding } from '../../findings/finding.ts';
import { type Limits, limitsWith } from '../../zip/limits.ts';
import { type Package, readPart } from '../../zip/part.ts';
import { catchRefusal } from '../../zip/refusal.ts';
import { type Anchor, readAnchors } from './drawing-part.ts';
import { openPackage } from './open-package.ts';
import { pictureMime } from './picture-mime.ts';
import { readRelationships } from './relationships.ts';
import { readWorkbookPart } from './workbook-part.ts';

/** A picture placed in a sheet; rows and columns from 1, of its top-left and bottom-right corners. */
interface Picture extends Omit<Anchor, 'relation'> {
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
  const { value } = catchRefusal(() => {
    const pack = openPackage(bytes, limitsWith(limits));
    const sheet = readWorkbookPart(pack).sheets.find((s) => s.name === sheetName);
    const relations = sheet === undefined ? [] : [...readRelationships(pack, sheet.path).values()];
    return relations
      .filter((r) => r.type === 'drawing')
      .flatMap((drawing) => picturesOf(pack, sheetName, drawing.target, findings))
      .sort((a, b) => a.row - b.row || a.column - b.column);
  });
  return value === null ? { value: [], findings: [brokenPicture(sheetName, 'gambar')] } : { value, findings };
}

function picturesOf(pack: Package, sheet: string, path: string, findings: Finding[]): Picture[] {
  const drawing = attempt(() => readPart(pack, path));
  const anchors = drawing === undefined ? undefined : attempt(() => readAnchors(drawing, path));
  const media = attempt(() => readRelationships(pack, path));
  if (anchors === undefined || media === undefined) {
    findings.push(brokenPicture(sheet, 'gambar'));
    return [];
  }
  return anchors.flatMap(({ relation, ...place }) => {
    const target = media.get(relation)?.target;
    const bytes = target === undefined ? undefined : attempt(() => readPart(pack, target));
    const mime = bytes === undefined ? undefined : pictureMime(bytes);
    if (bytes === undefined || mime === undefined) {
      findings.push(brokenPicture(sheet, bytes === undefined ? 'hilang' : 'jenis', place));
      return [];
    }
    return [{ ...place, mime, bytes }];
  });
}

/** A part that is refused counts as missing: pictures never stop the reading. */
function attempt<T>(read: () => T): T | undefined {
  return catchRefusal(read).value ?? undefined;
}

function brokenPicture(
  sheet: string,
  kind: 'gambar' | 'hilang' | 'jenis',
  { row, column } = { row: 1, column: 1 },
): Finding {
  return makeFinding('gambar/rusak', { lembar: sheet, jenis: kind }, { at: { sheet, row, column } });
}
