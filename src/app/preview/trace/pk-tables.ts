import { groupBy } from '../../../domain/group-by.ts';
import { nameKey } from '../../../domain/name-key.ts';
import { ANGGARAN_TABLE } from '../../../report/tables/anggaran-table.ts';
import { KEGIATAN_TABLE, SASARAN_TABLE } from '../../../report/tables/pk-lampiran-tables.ts';
import { KEGIATAN_PERUBAHAN_TABLE, SASARAN_PERUBAHAN_TABLE } from '../../../report/tables/pk-perubahan-tables.ts';
import { PK_TABLE } from '../../../report/tables/pk-table.ts';
import type { TableView } from '../../../report/tables/table-schema.ts';
import type { BukuKerja } from '../../../sheets/buku-kerja.ts';
import { pkSources, totalCell } from './row-sources.ts';
import { queueRows, type TableSources, type TracedTable } from './trace-table.ts';
import type { Traced } from './traced.ts';

type PkSource = NonNullable<BukuKerja['pk']>['rows'][number];

/** Finds the PK row of an indikator: the one of its name, else the first of its sub kegiatan. */
export function pkRowFinder(traced: Traced) {
  const rows = groupBy<PkSource, string>(agreedTable(traced)?.rows ?? [], (row) => nameKey(row.data.subKegiatan));
  return (row: Pick<PkSource['data'], 'subKegiatan' | 'indikator'>): PkSource | undefined => {
    const named = rows.get(nameKey(row.subKegiatan)) ?? [];
    const indikator = nameKey(row.indikator);
    return named.find(({ data }) => nameKey(data.indikator) === indikator) ?? named[0];
  };
}

/** What is agreed of the rows that are measured: PK, or what IKU agrees, as it counts in the report. */
function agreedTable({ buku, hasil }: Traced): BukuKerja['pk'] {
  if (hasil.data.isOfSasaran !== true) return buku.pk;
  const { ikuAgreement: iku } = buku;
  return (hasil.measured.perubahan === null ? iku?.murni : iku?.perubahan?.changed) ?? null;
}

/** The rows of the PK of before, where a PK Perubahan changed it; only in a year in which both are printed. */
function murniRows(buku: BukuKerja): readonly PkSource[] {
  return buku.perubahan?.murni.rows ?? [];
}

/** Cells of a table of the PK in force; of a changed year with both targets. */
export function pkTable(
  { buku }: Traced,
  table: TableSources['table'] = PK_TABLE,
  pk: BukuKerja['pk'] = buku.pk,
): TableSources {
  const keyOf = ({ data }: PkSource): string => `${nameKey(data.subKegiatan)}\n${nameKey(data.indikator)}`;
  const murni = new Map(murniRows(buku).map((row) => [keyOf(row), row.at.target]));
  const next = queueRows(pk?.rows ?? [], ({ data }) => `${data.subKegiatan}\n${data.indikator}`);
  return {
    table,
    rowOf: ({ subKegiatan, sasaran = '', indikator = '' }) => {
      const row = next(`${subKegiatan ?? sasaran}\n${indikator}`);
      if (row === undefined) return {};
      const before = murni.get(keyOf(row));
      const targets = { targetPk: before === undefined ? [] : [before], targetPerubahan: [row.at.target] };
      return { ...pkSources([row], false), sasaran: [row.at.subKegiatan], ...targets };
    },
    totalOf: () => undefined,
  };
}

/** Cells of the table of kegiatan in the appendix of the PK with which the year began. */
function kegiatanTable(pk: BukuKerja['pk']): TableSources {
  const rows = pk?.rows ?? [];
  return {
    table: KEGIATAN_TABLE,
    rowOf: ({ kegiatan = '' }) =>
      pkSources(
        rows.filter(({ data }) => nameKey(data.kegiatan) === nameKey(kegiatan)),
        true,
      ),
    totalOf: (column) => (column === 'anggaran' ? totalCell(pk, 'sum', 'pagu') : undefined),
  };
}

/** Cells of the table of kegiatan in the appendix of the PK Perubahan: both pagu of each. */
function changedKegiatanTable(traced: Traced): TableSources {
  const { rowOf, totalOf } = anggaranTable(traced);
  return {
    table: KEGIATAN_PERUBAHAN_TABLE,
    rowOf: ({ kegiatan: name = '' }) => {
      const { anggaranPerubahan = [], nama: kegiatan = [], ...sources } = rowOf({ nama: name, nomor: '1' });
      return { ...sources, kegiatan, anggaran: anggaranPerubahan };
    },
    totalOf,
  };
}

/** Cells of the table of the budget in BAB II; of a changed year with both pagu. */
export function anggaranTable({ buku }: Traced): TableSources {
  const rows = buku.pk?.rows ?? [];
  return {
    table: ANGGARAN_TABLE,
    rowOf: ({ nama: printed = '', nomor: number = '' }) => {
      // Kegiatan are numbered 1, their sub kegiatan 1.1.
      const isInduk = !number.includes('.');
      const name = nameKey(printed);
      const isOwn = ({ data }: PkSource): boolean => nameKey(isInduk ? data.kegiatan : data.subKegiatan) === name;
      const [own, before] = [rows, murniRows(buku)].map((of) => pkSources(of.filter(isOwn), isInduk));
      // What the PK Perubahan no longer holds has its name and its pagu from before.
      const pagu = { anggaranPk: before?.anggaran ?? [], anggaranPerubahan: own?.anggaran ?? [] };
      return { ...(own?.nama === undefined ? before : own), ...pagu };
    },
    totalOf: (column) => {
      if (column === 'anggaranPk') return totalCell(buku.perubahan?.murni ?? null, 'sum', 'pagu');
      return ['anggaran', 'anggaranPerubahan'].includes(column) ? totalCell(buku.pk, 'sum', 'pagu') : undefined;
    },
  };
}

/** A view with the appendices of the agreements, which both reports have. */
interface AgreementView {
  readonly lampiranPk: { readonly sasaran: TableView; readonly anggaran: TableView } | null;
  readonly lampiranPkPerubahan: { readonly sasaran: TableView; readonly anggaran: TableView } | null;
}

/** The tables of the appendices of the agreements, and how they find their cells. */
export function agreementPairs(
  { lampiranPk, lampiranPkPerubahan }: AgreementView,
  traced: Traced,
): readonly TracedTable[] {
  const first = traced.buku.perubahan?.murni ?? traced.buku.pk;
  return [
    [lampiranPk?.sasaran, () => pkTable(traced, SASARAN_TABLE, first)],
    [lampiranPk?.anggaran, () => kegiatanTable(first)],
    [lampiranPkPerubahan?.sasaran, () => pkTable(traced, SASARAN_PERUBAHAN_TABLE)],
    [lampiranPkPerubahan?.anggaran, () => changedKegiatanTable(traced)],
  ];
}
