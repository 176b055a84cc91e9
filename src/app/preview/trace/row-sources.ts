import { isAngka } from '../../../domain/angka.ts';
import type { ColumnKey } from '../../../domain/column-key.ts';
import { CELL, DIFFERENCE, quartersOf } from '../../../domain/combination.ts';
import type { HasilKinerja } from '../../../domain/hasil.ts';
import { DEFAULT_JENIS, JENIS, type Jenis, KEUANGAN_JENIS } from '../../../domain/jenis.ts';
import type { IkuRow, KeuanganRow, PkRow, RencanaRow } from '../../../domain/kinerja-data.ts';
import { indexRows } from '../../../domain/name-key.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../../../domain/triwulan.ts';
import { triwulanColumn } from '../../../domain/triwulan-column.ts';
import type { CellRef } from '../../../findings/cell-ref.ts';
import type { BukuKerja, Row, Table } from '../../../sheets/buku-kerja.ts';
import { measuredTable } from '../../../sheets/to-data-kinerja.ts';
import type { Traced } from './traced.ts';

/** The cells that a printed value comes from, by the name of its column (src/report/tables). */
export type RowSources = Readonly<Record<string, readonly CellRef[]>>;

/** The cells of a column in all of some rows. */
export function cellsOf(rows: readonly RowSources[], column: string): readonly CellRef[] {
  return rows.flatMap((row) => row[column] ?? []);
}

/** What the names of the columns of the view that Basis names end in. */
export function basisSuffix({ data }: Pick<HasilKinerja, 'data'>): 'SampaiDengan' | '' {
  return data.pengaturan.basis === 'triwulan' ? '' : 'SampaiDengan';
}

/** Cells of a row of Rencana Aksi, for the tables of indikator; `pk` is its row of the PK. */
export function kinerjaSources(row: Row<RencanaRow>, pk: Row<PkRow> | undefined, hasil: HasilKinerja): RowSources {
  const { at } = row;
  const isStated = row.data.annualTarget !== 'kosong';
  const isChanged = hasil.measured.perubahan !== null;
  const jenis = jenisOf(row, hasil);
  const sources: Record<string, readonly CellRef[]> = {
    subKegiatan: [at.subKegiatan],
    nama: [at.subKegiatan],
    indikator: [at.indikator],
    satuan: [row.data.satuan === '' && pk !== undefined ? pk.at.satuan : at.satuan],
    targetTahunan: [pk === undefined || (isStated && !isChanged) ? at.annualTarget : pk.at.target],
    targetPerubahan: pk === undefined ? [] : [pk.at.target],
  };
  if (pk !== undefined && pk.data.bobot !== 'kosong') sources.bobot = [pk.at.bobot];
  for (const t of ALL_TRIWULAN) {
    sources[`target${toRoman(t)}`] = [at.triwulan[t].target];
    sources[`anggaran${toRoman(t)}`] = [at.triwulan[t].anggaran];
  }
  return { ...sources, ...viewSources(row, hasil.data.triwulan, jenis) };
}

