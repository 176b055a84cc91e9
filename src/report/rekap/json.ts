import { type Angka, teksDesimal } from '../../domain/angka.ts';
import type { BarisRekap, Rekap } from './model.ts';

/** The table as JSON: decimal strings, null where there is no value. */
export function rekapJson(rekap: Rekap): string {
  const isi = {
    schemaVersion: 1,
    tahun: rekap.tahun,
    triwulan: rekap.triwulan,
    unit: rekap.baris.map((b) => ({ file: b.file, unit: b.unit, jabatan: b.jabatan, ...nilai(b) })),
    jumlah: nilai(rekap.jumlah),
    kurang: rekap.kurang,
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

function nilai(b: Rekap['jumlah'] | BarisRekap): object {
  const teks = (n: Angka | null): string | null => (n === null ? null : teksDesimal(n));
  return {
    indikator: b.indikator,
    kinerja: teks(b.kinerja),
    predikatKinerja: b.predikatKinerja,
    pagu: teks(b.pagu),
    target: teks(b.target),
    realisasi: teks(b.realisasi),
    realisasiSampaiDengan: teks(b.realisasiSampaiDengan),
    keuangan: teks(b.keuangan),
    predikatKeuangan: b.predikatKeuangan,
    serapan: teks(b.serapan),
    temuan: b.temuan,
  };
}
