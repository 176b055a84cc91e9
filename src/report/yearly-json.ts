import type { Angka } from '../domain/angka.ts';
import { pointsBetween } from '../domain/difference.ts';
import type { HasilKinerja } from '../domain/hasil.ts';
import { cumulativeSerapan } from '../domain/quarter-view.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { chosenFormula, computeEfisiensi } from '../domain/yearly/efisiensi.ts';
import { listPastYears } from '../domain/yearly/past-years.ts';
import { missingSubbab } from '../domain/yearly/subbab.ts';
import { decimalText } from './decimal-text.ts';
import { formatPercent, STRIP } from './format.ts';
import { capaianJson, gradesJson, indikatorJson, orNull, perubahanJson } from './hasil-json.ts';
import { listKemajuan } from './tables/yearly/renstra-tables.ts';

/** The results of the year as JSON (docs/cli.md, "JSON results"): decimal strings, null where nothing is stated. */
export function yearlyJson(hasil: HasilKinerja): object {
  const { data, kinerjaSummary, keuanganSummary } = hasil;
  const decimals = data.pengaturan.percentDecimals;
  const printed = (n: Angka | null): string => (n === null ? STRIP : formatPercent(n, decimals));
  const past = listPastYears(hasil);
  return {
    schemaVersion: 1,
    jenis: 'tahunan',
    tahun: data.year,
    perubahan: perubahanJson(hasil),
    identitas: Object.fromEntries(Object.entries(data.identitas).map(([key, value]) => [key, orNull(value)])),
    kinerja: {
      baris: hasil.kinerja.map((row) => ({
        ...indikatorJson(row),
        predikatNilai: gradesJson(row),
        ...capaianJson(row, printed),
        tahunLalu: past.flatMap(({ year, rows }) => {
          const figures = rows.get(row);
          if (figures === undefined) return [];
          const { target, realisasi, capaian } = figures;
          return [
            {
              tahun: year,
              target: decimalText(target),
              realisasi: decimalText(realisasi),
              capaian: decimalText(capaian),
            },
          ];
        }),
      })),
      rataRata: decimalText(kinerjaSummary.rataRata),
      rataRataTercetak: printed(kinerjaSummary.rataRata),
      pembagi: hasil.kinerja.filter(({ main }) => main.capaian !== null).length,
      predikat: kinerjaSummary.predikat,
      tahunLalu: past.map(({ year, rataRata }) => ({
        tahun: year,
        rataRata: decimalText(rataRata),
        poin: decimalText(pointsBetween(rataRata, kinerjaSummary.rataRata, decimals)),
      })),
    },
    keuangan: {
      baris: hasil.keuangan.map((row) => ({
        subKegiatan: row.subKegiatan,
        pagu: decimalText(row.pagu),
        paguPk: decimalText(row.murniPagu),
        realisasi: decimalText(row.realisasiSampaiDengan),
        serapan: decimalText(row.serapan),
      })),
      pagu: decimalText(keuanganSummary.pagu),
      realisasi: decimalText(keuanganSummary.realisasiSampaiDengan),
      serapan: decimalText(keuanganSummary.serapan),
      serapanTriwulan: ALL_TRIWULAN.map((t) => decimalText(cumulativeSerapan(hasil, t))),
    },
    efisiensi: efisiensiJson(hasil),
    renstra: listKemajuan(hasil).map(({ indikator, kemajuan, renstra }) => ({
      indikator,
      tahunAkhir: renstra.lastYear,
      realisasi: decimalText(kemajuan.realisasi),
      kemajuan: decimalText(kemajuan.percent),
    })),
    subbabKosong: missingSubbab(hasil).map(({ name }) => name),
  };
}

function efisiensiJson(hasil: HasilKinerja): object | null {
  const formula = chosenFormula(hasil.data.pengaturan);
  if (formula === null) return null;
  const { rows, whole, pmk, leftOut } = computeEfisiensi(hasil, formula);
  const result = ({ value, second }: (typeof whole)['result']) => ({
    nilai: decimalText(value),
    nilaiKedua: decimalText(second),
  });
  return {
    rumus: formula,
    baris: rows.map((row) => ({ subKegiatan: row.subKegiatan, ...result(row.result) })),
    keseluruhan: result(whole.result),
    nilaiEfisiensi: decimalText(pmk?.value ?? null),
    tidakDiperhitungkan: leftOut,
  };
}
