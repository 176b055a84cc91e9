import type { GradeSkala } from '../domain/grades.ts';
import type { PkRow } from '../domain/kinerja-data.ts';
import type { Pengaturan } from '../domain/pengaturan.ts';
import { isPerubahanInForce } from '../domain/pk-perubahan.ts';
import { PK_PERUBAHAN_SHEET } from '../domain/table-declaration.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import type { PerubahanTables, Table } from './buku-kerja.ts';
import { findSheet, type SheetNames } from './find-sheet.ts';
import type { RawWorkbook } from './raw-workbook.ts';
import { readTableSheet } from './read-table-sheets.ts';
import type { TableIndex } from './table-index.ts';

/** The table of PK that counts in the report's quarter, and both where there are two. */
interface PkTables {
  readonly pk: Table<PkRow> | null;
  readonly perubahan: PerubahanTables | null;
  /** The sheet of which nothing says from which quarter it counts, and its table; null where that is said. */
  readonly undated: { readonly sheet: string; readonly changed: Table<PkRow> | null } | null;
}

/**
 * The sheet PK Perubahan beside PK. Without the quarter from which it counts it counts for nothing (`reportUndated` tells
 * it), as it does where either table could not be read.
 */
export function readPkPerubahan(
  raw: RawWorkbook,
  pk: Table<PkRow> | null,
  setting: {
    readonly from: Pengaturan['perubahanFrom'];
    readonly at: CellRef | undefined;
    /** IKU states changed targets of its own. */
    readonly isUsed: boolean;
  },
  options: {
    readonly known: readonly SheetNames[];
    readonly year: number | null;
    readonly triwulan: Triwulan | null;
    readonly gradeSkala?: GradeSkala | undefined;
    readonly parse?: TableIndex['parse'];
  },
): Checked<PkTables> {
  const { value: sheet, findings } = findSheet(raw, PK_PERUBAHAN_SHEET, false, options.known, options.year);
  const from = setting.from === null ? undefined : parseTriwulan(setting.from);
  const found: Finding[] = [...findings];
  if (sheet === null) {
    // Two sheets of the name have a finding of their own.
    if (from !== undefined && findings.length === 0 && !setting.isUsed) {
      const place = setting.at === undefined ? {} : { at: setting.at };
      found.push(makeFinding('perubahan/mulai', { lembar: '', mulai: setting.from ?? '' }, place));
    }
    return { value: { pk, perubahan: null, undated: null }, findings: found };
  }
  const { value: changed, findings: read } = readTableSheet(
    { sheet, triwulan: undefined },
    PK_PERUBAHAN_SHEET,
    options,
  );
  found.push(...read);
  const undated = from === undefined ? { sheet: sheet.name, changed } : null;
  if (from === undefined || changed === null || pk === null) {
    return { value: { pk, perubahan: null, undated }, findings: found };
  }
  const perubahan = { from, murni: pk, changed };
  const isInForce = options.triwulan !== null && isPerubahanInForce(perubahan, options.triwulan);
  return { value: { pk: isInForce ? changed : pk, perubahan, undated }, findings: found };
}
