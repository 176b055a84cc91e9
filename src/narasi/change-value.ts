import type { Angka } from '../domain/angka.ts';
import { meanCapaian } from '../domain/bobot.ts';
import type { HasilKinerjaRow, ViewName } from '../domain/hasil.ts';
import { toRoman } from '../domain/triwulan.ts';
import { listPastYears } from '../domain/yearly/past-years.ts';
import type { ChangeClaim, ChangedMeasure } from './change-claim.ts';
import { type HasilNarasi, hasilOfTriwulan, isIntact } from './hasil-narasi.ts';
import { findCounterpart, listNames, type Scope } from './narasi-scope.ts';

/** A figure at both times, in percent. */
export interface Change {
  readonly before: Angka;
  readonly now: Angka;
}

/** What the tables say of a change; the first of `changes` is what should stand there, the others are right too. */
export interface ChangeValue {
  readonly changes: readonly [Change, ...Change[]];
  /** Amounts of money at both times: a percentage may be of their change. */
  readonly amounts: readonly Change[];
  /** "Triwulan II", "Tahun 2023". */
  readonly baseName: string;
}

type Figures = Readonly<Record<'measured' | 'amounts', readonly (Angka | null)[]>>;

const VIEWS: readonly ViewName[] = ['main', 'triwulan', 'sampaiDengan'];

/** What the tables say where a sentence tells of a change; null where they do not tell both times. */
export function changeValue(claim: ChangeClaim, scope: Scope, hasil: HasilNarasi): ChangeValue | null {
  return hasil.data.isYearly === true ? valueOfYears(claim, scope, hasil) : valueOfQuarters(claim, scope, hasil);
}

function valueOfQuarters({ measure, base }: ChangeClaim, scope: Scope, hasil: HasilNarasi): ChangeValue | null {
  const { comparison, data } = hasil;
  if (base.kind === 'year' || comparison === null) return null;
  const triwulan = base.kind === 'triwulan' ? base.triwulan : comparison.triwulan;
  if (comparison.source.kind === 'buku') {
    if (triwulan >= data.triwulan) return null;
    const other = hasilOfTriwulan(hasil, triwulan);
    const counterpart = findCounterpart(scope, listNames(other));
    if (!isSound(measure, scope, hasil) || !isSound(measure, counterpart, other)) return null;
    const baseName = `Triwulan ${toRoman(triwulan)}`;
    return pair(figuresOf(measure, counterpart, other), figuresOf(measure, scope, hasil), baseName);
  }
  if (triwulan !== comparison.triwulan || !isSound(measure, scope, hasil)) return null;
  const year = comparison.year === data.year ? '' : ` Tahun ${comparison.year}`;
  const baseName = `Triwulan ${toRoman(triwulan)}${year}`;
  return pair(
    { measured: earlierFigures(measure, scope, hasil), amounts: [] },
    { measured: mainFigures(measure, scope, hasil), amounts: [] },
    baseName,
  );
}

/** The yearly report holds earlier years' kinerja, and no quarter's. */
function valueOfYears({ measure, base }: ChangeClaim, scope: Scope, hasil: HasilNarasi): ChangeValue | null {
  if (base.kind === 'triwulan' || (measure !== 'kinerja' && measure !== 'capaian')) return null;
  const year = base.kind === 'year' ? base.year : hasil.data.year - 1;
  const past = listPastYears(hasil).find((one) => one.year === year);
  if (past === undefined || !isSound(measure, scope, hasil)) return null;
  const before = meanCapaian(
    scope.kinerja.map((row) => ({ capaian: past.rows.get(row)?.capaian ?? null, bobot: row.bobot })),
  );
  const realisasi = (rows: readonly (Angka | null | undefined)[]) => rows.map((figure) => figure ?? null);
  const percents = percentRows(scope);
  return pair(
    { measured: [before, ...realisasi(percents.map((row) => past.rows.get(row)?.realisasi))], amounts: [] },
    { measured: [meanOf(scope, 'main', hasil), ...percents.map((row) => row.main.realisasi)], amounts: [] },
    `Tahun ${year}`,
  );
}

