import { type Angka, teksDesimal } from '../../domain/angka.ts';
import type { AngkaRekap, Rekap } from './rekap-model.ts';

/** The table as JSON: decimal strings, null where there is no value (docs/skema/rekap.schema.json). */
export function rekapJson(rekap: Rekap): string {
  const { basis, metode, desimal, skala } = rekap.aturan;
  const isi = {
    schemaVersion: 1,
    tahun: rekap.tahun,
    triwulan: rekap.triwulan,
    aturan: {
      basis,
      metode,
      desimal,
      skala: skala.map((t) => ({ batas: teksDesimal(t.batas), predikat: t.predikat })),
    },
    unit: rekap.baris.map((b) => ({
      file: b.file,
      unit: b.unit,
      jabatan: b.jabatan,
      metode: b.metode,
      ...nilai(b),
    })),
    jumlah: nilai(rekap.jumlah),
    kurang: rekap.kurang,
    perhatian: rekap.perhatian,
  };
  return `${JSON.stringify(isi, null, 2)}\n`;
}

function nilai(b: AngkaRekap): object {
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
