import { isAngka } from '../../../domain/angka.ts';
import type { ColumnKey } from '../../../domain/column-key.ts';
import type { HasilKinerja } from '../../../domain/hasil.ts';
import type { IkuRow, KeuanganRow, PkRow, RencanaRow } from '../../../domain/kinerja-data.ts';
import { ALL_TRIWULAN, sampaiDengan, type Triwulan, toRoman } from '../../../domain/triwulan.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { Row, Table } from '../../../sheets/buku-kerja.ts';

/** The cells that a printed value comes from, by the name of its column (src/report/tables). */
export type RowSources = Readonly<Record<string, readonly CellRef[]>>;

type Quarters = readonly Triwulan[];

/** Suffix of the columns of a view, and its quarters. */
function viewsOf(triwulan: Triwulan): readonly (readonly [string, Quarters])[] {
  return [
    ['', [triwulan]],
    ['SampaiDengan', sampaiDengan(triwulan)],
  ];
}

/** Cells of a row of Rencana Aksi, for the tables of indikator; `pk` is its row of the PK. */
export function kinerjaSources(row: Row<RencanaRow>, pk: Row<PkRow> | undefined, hasil: HasilKinerja): RowSources {
  const { at } = row;
  const isStated = row.data.annualTarget !== 'kosong';
  const sources: Record<string, readonly CellRef[]> = {
    subKegiatan: [at.subKegiatan],
    nama: [at.subKegiatan],
    indikator: [at.indikator],
    satuan: [row.data.satuan === '' && pk !== undefined ? pk.at.satuan : at.satuan],
    targetTahunan: [isStated || pk === undefined ? at.annualTarget : pk.at.target],
    targetPerubahan: pk === undefined ? [] : [pk.at.target],
  };
  if (pk !== undefined && pk.data.bobot !== 'kosong') sources.bobot = [pk.at.bobot];
  for (const t of ALL_TRIWULAN) {
    sources[`target${toRoman(t)}`] = [at.triwulan[t].target];
    sources[`anggaran${toRoman(t)}`] = [at.triwulan[t].anggaran];
  }
  return { ...sources, ...viewSources(row, hasil.data.triwulan), ...earlierSources(row, hasil) };
}

/** Cells of a row of Realisasi Keuangan, for the tables of money. */
export function keuanganSources(row: Row<KeuanganRow>, hasil: HasilKinerja): RowSources {
  const { at } = row;
  const views = { ...viewSources(row, hasil.data.triwulan), ...earlierSources(row, hasil) };
  const spent = views.realisasiSampaiDengan ?? [];
  return {
    subKegiatan: [at.subKegiatan],
    anggaran: [at.pagu],
    ...views,
    serapan: [...spent, at.pagu],
    sisa: [at.pagu, ...spent],
  };
}

/** Cells of rows of the PK that stand under one name. */
export function pkSources(rows: readonly Row<PkRow>[], isInduk: boolean): RowSources {
  const first = rows[0]?.at;
  if (first === undefined) return {};
  return {
    kegiatan: [first.kegiatan],
    subKegiatan: [first.subKegiatan],
    nama: [isInduk ? first.kegiatan : first.subKegiatan],
    indikator: [first.indikator],
    target: [first.target],
    bobot: [first.bobot],
    anggaran: rows.filter(({ data }) => data.pagu !== 'kosong').map(({ at }) => at.pagu),
    keterangan: rows.filter(({ data }) => data.remark !== '').map(({ at }) => at.remark),
  };
}

/** Cells of a row of IKU, for its own table; a target that the PK Perubahan leaves as it was is at the cell of before. */
export function ikuSources({ data, at }: Row<IkuRow>): RowSources {
  const changed = data.changedTarget === 'kosong' ? at.annualTarget : at.changedTarget;
  return {
    sasaran: [at.subKegiatan],
    indikator: [at.indikator],
    satuan: [at.satuan],
    target: [at.annualTarget],
    targetPk: [at.annualTarget],
    targetPerubahan: [changed],
    bobot: [at.bobot],
  };
}

