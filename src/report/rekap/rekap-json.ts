import { toDecimalText } from '../../domain/angka.ts';
import { decimalText } from '../decimal-text.ts';
import type { Rekap, RekapFigures } from './rekap-model.ts';

/** The table as JSON: decimal strings, null where there is no value (docs/skema/rekap.schema.json). */
export function rekapJson(rekap: Rekap): string {
  const { basis, method, decimals, skala } = rekap.rules;
  const isYearly = rekap.isYearly === true;
  const content = {
    schemaVersion: 1,
    ...(isYearly ? { jenis: 'tahunan' } : {}),
    tahun: rekap.year,
    ...(isYearly ? {} : { triwulan: rekap.triwulan }),
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
      ...rowValues(b, isYearly),
    })),
    jumlah: rowValues(rekap.jumlah, isYearly),
    kurang: rekap.missing,
    perhatian: rekap.cautions,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** A year's money is held against the pagu alone. */
function rowValues(figures: RekapFigures, isYearly: boolean): object {
  const { target, realisasiSampaiDengan, keuangan } = figures;
  const ofQuarter = {
    realisasiSampaiDengan: decimalText(realisasiSampaiDengan),
    keuangan: decimalText(keuangan),
    predikatKeuangan: figures.predikatKeuangan,
  };
  return {
    indikator: figures.indikator,
    kinerja: decimalText(figures.kinerja),
    predikatKinerja: figures.predikatKinerja,
    pagu: decimalText(figures.pagu),
    ...(isYearly ? {} : { target: decimalText(target) }),
    realisasi: decimalText(figures.realisasi),
    ...(isYearly ? {} : ofQuarter),
    serapan: decimalText(figures.serapan),
    temuan: figures.findings,
  };
}
