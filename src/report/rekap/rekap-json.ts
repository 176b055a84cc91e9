import { toDecimalText } from '../../domain/angka.ts';
import { decimalText } from '../decimal-text.ts';
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

function rowValues(figures: RekapFigures): object {
  return {
    indikator: figures.indikator,
    kinerja: decimalText(figures.kinerja),
    predikatKinerja: figures.predikatKinerja,
    pagu: decimalText(figures.pagu),
    target: decimalText(figures.target),
    realisasi: decimalText(figures.realisasi),
    realisasiSampaiDengan: decimalText(figures.realisasiSampaiDengan),
    keuangan: decimalText(figures.keuangan),
    predikatKeuangan: figures.predikatKeuangan,
    serapan: decimalText(figures.serapan),
    temuan: figures.findings,
  };
}
