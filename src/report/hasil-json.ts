import type { Angka } from '../domain/angka.ts';
import { gradeOf } from '../domain/grades.ts';
import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../domain/hasil.ts';
import { comparisonJson } from './comparison-json.ts';
import { decimalText } from './decimal-text.ts';
import { formatPercent, STRIP } from './format.ts';

/** The results as the JSON of cli.md, "JSON results": decimal strings, null where nothing is stated, printed texts beside. */
export function hasilJson(hasil: HasilKinerja): object {
  const { data } = hasil;
  const printed = (n: Angka | null): string => (n === null ? STRIP : formatPercent(n, data.pengaturan.percentDecimals));
  const kinerja = hasil.kinerjaSummary;
  const money = hasil.keuanganSummary;
  return {
    schemaVersion: 1,
    tahun: data.year,
    triwulan: data.triwulan,
    basis: data.pengaturan.basis,
    perubahan: perubahanJson(hasil),
    identitas: Object.fromEntries(Object.entries(data.identitas).map(([key, value]) => [key, orNull(value)])),
    kinerja: {
      baris: hasil.kinerja.map((b) => kinerjaRow(b, printed)),
      jumlah: {
        targetTahunan: decimalText(kinerja.jumlah.annualTarget),
        target: decimalText(kinerja.jumlah.target),
        realisasi: decimalText(kinerja.jumlah.realisasi),
      },
      metodeRataRata: hasil.kinerja.some(({ bobot }) => bobot !== null) ? 'berbobot' : 'biasa',
      rataRata: decimalText(kinerja.rataRata),
      rataRataTercetak: printed(kinerja.rataRata),
      predikat: kinerja.predikat,
    },
    keuangan: {
      baris: hasil.keuangan.map((b) => keuanganRow(b, printed)),
      jumlah: {
        pagu: decimalText(money.pagu),
        target: decimalText(money.target),
        realisasi: decimalText(money.realisasi),
        realisasiSampaiDengan: decimalText(money.realisasiSampaiDengan),
      },
      capaian: decimalText(money.capaian),
      capaianTercetak: printed(money.capaian),
      metode: money.method,
      rataRataBaris: decimalText(money.rowRataRata),
      serapan: decimalText(money.serapan),
      predikat: money.predikat,
    },
    pembanding: comparisonJson(hasil),
  };
}

/** The PK Perubahan in force: since which quarter, and the indikator that came and went; null without one. */
export function perubahanJson({ perubahan }: HasilKinerja): object | null {
  if (perubahan === null) return null;
  const names = (rows: typeof perubahan.came) =>
    rows.map(({ subKegiatan, indikator }) => ({ subKegiatan, indikator: orNull(indikator) }));
  return { mulai: perubahan.from, baru: names(perubahan.came), dihapus: names(perubahan.went) };
}

function kinerjaRow(row: HasilKinerjaRow, printed: (n: Angka | null) => string): object {
  return {
    ...indikatorJson(row),
    bobot: decimalText(row.bobot),
    predikatNilai: gradesJson(row),
    targetTahunan: decimalText(row.annualTarget),
    ...capaianJson(row, printed),
  };
}

/** What an indikator is, in the results of a quarter and of the year. */
export function indikatorJson(row: HasilKinerjaRow): object {
  return {
    kegiatan: orNull(row.kegiatan),
    subKegiatan: row.subKegiatan,
    indikator: row.indikator,
    satuan: orNull(row.satuan),
    jenis: row.jenis,
    arah: row.arah,
  };
}

/** What an indikator came to, in both. */
export function capaianJson({ murniTarget, main }: HasilKinerjaRow, printed: (n: Angka | null) => string): object {
  return {
    targetPk: decimalText(murniTarget),
    target: decimalText(main.target),
    realisasi: decimalText(main.realisasi),
    pembilang: decimalText(main.quotient?.pembilang ?? null),
    penyebut: decimalText(main.quotient?.penyebut ?? null),
    capaian: decimalText(main.capaian),
    capaianTercetak: printed(main.capaian),
    predikat: main.predikat,
  };
}

/** The grades that its figures stand for; null for an indikator of numbers. */
export function gradesJson({ grades, annualTarget, main }: HasilKinerjaRow): object | null {
  if (grades === null) return null;
  const gradeText = (n: Angka | null): string | null => (n === null ? null : (gradeOf(grades, n) ?? null));
  return {
    targetTahunan: gradeText(annualTarget),
    target: gradeText(main.target),
    realisasi: gradeText(main.realisasi),
  };
}

function keuanganRow(row: HasilKeuanganRow, printed: (n: Angka | null) => string): object {
  return {
    subKegiatan: row.subKegiatan,
    pagu: decimalText(row.pagu),
    paguPk: decimalText(row.murniPagu),
    target: decimalText(row.main.target),
    realisasi: decimalText(row.main.realisasi),
    capaian: decimalText(row.main.capaian),
    capaianTercetak: printed(row.main.capaian),
    realisasiSampaiDengan: decimalText(row.realisasiSampaiDengan),
    serapan: decimalText(row.serapan),
  };
}

/** What the workbook leaves blank is null, never ''. */
export function orNull<T>(value: T): T | null {
  return value === '' ? null : value;
}
