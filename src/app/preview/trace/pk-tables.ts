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

/** Cells of the table of the PK. */
export function pkTable({ buku }: Traced): TableSources {
  const next = queueRows(buku.pk?.rows ?? [], ({ data }) => `${data.subKegiatan}\n${data.indikator}`);
  return {
    table: PK_TABLE,
    rowOf: ({ subKegiatan = '', indikator = '' }) => {
      const row = next(`${subKegiatan}\n${indikator}`);
      return row === undefined ? {} : pkSources([row], false);
    },
    totalOf: () => undefined,
  };
}

/** Cells of the table of the budget in BAB II. */
export function anggaranTable({ buku }: Traced): TableSources {
  const rows = buku.pk?.rows ?? [];
  return {
    table: ANGGARAN_TABLE,
    rowOf: ({ nama: printed = '', nomor: number = '' }) => {
      // Kegiatan are numbered 1, their sub kegiatan 1.1.
      const isInduk = !number.includes('.');
      const name = nameKey(printed);
      const own = rows.filter(({ data }) => nameKey(isInduk ? data.kegiatan : data.subKegiatan) === name);
      return pkSources(own, isInduk);
    },
    totalOf: (column) => (column === 'anggaran' ? totalCell(buku.pk, 'sum', 'pagu') : undefined),
  };
}