/** Both times side by side, without what either lacks; null without any. */
function pair(before: Figures, now: Figures, baseName: string): ChangeValue | null {
  const join = (part: keyof Figures): readonly Change[] =>
    before[part].flatMap((figure, i) => {
      const other = now[part][i] ?? null;
      return figure === null || other === null ? [] : [{ before: figure, now: other }];
    });
  const [first, ...rest] = join('measured');
  // What should stand there is the first of all, or nothing can be said.
  if (first === undefined || (before.measured[0] ?? null) === null || (now.measured[0] ?? null) === null) return null;
  return { changes: [first, ...rest], amounts: join('amounts'), baseName };
}

function meanOf(scope: Scope, view: ViewName, hasil: HasilNarasi): Angka | null {
  return hasil.summaries.kinerja(scope.kinerja, view).rataRata;
}

/** Of an indikator in percent the realisasi itself may be meant. */
function percentRows({ level, kinerja }: Scope): readonly HasilKinerjaRow[] {
  return level === 'sub kegiatan'
    ? kinerja.filter(({ satuan }) => /^(?:%|persen|persentase)$/i.test(satuan.trim()))
    : [];
}

/** Everything that the word may mean, in an order that is the same at every time. */
function figuresOf(measure: ChangedMeasure, scope: Scope, hasil: HasilNarasi): Figures {
  const money = VIEWS.map((view) => hasil.summaries.keuangan(scope.keuangan, view));
  const rataRata = VIEWS.map((view) => meanOf(scope, view, hasil));
  const ofKeuangan = money.flatMap(({ capaian, totalRatio, rowRataRata }) => [capaian, totalRatio, rowRataRata]);
  const serapan = money.flatMap((one) => [one.serapan]);
  const amounts = money.flatMap(({ realisasi, realisasiSampaiDengan }) => [realisasi, realisasiSampaiDengan]);
  const reached = percentRows(scope).flatMap((row) => VIEWS.map((view) => row[view].realisasi));
  switch (measure) {
    case 'kinerja':
      return { measured: [...rataRata, ...reached], amounts: [] };
    case 'keuangan':
      return { measured: [...ofKeuangan, ...serapan], amounts };
    case 'serapan':
      return { measured: [...serapan, ...ofKeuangan], amounts };
    case 'capaian':
      return { measured: [...rataRata, ...reached, ...ofKeuangan, ...serapan], amounts };
  }
}

/** The figures of the comparison that the report prints. */
function earlierFigures(measure: ChangedMeasure, scope: Scope, { comparison }: HasilNarasi): readonly (Angka | null)[] {
  const isWhole = scope.level === 'keseluruhan';
  const kinerja = isWhole
    ? (comparison?.kinerja ?? null)
    : meanCapaian(scope.kinerja.map(({ earlier, bobot }) => ({ capaian: earlier?.capaian ?? null, bobot })));
  const [only, second] = scope.keuangan;
  const ofRow = second === undefined ? (only?.earlier?.capaian ?? null) : null;
  const keuangan = isWhole ? (comparison?.keuangan.capaian ?? null) : ofRow;
  const serapan = isWhole ? (comparison?.keuangan.serapan ?? null) : null;
  return inOrder(measure, { kinerja, keuangan, serapan });
}

function mainFigures(measure: ChangedMeasure, scope: Scope, hasil: HasilNarasi): readonly (Angka | null)[] {
  const { capaian: keuangan, serapan } = hasil.summaries.keuangan(scope.keuangan, 'main');
  return inOrder(measure, { kinerja: meanOf(scope, 'main', hasil), keuangan, serapan });
}

function inOrder(
  measure: ChangedMeasure,
  { kinerja, keuangan, serapan }: Readonly<Record<'kinerja' | 'keuangan' | 'serapan', Angka | null>>,
): readonly (Angka | null)[] {
  if (measure === 'kinerja') return [kinerja];
  if (measure === 'serapan') return [serapan, keuangan];
  return measure === 'keuangan' ? [keuangan, serapan] : [kinerja, keuangan, serapan];
}

function isSound(measure: ChangedMeasure, scope: Scope, hasil: HasilNarasi): boolean {
  const isKinerja = measure === 'kinerja' || measure === 'capaian';
  const isKeuangan = measure !== 'kinerja';
  return (!isKinerja || isIntact(scope, 'kinerja', hasil)) && (!isKeuangan || isIntact(scope, 'keuangan', hasil));
}
