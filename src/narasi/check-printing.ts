import type { HasilKinerja } from '../domain/hasil.ts';
import type { NarasiRow } from '../domain/kinerja-data.ts';
import { makeSubjectFinder, printingPart } from '../domain/narasi-place.ts';
import { printedBagian, type ReportBagian } from '../domain/report-bagian.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';

/** The rows of Narasi by whether the report prints them. */
interface NarasiPrinting {
  readonly printed: readonly Row<NarasiRow>[];
  /** Rows whose part is not among Pengaturan's Bagian. */
  readonly switchedOff: ReadonlyMap<ReportBagian, readonly Row<NarasiRow>[]>;
  /** Rows whose UNTUK names nothing in the tables. */
  readonly unplaced: readonly Row<NarasiRow>[];
}

/** Sorts the rows by the places at which the report prints them: the same places that it prints by. */
export function sortByPrinting(narasi: readonly Row<NarasiRow>[], hasil: HasilKinerja): NarasiPrinting {
  const findSubject = makeSubjectFinder(hasil);
  const isYearly = hasil.data.isYearly === true;
  const parts = new Set(printedBagian(hasil.data.pengaturan.bagian, isYearly));
  const printed: Row<NarasiRow>[] = [];
  const switchedOff = new Map<ReportBagian, Row<NarasiRow>[]>();
  const unplaced: Row<NarasiRow>[] = [];
  for (const row of narasi) {
    const subject = findSubject(row.data.subject);
    if (subject === null) {
      unplaced.push(row);
      continue;
    }
    const part = printingPart(row.data.bagian, subject.level, isYearly);
    if (parts.has(part)) printed.push(row);
    else switchedOff.set(part, [...(switchedOff.get(part) ?? []), row]);
  }
  return { printed, switchedOff, unplaced };
}

/** narasi/tidak-dicetak: once a part that is switched off, with all its texts. */
export function checkSwitchedOff({ switchedOff }: NarasiPrinting): Finding[] {
  return [...switchedOff].map(([part, rows]) => {
    const [at, ...related] = rows.map((row) => row.at.content);
    const args = { banyak: String(rows.length), bagian: part, untuk: '' };
    return makeFinding('narasi/tidak-dicetak', args, at === undefined ? {} : { at, related });
  });
}

/** narasi/tidak-dicetak where UNTUK may name a row whose own name could not be read. */
export function checkUnplaced({ unplaced }: NarasiPrinting): Finding[] {
  return unplaced.map((row) =>
    makeFinding(
      'narasi/tidak-dicetak',
      { banyak: '1', bagian: '', untuk: excerpt(row.data.subject, 90) },
      { at: row.at.subject, related: [row.at.content] },
    ),
  );
}
