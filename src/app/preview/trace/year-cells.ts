import { isAngka } from '../../../domain/angka.ts';
import { joinEarlier } from '../../../domain/earlier-rows.ts';
import { STANDARDS } from '../../../domain/renstra.ts';
import { listKemajuan, listStandards, renstraYears } from '../../../report/tables/yearly/renstra-tables.ts';
import { shownPastYears } from '../../../report/tables/yearly/years-table.ts';
import { toRiwayatRow } from '../../../sheets/read-riwayat.ts';
import type { RowSources } from './row-sources.ts';
import type { Traced } from './traced.ts';

/** Cells of an indikator in the table of years: this year's, and those of Riwayat behind the place of their year. */
export function pastSources({ buku, hasil }: Traced, kinerja: readonly RowSources[]): readonly RowSources[] {
  const join = joinEarlier(hasil.kinerja, (row) => row);
  const stated = (buku.riwayat?.rows ?? []).flatMap((row) => {
    const data = toRiwayatRow(row);
    const [only, second] = data === null ? [] : join.find(data);
    const isOne = data?.period === 'tahun' && only !== undefined && second === undefined;
    return isOne ? [{ year: data.year, only, row }] : [];
  });
  const years = shownPastYears(hasil);
  return hasil.kinerja.map((result, i): RowSources => {
    const own = kinerja[i] ?? {};
    const past = years.map(({ year }) => {
      const row = stated.find((one) => one.year === year && one.only === result)?.row;
      if (row === undefined) return { target: [], realisasi: [], capaian: [] };
      const { target, realisasi } = row.at;
      const printed = row.printed.get('capaian')?.at;
      const computed = isAngka(row.data.target) && isAngka(row.data.realisasi);
      const capaian = computed || printed === undefined ? [realisasi, target] : [printed];
      return { target: [target], realisasi: [realisasi], capaian };
    });
    const placed = past.flatMap((cells, at) =>
      Object.entries(cells).map(([part, of]) => [`${part}Lalu${at + 1}`, of] as const),
    );
    const both = [...(own.capaian ?? []), ...(past.at(-1)?.capaian ?? [])];
    return { ...own, ...Object.fromEntries(placed), selisih: both };
  });
}

/** Cells of the rows of Renstra. */
export function renstraSources({ buku, hasil }: Traced): readonly RowSources[] {
  const years = renstraYears(hasil.data.renstra ?? []);
  return (buku.renstra ?? []).map(({ at, yearAt, lastAt }): RowSources => {
    const targets = years.map((year, i) => {
      const cell = yearAt.get(year);
      return [`target${i + 1}`, cell === undefined ? [] : [cell]] as const;
    });
    return { ...Object.fromEntries(targets), indikator: [at], targetAkhir: [lastAt] };
  });
}

/** Cells of the indikator held against the end of the Renstra; of a sum over years those of all of them. */
export function kemajuanSources(traced: Traced, kinerja: readonly RowSources[]): readonly RowSources[] {
  const { hasil } = traced;
  const past = pastSources(traced, kinerja);
  const renstra = renstraRows(traced);
  return listKemajuan(hasil).map((row): RowSources => {
    const place = hasil.kinerja.findIndex(({ rencana }) => rencana === row.rencana);
    const own = past[place] ?? {};
    const sums = row.renstra.combination === 'jumlah';
    const before = sums ? Object.keys(own).filter((name) => name.startsWith('realisasiLalu')) : [];
    const realisasi = [...before.flatMap((name) => own[name] ?? []), ...(own.realisasi ?? [])];
    const cell = renstra.get(row.renstra)?.lastAt;
    const target = cell === undefined ? [] : [cell];
    return {
      indikator: own.indikator ?? [],
      satuan: own.satuan ?? [],
      targetAkhir: target,
      realisasi,
      kemajuan: [...realisasi, ...target],
    };
  });
}

/** Cells of the indikator held beside what others reach. */
export function standardSources(traced: Traced, kinerja: readonly RowSources[]): readonly RowSources[] {
  const { hasil } = traced;
  const renstra = renstraRows(traced);
  return listStandards(hasil).map((row): RowSources => {
    const own = kinerja[hasil.kinerja.findIndex(({ rencana }) => rencana === row.rencana)] ?? {};
    const at = renstra.get(row.renstra)?.standardsAt;
    const standards = STANDARDS.map((level) => {
      const cell = at?.[level];
      return [level, cell === undefined ? [] : [cell]] as const;
    });
    return { ...Object.fromEntries(standards), indikator: own.indikator ?? [], realisasi: own.realisasi ?? [] };
  });
}

function renstraRows({ buku }: Traced) {
  return new Map((buku.renstra ?? []).map((row) => [row.data, row]));
}