/** Cells of a row of Realisasi Keuangan, for the tables of money. */
export function keuanganSources(row: Row<KeuanganRow>, traced: Traced): RowSources {
  const { at } = row;
  const { hasil } = traced;
  const pagu = paguCells(row, traced);
  const views = viewSources(row, hasil.data.triwulan, KEUANGAN_JENIS);
  const spent = views.realisasiSampaiDengan ?? [];
  return {
    subKegiatan: [at.subKegiatan],
    anggaran: pagu,
    ...views,
    serapan: [...spent, ...pagu],
    sisa: [...pagu, ...spent],
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
  const target = (hasil.measured.perubahan === null ? sources.targetTahunan : sources.targetPerubahan) ?? [];
  const stated = ALL_TRIWULAN.filter((t) => isAngka(row.data.triwulan[t].realisasi));
  const realisasi = stated.flatMap((t) => quarterCells(row.at.triwulan[t], 'realisasi'));
  const capaian = [...realisasi, ...target];
  return { ...sources, ...quarterSources(row), target, realisasi, capaian, predikat: capaian };
}

/** Cells of a row of Realisasi Keuangan for the tables of the year. */
export function yearMoneySources(row: Row<KeuanganRow>, traced: Traced): RowSources {
  const { at } = row;
  const cells = paguCells(row, traced);
  const realisasi = ALL_TRIWULAN.map((t) => at.triwulan[t].realisasi);
  const both = [...realisasi, ...cells];
  const names = { subKegiatan: [at.subKegiatan], nama: [at.subKegiatan] };
  const pagu = { pagu: cells, paguPerubahan: cells, anggaran: cells };
  return { ...quarterSources(row), ...names, ...pagu, realisasi, serapan: both, sisa: both };
}

function quarterSources({ at }: Row<RencanaRow> | Row<KeuanganRow>): RowSources {
  return Object.fromEntries(
    ALL_TRIWULAN.flatMap((t) => {
      const [target, realisasi] = [quarterCells(at.triwulan[t], 'target'), quarterCells(at.triwulan[t], 'realisasi')];
      const cells = { target, realisasi, capaian: [...realisasi, ...target] };
      return Object.entries(cells).map(([part, own]) => [part + toRoman(t), own]);
    }),
  );
}

/** The JENIS of an indikator as the results have it. */
export function jenisOf({ data }: Row<RencanaRow>, { rencanaAksi }: HasilKinerja): Jenis {
  return rencanaAksi.find(({ rencana }) => rencana === data)?.jenis ?? DEFAULT_JENIS;
}

/** Target, realisasi and capaian of both views; a capaian is at its own cell where the workbook prints one. */
export function viewSources(row: Row<RencanaRow> | Row<KeuanganRow>, triwulan: Triwulan, jenis: Jenis): RowSources {
  const rule = JENIS[jenis];
  const views = [
    ['', rule.triwulan],
    ['SampaiDengan', rule.sampaiDengan],
  ] as const;
  return Object.fromEntries(
    views.flatMap(([suffix, combination]) => {
      const [target, realisasi] = (['target', 'realisasi'] as const).map((part) => {
        const { data, at } = row;
        const used = quartersOf(combination, triwulan, (t) => isAngka(data.triwulan[t][part]));
        const quarters = used.length === 0 ? combination.statedIn(triwulan) : used;
        const cells = quarters.map((t) => quarterCells(at.triwulan[t], part));
        // Of a difference the quarter's own cell is the telling one.
        return (combination === DIFFERENCE ? cells.reverse() : cells).flat();
      });
      // The workbook prints that of the quarter's own cells, which a difference is not.
      const isOwn = suffix === '' && combination === CELL;
      const printed = isOwn ? row.printed.get(triwulanColumn(triwulan, 'capaian'))?.at : undefined;
      const capaian = printed === undefined ? [...(realisasi ?? []), ...(target ?? [])] : [printed];
      return [
        [`target${suffix}`, target ?? []],
        [`realisasi${suffix}`, realisasi ?? []],
        [`capaian${suffix}`, capaian],
      ];
    }),
  );
}

/** The cell of a part of a quarter; both of PEMBILANG and PENYEBUT where realisasi is blank and made of them. */
function quarterCells(
  at: Row<RencanaRow>['at']['triwulan'][Triwulan] | Row<KeuanganRow>['at']['triwulan'][Triwulan],
  part: 'target' | 'realisasi',
): readonly CellRef[] {
  const isQuotient = part === 'realisasi' && 'pembilang' in at && at.realisasi === at.pembilang;
  return isQuotient ? [at.pembilang, at.penyebut] : [at[part]];
}

/** Finds the cells of what a Perjanjian Kinerja gives a sub kegiatan. */
export function agreedPaguCells(pk: BukuKerja['pk']): (row: KeuanganRow) => readonly CellRef[] {
  const cells = new Map(pk?.rows.map(({ data, at }) => [data, at.pagu]));
  const index = indexRows([...cells.keys()], (row) => row);
  return ({ kode, subKegiatan }) =>
    index.find(kode, subKegiatan).flatMap((row) => (row.pagu === 'kosong' ? [] : (cells.get(row) ?? [])));
}

/** Cells of the pagu of a sub kegiatan: its own, or of the Perjanjian Kinerja in force where a change gives it another. */
export function paguCells(row: Row<KeuanganRow>, { buku, hasil }: Traced): readonly CellRef[] {
  const pagu = hasil.perubahan === null ? undefined : hasil.keuangan.find((one) => one.row === row.data)?.pagu;
  const isOwn = !isAngka(pagu) || (isAngka(row.data.pagu) && row.data.pagu.eq(pagu));
  return isOwn ? [row.at.pagu] : agreedPaguCells(buku.pk)(row.data);
}

/** What a total of a column is. */
export type TotalMethod = 'sum' | 'mean';

/** The column of the workbook that a column of a quarter stands for: of `realisasiII`; undefined for any other. */
export function quarterKey(column: string): ColumnKey | undefined {
  const [, part, roman] = /^(target|realisasi|capaian|anggaran)(I{1,3}|IV)$/.exec(column) ?? [];
  const triwulan = ALL_TRIWULAN.find((t) => toRoman(t) === roman);
  return triwulan && triwulanColumn(triwulan, part as 'target' | 'realisasi' | 'capaian' | 'anggaran');
}

/** The cell in which the workbook itself prints a total of the whole table; undefined where it prints none. */
export function totalCell(
  table: Table<unknown> | null,
  method: TotalMethod,
  column: ColumnKey | undefined,
): CellRef | undefined {
  if (column === undefined) return undefined;
  const isSum = method === 'sum';
  const totals = table?.totals.filter(({ kind, scope }) => scope === 'tabel' && (kind === 'jumlah') === isSum) ?? [];
  return totals.map((total) => total.printed.get(column)?.at).find((at) => at !== undefined);
}

/** The cell in which the workbook prints the mean capaian of a quarter; of the quarters' own cells, so none where a row's are differences. */
export function meanCapaianCell({ buku, hasil }: Traced, triwulan: Triwulan): CellRef | undefined {
  if (hasil.kinerja.some(({ jenis }) => JENIS[jenis].triwulan === DIFFERENCE)) return undefined;
  return totalCell(measuredTable(buku), 'mean', triwulanColumn(triwulan, 'capaian'));
}