/** Cells of a row of Rencana Aksi for the tables of the year, each quarter's behind its Roman number. */
export function yearSources(row: Row<RencanaRow>, pk: Row<PkRow> | undefined, hasil: HasilKinerja): RowSources {
  const sources = kinerjaSources(row, pk, hasil);
  const target = (hasil.perubahan === null ? sources.targetTahunan : sources.targetPerubahan) ?? [];
  const stated = ALL_TRIWULAN.filter((t) => isAngka(row.data.triwulan[t].realisasi));
  const realisasi = stated.map((t) => row.at.triwulan[t].realisasi);
  const capaian = [...realisasi, ...target];
  return { ...sources, ...quarterSources(row), target, realisasi, capaian, predikat: capaian };
}

/** Cells of a row of Realisasi Keuangan for the tables of the year. */
export function yearMoneySources(row: Row<KeuanganRow>): RowSources {
  const { at } = row;
  const realisasi = ALL_TRIWULAN.map((t) => at.triwulan[t].realisasi);
  const both = [...realisasi, at.pagu];
  const names = { subKegiatan: [at.subKegiatan], nama: [at.subKegiatan] };
  const pagu = { pagu: [at.pagu], paguPerubahan: [at.pagu], anggaran: [at.pagu] };
  return { ...quarterSources(row), ...names, ...pagu, realisasi, serapan: both, sisa: both };
}

function quarterSources({ at }: Row<RencanaRow> | Row<KeuanganRow>): RowSources {
  return Object.fromEntries(
    ALL_TRIWULAN.flatMap((t) => {
      const { target, realisasi } = at.triwulan[t];
      const cells = { target: [target], realisasi: [realisasi], capaian: [realisasi, target] };
      return Object.entries(cells).map(([part, own]) => [part + toRoman(t), own]);
    }),
  );
}

/** Target, realisasi and capaian of both views; a capaian is at its own cell where the workbook prints one. */
function viewSources(row: Row<RencanaRow> | Row<KeuanganRow>, triwulan: Triwulan): RowSources {
  return Object.fromEntries(
    viewsOf(triwulan).flatMap(([suffix, quarters]) => {
      const target = quarters.map((t) => row.at.triwulan[t].target);
      const realisasi = quarters.map((t) => row.at.triwulan[t].realisasi);
      const printed = suffix === '' ? row.printed.get(triwulanColumn(triwulan, 'capaian'))?.at : undefined;
      const capaian = printed === undefined ? [...realisasi, ...target] : [printed];
      return [
        [`target${suffix}`, target],
        [`realisasi${suffix}`, realisasi],
        [`capaian${suffix}`, capaian],
      ];
    }),
  );
}

/** The capaian of the quarter before, where this workbook holds it, and the difference to it. */
function earlierSources(row: Row<RencanaRow> | Row<KeuanganRow>, { comparison, data }: HasilKinerja): RowSources {
  if (comparison?.source.kind !== 'buku') return {};
  const name = data.pengaturan.basis === 'triwulan' ? 'capaian' : 'capaianSampaiDengan';
  const before = viewSources(row, comparison.triwulan)[name] ?? [];
  return { capaianLalu: before, selisih: [...(viewSources(row, data.triwulan)[name] ?? []), ...before] };
}

/** What a total of a column is. */
export type TotalMethod = 'sum' | 'mean';

/** The cell in which the workbook itself prints a total of the whole table; undefined where it prints none. */
export function totalCell(table: Table<unknown> | null, method: TotalMethod, column: ColumnKey): CellRef | undefined {
  const isSum = method === 'sum';
  const totals = table?.totals.filter(({ kind, scope }) => scope === 'tabel' && (kind === 'jumlah') === isSum) ?? [];
  return totals.map((total) => total.printed.get(column)?.at).find((at) => at !== undefined);
}
