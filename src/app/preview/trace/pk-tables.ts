import { nameKey } from '../../../domain/name-key.ts';
import { ANGGARAN_TABLE } from '../../../report/tables/anggaran-table.ts';
import { PK_TABLE } from '../../../report/tables/pk-table.ts';
import type { BukuKerja } from '../../../sheets/buku-kerja.ts';
import { pkSources, totalCell } from './row-sources.ts';
import { queueRows, type TableSources, type Traced } from './trace-table.ts';

type PkSource = NonNullable<BukuKerja['pk']>['rows'][number];

/** Finds the PK row of an indikator: the one of its name, else the first of its sub kegiatan. */
export function pkRowFinder({ buku }: Traced) {
  const rows = new Map<string, PkSource[]>();
  for (const row of buku.pk?.rows ?? []) {
    const key = nameKey(row.data.subKegiatan);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return (row: Pick<PkSource['data'], 'subKegiatan' | 'indikator'>): PkSource | undefined => {
    const named = rows.get(nameKey(row.subKegiatan)) ?? [];
    const indikator = nameKey(row.indikator);
    return named.find(({ data }) => nameKey(data.indikator) === indikator) ?? named[0];
  };
}

/** The rows of the PK of before, where a PK Perubahan changed it; only in a year in which both are printed. */
function murniRows(buku: BukuKerja): readonly PkSource[] {
  return buku.perubahan?.murni.rows ?? [];
}

/** Cells of the table of the PK; of a changed year with both targets. */
export function pkTable({ buku }: Traced): TableSources {
  const keyOf = ({ data }: PkSource): string => `${nameKey(data.subKegiatan)}\n${nameKey(data.indikator)}`;
  const murni = new Map(murniRows(buku).map((row) => [keyOf(row), row.at.target]));
  const next = queueRows(buku.pk?.rows ?? [], ({ data }) => `${data.subKegiatan}\n${data.indikator}`);
  return {
    table: PK_TABLE,
    rowOf: ({ subKegiatan = '', indikator = '' }) => {
      const row = next(`${subKegiatan}\n${indikator}`);
      if (row === undefined) return {};
      const before = murni.get(keyOf(row));
      const targets = { targetPk: before === undefined ? [] : [before], targetPerubahan: [row.at.target] };
      return { ...pkSources([row], false), ...targets };
    },
    totalOf: () => undefined,
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
