import type { HasilKinerja } from '../domain/hasil.ts';
import type { KeuanganRow, NarasiRow } from '../domain/kinerja-data.ts';
import { isBlankName } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { checkChanges } from './check-changes.ts';
import { checkConclusions } from './check-conclusions.ts';
import { checkCountedClaims } from './check-counted-claims.ts';
import { checkCounts } from './check-counts.ts';
import { checkDates } from './check-dates.ts';
import { checkFaktor } from './check-faktor.ts';
import { checkFigures } from './check-figures.ts';
import { checkMonths } from './check-months.ts';
import { checkNumberWords } from './check-number-words.ts';
import { checkPlaceholderWithoutRow, checkUnknownPlaceholder } from './check-placeholder.ts';
import { checkPredikat } from './check-predikat.ts';
import { checkSwitchedOff, checkUnplaced, sortByPrinting } from './check-printing.ts';
import { checkRegulations } from './check-regulations.ts';
import { checkRupiah } from './check-rupiah.ts';
import { checkStale } from './check-stale.ts';
import { checkSubject } from './check-subject.ts';
import { checkTriwulan } from './check-triwulan.ts';
import { checkYears } from './check-years.ts';
import { type HasilNarasi, prepareHasilNarasi } from './hasil-narasi.ts';
import { makeCellReader, type NarasiCell } from './narasi-cell.ts';
import { listNames, type NameList } from './narasi-scope.ts';

type Texts = readonly Row<NarasiRow>[];
type Exchanged = ReadonlyMap<Row<KeuanganRow>, Row<KeuanganRow>>;

/** What texts are held against, and those that were held against it already, each with what was found in it by itself. */
export interface NarasiBasis {
  readonly hasil: HasilNarasi;
  readonly names: NameList;
  readonly cells: ReadonlyMap<Row<NarasiRow>, CheckedCell>;
}

interface CheckedCell {
  readonly cell: NarasiCell;
  readonly findings: readonly Finding[];
}

/** The results as texts are held against them; null without any. */
export function prepareNarasi(computed: HasilKinerja | null, exchanged: Exchanged): NarasiBasis | null {
  if (computed === null) return null;
  const hasil = prepareHasilNarasi(computed, new Map([...exchanged].map(([a, b]) => [a.data, b.data])));
  return { hasil, names: listNames(hasil), cells: new Map() };
}

/**
 * The sheet Narasi against the results (checks.md, "Narrative"). Without results (null) only placeholders can be
 * checked. `narasi` are the rows of the report's quarter, `free` is where a missing text can be written (null: there
 * is no such sheet). Each finding stands at the ISI cell, except untuk-tidak-dikenal (at UNTUK).
 */
export function checkNarasi(
  narasi: Texts,
  basis: NarasiBasis | null,
  free: CellRef | null,
): { readonly findings: readonly Finding[]; readonly cells: NarasiBasis['cells'] } {
  const placeholderFindings = narasi.flatMap(checkUnknownPlaceholder);
  if (basis === null) return { findings: placeholderFindings, cells: new Map() };
  const { hasil, names } = basis;
  const printing = sortByPrinting(narasi, hasil);
  const readCell = makeCellReader(hasil, names);
  const read = new Map(narasi.map((row) => [row, basis.cells.get(row) ?? checkCell(readCell(row), hasil)]));
  const checked = [...read.values()];
  const cells = checked.map(({ cell }) => cell);
  const findings = [
    ...placeholderFindings,
    // Where a row's name is not known, UNTUK may name that row.
    ...(isEveryRowNamed(hasil) ? narasi.flatMap((row) => checkSubject(row, names)) : checkUnplaced(printing)),
    ...checkSwitchedOff(printing),
    ...cells.flatMap(checkPlaceholderWithoutRow),
    ...checked.flatMap((one) => one.findings),
    ...(hasil.data.isYearly === true ? [] : checkStale(cells, hasil)),
    ...checkRegulations(cells),
    ...checkFaktor(narasi, printing.printed, hasil, free),
  ];
  return { findings, cells: read };
}

function checkCell(cell: NarasiCell, hasil: HasilNarasi): CheckedCell {
  // A yearly report tells of every quarter.
  const isYearly = hasil.data.isYearly === true;
  const findings = [
    ...checkFigures(cell, hasil),
    ...(isYearly ? [] : checkTriwulan(cell, hasil)),
    ...checkYears(cell, hasil),
    ...checkChanges(cell, hasil),
    ...checkConclusions(cell, hasil),
    ...checkPredikat(cell, hasil),
    ...checkNumberWords(cell),
    ...checkCounts(cell),
    ...checkCountedClaims(cell, hasil),
    ...checkRupiah(cell),
    ...checkDates(cell, hasil),
    ...(isYearly ? [] : checkMonths(cell, hasil)),
  ];
  return { cell, findings };
}

function isEveryRowNamed(hasil: HasilKinerja): boolean {
  return [...hasil.kinerja, ...hasil.keuangan].every((b) => !isBlankName(b.subKegiatan));
}
