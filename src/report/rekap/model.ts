import type { Tally } from '../../diagnostics/check-report.ts';
import { type Angka, isAngka, jumlahkan, rerata } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { predikat, type Skala } from '../../domain/predikat.ts';
import { persenDari } from '../../domain/ringkasan.ts';
import type { Triwulan } from '../../domain/triwulan.ts';

/** Results of one unit; money in rupiah, capaian and serapan in percent, null where there is none. */
export interface BarisRekap {
  readonly file: string;
  readonly unit: string;
  readonly jabatan: string;
  readonly indikator: number;
  readonly kinerja: Angka | null;
  readonly predikatKinerja: string | null;
  readonly pagu: Angka;
  readonly target: Angka;
  readonly realisasi: Angka;
  readonly realisasiSampaiDengan: Angka;
  readonly keuangan: Angka | null;
  readonly predikatKeuangan: string | null;
  readonly serapan: Angka | null;
  readonly temuan: Tally;
}

/** A workbook that is in no row, and why. */
export interface UnitKurang {
  readonly file: string;
  readonly sebab: string;
}

/** One table over many units of one quarter. */
export interface Rekap {
  readonly tahun: number;
  readonly triwulan: Triwulan;
  readonly desimal: number;
  readonly skala: Skala;
  readonly baris: readonly BarisRekap[];
  readonly kurang: readonly UnitKurang[];
  readonly jumlah: Omit<BarisRekap, 'file' | 'unit' | 'jabatan'>;
}

/** What the units may be ranked by; `berkas` keeps the order given. */
export const URUTAN = ['berkas', 'kinerja', 'keuangan', 'serapan', 'unit'] as const;
export type Urutan = (typeof URUTAN)[number];

/** The row of one workbook. */
export function barisRekap(file: string, hasil: HasilKinerja, temuan: Tally): BarisRekap {
  const { ringkasanKinerja: kinerja, ringkasanKeuangan: uang, data } = hasil;
  return {
    file,
    unit: data.identitas.unitKerja,
    jabatan: data.identitas.jabatan,
    indikator: hasil.kinerja.length,
    kinerja: kinerja.rataRata,
    predikatKinerja: kinerja.predikat,
    pagu: uang.pagu,
    target: uang.target,
    realisasi: uang.realisasi,
    realisasiSampaiDengan: uang.realisasiSampaiDengan,
    keuangan: uang.capaian,
    predikatKeuangan: uang.predikat,
    serapan: uang.serapan,
    temuan,
  };
}

/** The totals: money added and its ratios taken of the sums, capaian kinerja the mean of the units that have one (arithmetic.md, "Summaries"). */
export function jumlahRekap(baris: readonly BarisRekap[], skala: Skala, desimal: number): Rekap['jumlah'] {
  const kinerja = rerata(baris.map((b) => b.kinerja).filter(isAngka));
  const pagu = jumlahkan(baris.map((b) => b.pagu));
  const target = jumlahkan(baris.map((b) => b.target));
  const realisasi = jumlahkan(baris.map((b) => b.realisasi));
  const sampai = jumlahkan(baris.map((b) => b.realisasiSampaiDengan));
  const keuangan = computeCapaian(target, realisasi);
  const banyak = (pilih: (b: BarisRekap) => number): number => baris.reduce((n, b) => n + pilih(b), 0);
  return {
    indikator: banyak((b) => b.indikator),
    kinerja,
    predikatKinerja: predikat(kinerja, skala, desimal),
    pagu,
    target,
    realisasi,
    realisasiSampaiDengan: sampai,
    keuangan,
    predikatKeuangan: predikat(keuangan, skala, desimal),
    serapan: persenDari(sampai, pagu),
    temuan: {
      error: banyak((b) => b.temuan.error),
      warning: banyak((b) => b.temuan.warning),
      info: banyak((b) => b.temuan.info),
    },
  };
}

/** Rows ranked, best first; rows without the value come last, equal ones keep their order. */
export function urutkan(baris: readonly BarisRekap[], urutan: Urutan): readonly BarisRekap[] {
  if (urutan === 'berkas') return baris;
  if (urutan === 'unit') return [...baris].sort((a, b) => a.unit.localeCompare(b.unit, 'id'));
  return [...baris].sort((a, b) => {
    const [x, y] = [a[urutan], b[urutan]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return y.comparedTo(x);
  });
}
