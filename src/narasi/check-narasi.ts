import type { HasilKinerja } from '../domain/hasil.ts';
import type { KeuanganRow, NarasiRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
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
import { prepareHasilNarasi } from './hasil-narasi.ts';
import { readNarasiCells } from './narasi-cell.ts';
import { listNames } from './narasi-scope.ts';

/**
 * The sheet Narasi against the results (checks.md, "Narrative"). Without results (null) only placeholders can be
 * checked. `narasi` are the rows of the report's quarter, `free` is where a missing text can be written (null: there
 * is no such sheet). Each finding stands at the ISI cell, except untuk-tidak-dikenal (at UNTUK).
 */
export function checkNarasi(
  narasi: readonly Row<NarasiRow>[],
  computed: HasilKinerja | null,
  exchanged: ReadonlyMap<Row<KeuanganRow>, Row<KeuanganRow>> = new Map(),
  free: CellRef | null = belowLast(narasi),
): Finding[] {
  const placeholderFindings = narasi.flatMap(checkUnknownPlaceholder);
  if (computed === null) return placeholderFindings;
  const hasil = prepareHasilNarasi(computed, new Map([...exchanged].map(([a, b]) => [a.data, b.data])));
  const printing = sortByPrinting(narasi, hasil);
  const names = listNames(hasil);
  const cells = readNarasiCells(narasi, hasil, names);
  return [
    ...placeholderFindings,
    // Where a row's name is not known, UNTUK may name that row.
    ...(isEveryRowNamed(hasil) ? narasi.flatMap((row) => checkSubject(row, names)) : checkUnplaced(printing)),
    ...checkSwitchedOff(printing),
    ...cells.flatMap(checkPlaceholderWithoutRow),
    ...cells.flatMap((s) => [
      ...checkFigures(s, hasil),
      // A yearly report tells of every quarter.
      ...(hasil.data.isYearly === true ? [] : checkTriwulan(s, hasil)),
      ...checkYears(s, hasil),
      ...checkChanges(s, hasil),
      ...checkConclusions(s, hasil),
      ...checkPredikat(s, hasil),
      ...checkNumberWords(s),
      ...checkCounts(s),
      ...checkCountedClaims(s, hasil),
      ...checkRupiah(s),
      ...checkDates(s, hasil),
      ...(hasil.data.isYearly === true ? [] : checkMonths(s, hasil)),
    ]),
    ...(hasil.data.isYearly === true ? [] : checkStale(cells, hasil)),
    ...checkRegulations(cells),
    ...checkFaktor(narasi, printing.printed, hasil, free),
  ];
}

function belowLast(narasi: readonly Row<NarasiRow>[]): CellRef | null {
  const last = narasi.at(-1);
  return last === undefined ? null : { ...last.at.content, row: last.row + 1 };
}

function isEveryRowNamed(hasil: HasilKinerja): boolean {
  return [...hasil.kinerja, ...hasil.keuangan].every((b) => nameKey(b.subKegiatan) !== '');
}
