import { type Angka, sum } from '../../domain/angka.ts';
import { ALL_TRIWULAN, toRoman } from '../../domain/triwulan.ts';
import type { Measure } from '../../imports/reading.ts';
import type { PlannedImport } from './plan-exports.ts';

/** What a run of `import` came to. */
export interface ImportOutcome {
  readonly planned: PlannedImport;
  readonly run: { readonly detailed: boolean; readonly previewOnly: boolean };
  /** The copy that was written; null when none was. */
  readonly written: string | null;
  /** Something refuses the import or must be decided first. */
  readonly stops: boolean;
}

/** A total of the exports beside what of it goes into the workbook. */
interface TotalPair {
  readonly label: string;
  readonly exported: Angka;
  readonly taken: Angka;
}

const LABELS: Readonly<Record<Measure, string>> = {
  pagu: 'Anggaran',
  target: 'Target',
  realisasi: 'Realisasi',
  sampaiDengan: 'Realisasi s.d.',
};

/** Totals of the exports beside the totals taken over, by what they are of. */
export function pairTotals({ readings, resolved }: PlannedImport): readonly TotalPair[] {
  const pairs: TotalPair[] = [];
  const atoms = readings.flatMap((reading) => reading.atoms);
  const taken = resolved.subs
    .filter((one) => one.buku !== null && one.conflicts.length === 0)
    .flatMap((one) => one.money);
  const add = (label: string, exported: readonly Angka[], own: readonly Angka[]): void => {
    if (exported.length > 0) pairs.push({ label, exported: sum(exported), taken: sum(own) });
  };
  add(
    LABELS.pagu,
    atoms.filter((a) => a.measure === 'pagu').map((a) => a.value),
    taken.flatMap((figures) => figures.pagu?.value ?? []),
  );
  for (const q of ALL_TRIWULAN) {
    add(
      `${LABELS.target} Triwulan ${toRoman(q)}`,
      atoms.filter((a) => a.measure === 'target' && a.triwulan === q).map((a) => a.value),
      taken.flatMap((figures) => figures.target[q]?.value ?? []),
    );
  }
  const lines = readings.flatMap((reading) => reading.documents);
  for (const q of ALL_TRIWULAN) {
    const own = taken.filter(({ kind }) => kind === 'dokumen').flatMap((figures) => figures.realisasi[q]?.value ?? []);
    const dated = lines.filter(({ dates }) => {
      const date = dates.dokumen ?? dates.sp2d ?? dates.transfer;
      return date !== null && Math.ceil(Number(date.slice(5, 7)) / 3) === q;
    });
    add(
      `${LABELS.realisasi} Triwulan ${toRoman(q)}`,
      [
        ...dated.map((line) => line.value),
        ...atoms.filter((a) => a.measure === 'realisasi' && a.triwulan === q).map((a) => a.value),
      ],
      [
        ...own,
        ...taken
          .filter(({ kind }) => kind !== 'dokumen')
          .flatMap((figures) =>
            figures.atoms.some((a) => a.measure === 'realisasi') ? (figures.realisasi[q]?.value ?? []) : [],
          ),
      ],
    );
  }
  return pairs;
}
