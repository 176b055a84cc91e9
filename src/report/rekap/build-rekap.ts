import { isAngka, jumlahkan, rerata } from '../../domain/angka.ts';
import { computeCapaian } from '../../domain/capaian.ts';
import type { HasilKinerja } from '../../domain/hasil.ts';
import { predikat, type Skala } from '../../domain/predikat.ts';
import { persenDari } from '../../domain/summarize.ts';
import type { Tally } from '../../findings/check-report.ts';
import type { AngkaRekap, AturanRekap, BarisRekap, Rekap, UnitKurang, UnitTerbaca } from './rekap-model.ts';
import { penjelasanRekap, perhatianRekap, pilihAturan } from './rekap-rules.ts';

/** What the units may be ranked by; `berkas` keeps the order given. */
export const URUTAN = ['berkas', 'kinerja', 'keuangan', 'serapan', 'unit'] as const;
export type Urutan = (typeof URUTAN)[number];

/** What is kept of a workbook's results. */
export function unitTerbaca(file: string, hasil: HasilKinerja, temuan: Tally): UnitTerbaca {
  const { identitas, pengaturan, skala } = hasil.data;
  return {
    file,
    pemerintahDaerah: identitas.pemerintahDaerah,
    unit: identitas.unitKerja,
    jabatan: identitas.jabatan,
    indikator: hasil.kinerja.length,
    kinerja: {
      triwulan: hasil.ringkasanKinerjaTriwulan,
      'sampai dengan': hasil.ringkasanKinerjaSampaiDengan,
    },
    keuangan: {
      triwulan: hasil.ringkasanKeuanganTriwulan,
      'sampai dengan': hasil.ringkasanKeuanganSampaiDengan,
    },
    aturan: {
      basis: pengaturan.basis,
      metode: pengaturan.ringkasanKeuangan,
      desimal: pengaturan.desimalPersen,
      skala,
    },
    temuan,
  };
}

/** The table over workbooks of one quarter; undefined without any. `paksa` is what flags settle for all of them. */
export function susunRekap(
  waktu: Pick<Rekap, 'tahun' | 'triwulan'>,
  units: readonly UnitTerbaca[],
  kurang: readonly UnitKurang[],
  paksa: Partial<AturanRekap>,
  urutan: Urutan,
): Rekap | undefined {
  const aturan = pilihAturan(units, paksa);
  if (aturan === undefined) return undefined;
  const baris = units.map((u) => barisRekap(u, aturan.basis, paksa));
  const daerah = new Set(units.map((u) => u.pemerintahDaerah));
  return {
    ...waktu,
    pemerintahDaerah: daerah.size === 1 ? ([...daerah][0] ?? '') : '',
    aturan,
    predikat: semuaPredikat([aturan.skala, ...(paksa.skala ? [] : units.map((u) => u.aturan.skala))]),
    baris: urutkan(baris, urutan),
    jumlah: jumlahRekap(baris, aturan),
    kurang,
    penjelasan: penjelasanRekap(aturan),
    perhatian: perhatianRekap(units, aturan, paksa),
  };
}

/** The row of one workbook in the basis of the table; scale and method are its own unless flags settle them. */
export function barisRekap(
  u: UnitTerbaca,
  basis: AturanRekap['basis'],
  paksa: Partial<AturanRekap>,
): BarisRekap {
  const { metode, skala, desimal } = { ...u.aturan, ...paksa };
  const kinerja = u.kinerja[basis];
  const uang = u.keuangan[basis];
  const keuangan = metode === 'total' ? uang.rasioTotal : uang.rataRataBaris;
  return {
    file: u.file,
    unit: u.unit,
    jabatan: u.jabatan,
    metode,
    indikator: u.indikator,
    kinerja: kinerja.rataRata,
    predikatKinerja: predikat(kinerja.rataRata, skala, desimal),
    pagu: uang.pagu,
    target: uang.target,
    realisasi: uang.realisasi,
    realisasiSampaiDengan: uang.realisasiSampaiDengan,
    keuangan,
    predikatKeuangan: predikat(keuangan, skala, desimal),
    serapan: uang.serapan,
    temuan: u.temuan,
  };
}

/**
 * The totals (arithmetic.md, "Summaries"): money added, capaian kinerja the mean of the units that have one, capaian
 * keuangan the ratio of the sums or that mean, serapan the ratio of the sums.
 */
export function jumlahRekap(baris: readonly AngkaRekap[], aturan: AturanRekap): AngkaRekap {
  const rata = (pilih: (b: AngkaRekap) => AngkaRekap['kinerja']) => rerata(baris.map(pilih).filter(isAngka));
  const pagu = jumlahkan(baris.map((b) => b.pagu));
  const target = jumlahkan(baris.map((b) => b.target));
  const realisasi = jumlahkan(baris.map((b) => b.realisasi));
  const sampai = jumlahkan(baris.map((b) => b.realisasiSampaiDengan));
  const kinerja = rata((b) => b.kinerja);
  const keuangan = aturan.metode === 'total' ? computeCapaian(target, realisasi) : rata((b) => b.keuangan);
  const banyak = (pilih: (b: AngkaRekap) => number): number => baris.reduce((n, b) => n + pilih(b), 0);
  return {
    indikator: banyak((b) => b.indikator),
    kinerja,
    predikatKinerja: predikat(kinerja, aturan.skala, aturan.desimal),
    pagu,
    target,
    realisasi,
    realisasiSampaiDengan: sampai,
    keuangan,
    predikatKeuangan: predikat(keuangan, aturan.skala, aturan.desimal),
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
  if (urutan === 'unit')
    return [...baris].sort((a, b) => a.unit.localeCompare(b.unit, 'id', { numeric: true }));
  return [...baris].sort((a, b) => {
    const [x, y] = [a[urutan], b[urutan]];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return y.comparedTo(x);
  });
}

// A word that two scales share has the place of the first.
function semuaPredikat(skala: readonly Skala[]): Rekap['predikat'] {
  const letak = new Map<string, number>();
  for (const s of skala) {
    s.forEach(({ predikat: kata }, i) => {
      if (!letak.has(kata)) letak.set(kata, s.length === 1 ? 0 : i / (s.length - 1));
    });
  }
  return [...letak].map(([kata, tempat]) => ({ predikat: kata, letak: tempat }));
}
