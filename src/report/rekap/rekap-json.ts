import { type Angka, toDecimalText } from '../../domain/angka.ts';
import type { Rekap, RekapFigures } from './rekap-model.ts';

/** The table as JSON: decimal strings, null where there is no value (docs/skema/rekap.schema.json). */
export function rekapJson(rekap: Rekap): string {
  const { basis, method, decimals, skala } = rekap.rules;
  const content = {
    schemaVersion: 1,
    tahun: rekap.year,
    triwulan: rekap.triwulan,
    aturan: {
      basis,
      metode: method,
      desimal: decimals,
      skala: skala.map((t) => ({ batas: toDecimalText(t.lowerBound), predikat: t.predikat })),
    },
    unit: rekap.rows.map((b) => ({
      file: b.file,
      unit: b.unit,
      jabatan: b.jabatan,
      metode: b.method,
      ...rowValues(b),
    })),
    jumlah: rowValues(rekap.jumlah),
    kurang: rekap.missing,
    perhatian: rekap.cautions,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

function rowValues(b: RekapFigures): object {
  const decimalText = (n: Angka | null): string | null => (n === null ? null : toDecimalText(n));
  return {
    indikator: b.indikator,
    kinerja: decimalText(b.kinerja),
    predikatKinerja: b.predikatKinerja,
    pagu: decimalText(b.pagu),
    target: decimalText(b.target),
    realisasi: decimalText(b.realisasi),
    realisasiSampaiDengan: decimalText(b.realisasiSampaiDengan),
    keuangan: decimalText(b.keuangan),
    predikatKeuangan: b.predikatKeuangan,
    serapan: decimalText(b.serapan),
    temuan: b.findings,
  };
}
