import type { KinerjaData } from '../../src/domain/kinerja-data.ts';
import type { BukuKerja } from '../../src/sheets/buku-kerja.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { toDataKinerja } from '../../src/sheets/to-data-kinerja.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import type { Case } from '../errors/case.ts';

/** What changes the base workbook into another one in which everything is right. */
export type Variant = Required<Pick<Case, 'cells' | 'sheets'>>;

/** A variant with further cells. */
export function withCells(variant: Variant, cells: Case['cells'] = {}): Variant {
  return { ...variant, cells: { ...variant.cells, ...cells } };
}

/** A variant, read. */
export function readVariant(variant: Variant): { readonly buku: BukuKerja; readonly data: KinerjaData } {
  const buku = parseBuku(makeCaseBuku(variant)).value;
  const data = toDataKinerja(buku);
  if (data === null) throw new Error('no data');
  return { buku, data };
}
