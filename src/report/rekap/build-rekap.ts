import { isAngka, mean, sum } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { predikatOf, type Skala } from '../../domain/predikat.ts';
import { percentOf } from '../../domain/summarize.ts';
import type { Tally } from '../../findings/check-report.ts';
import type { MissingUnit, Rekap, RekapFigures, RekapPeriod, RekapRow, RekapRules, RekapUnit } from './rekap-model.ts';
import { chooseRules, explainRekap, rekapCautions } from './rekap-rules.ts';

/** What the units may be ranked by; `berkas` keeps the order given. */
export const SORT_ORDERS = ['berkas', 'kinerja', 'keuangan', 'serapan', 'unit'] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

/** What is kept of a workbook's results. */
export function toRekapUnit(file: string, hasil: HasilKinerja, findings: Tally): RekapUnit {
  const { identitas, pengaturan, skala } = hasil.data;
  return {
    file,
    regionalGovernment: identitas.pemerintahDaerah,
    unit: identitas.unitKerja,
    jabatan: identitas.jabatan,
    indikator: hasil.kinerja.length,
    ...viewsOf(hasil),
    rules: {
      basis: pengaturan.basis,
      method: pengaturan.keuanganSummary,
      kinerjaMean: hasil.kinerja.some(({ bobot }) => bobot !== null) ? 'berbobot' : 'biasa',
      decimals: pengaturan.percentDecimals,
      skala,
    },
    findings,
  };
}

/** Both views; of a year there is one. */
function viewsOf(hasil: HasilKinerja): Pick<RekapUnit, 'kinerja' | 'keuangan'> {
  const { kinerjaSummary: ofYear, sampaiDenganKeuanganSummary: spent } = hasil;
  if (hasil.data.isYearly === true) {
    return {
      kinerja: { triwulan: ofYear, 'sampai dengan': ofYear },
      keuangan: { triwulan: spent, 'sampai dengan': spent },
    };
  }
  return {
    kinerja: { triwulan: hasil.triwulanKinerjaSummary, 'sampai dengan': hasil.sampaiDenganKinerjaSummary },
    keuangan: { triwulan: hasil.triwulanKeuanganSummary, 'sampai dengan': spent },
  };
}

/** The table over workbooks of one quarter, or of the year; undefined without any. `forced` is what flags settle for all of them. */
export function buildRekap(
  time: RekapPeriod,
  units: readonly RekapUnit[],
  missing: readonly MissingUnit[],
  forced: Partial<RekapRules>,
  order: SortOrder,
): Rekap | undefined {
  const rules = chooseRules(units, forced);
  if (rules === undefined) return undefined;
  const rows = units.map((u) => toRekapRow(u, rules.basis, forced));
  const regions = new Set(units.map((u) => u.regionalGovernment));
  return {
    ...time,
    regionalGovernment: regions.size === 1 ? ([...regions][0] ?? '') : '',
    rules,
    predikat: allPredikat([rules.skala, ...(forced.skala ? [] : units.map((u) => u.rules.skala))]),
    rows: sortRows(rows, order),
    jumlah: rekapJumlah(rows, rules),
    missing,
    explanations: explainRekap(rules, time.isYearly === true),
    cautions: rekapCautions(units, rules, forced, time.isYearly === true),
  };
}

/** The row of one workbook in the basis of the table; scale and method are its own unless flags settle them. */
function toRekapRow(unit: RekapUnit, basis: RekapRules['basis'], forced: Partial<RekapRules>): RekapRow {
  const { method, skala, decimals } = { ...unit.rules, ...forced };
  const kinerja = unit.kinerja[basis];
  const money = unit.keuangan[basis];
  const keuangan = method === 'total' ? money.totalRatio : money.rowRataRata;
  return {
    file: unit.file,
    unit: unit.unit,
    jabatan: unit.jabatan,
    method,
    indikator: unit.indikator,
    kinerja: kinerja.rataRata,
    predikatKinerja: predikatOf(kinerja.rataRata, skala, decimals),
    pagu: money.pagu,
    target: money.target,
    realisasi: money.realisasi,
    realisasiSampaiDengan: money.realisasiSampaiDengan,
    keuangan,
    predikatKeuangan: predikatOf(keuangan, skala, decimals),
    serapan: money.serapan,
    findings: unit.findings,
  };
}

/**
 * The totals (arithmetic.md, "Summaries"): money added, capaian kinerja the mean of the units that have one, capaian
 * keuangan the ratio of the sums or that mean, serapan the ratio of the sums.
 */
function rekapJumlah(rows: readonly RekapFigures[], rules: RekapRules): RekapFigures {
  const meanOf = (pick: (b: RekapFigures) => RekapFigures['kinerja']) => mean(rows.map(pick).filter(isAngka));
  const pagu = sum(rows.map((b) => b.pagu));
  const target = sum(rows.map((b) => b.target));
  const realisasi = sum(rows.map((b) => b.realisasi));
  const sampaiDengan = sum(rows.map((b) => b.realisasiSampaiDengan));
  const kinerja = meanOf((b) => b.kinerja);
  const keuangan = rules.method === 'total' ? computeCapaian(target, realisasi) : meanOf((b) => b.keuangan);
  const sumOf = (pick: (b: RekapFigures) => number): number => rows.reduce((n, b) => n + pick(b), 0);
  return {
    indikator: sumOf((b) => b.indikator),
    kinerja,
    predikatKinerja: predikatOf(kinerja, rules.skala, rules.decimals),
    pagu,
    target,
    realisasi,
    realisasiSampaiDengan: sampaiDengan,
    keuangan,
    predikatKeuangan: predikatOf(keuangan, rules.skala, rules.decimals),
    serapan: percentOf(sampaiDengan, pagu),
    findings: {
      error: sumOf((b) => b.findings.error),
      warning: sumOf((b) => b.findings.warning),
      info: sumOf((b) => b.findings.info),
    },
  };
}

/** Rows ranked, best first; rows without the value come last, equal ones keep their order. */
function sortRows(rows: readonly RekapRow[], order: SortOrder): readonly RekapRow[] {
  if (order === 'berkas') return rows;
  if (order === 'unit') return [...rows].sort((a, b) => a.unit.localeCompare(b.unit, 'id', { numeric: true }));
  return [...rows].sort((a, b) => {
    const [x, y] = [a[order], b[order]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return y.comparedTo(x);
  });
}

// A word that two scales share has the place of the first.
function allPredikat(skala: readonly Skala[]): Rekap['predikat'] {
  const places = new Map<string, number>();
  for (const s of skala) {
    s.forEach(({ predikat: word }, i) => {
      if (!places.has(word)) places.set(word, s.length === 1 ? 0 : i / (s.length - 1));
    });
  }
  return [...places].map(([word, place]) => ({ predikat: word, place: place }));
}
