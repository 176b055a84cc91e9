import { checkBuku } from '../../src/app/shared/check-buku.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { TANPA_PILIHAN } from '../../src/sheets/parse-buku.ts';

/** The data of a workbook that can be computed; throws when it cannot. */
export function bukuContoh(bytes: Uint8Array, nama: string): DataKinerja {
  const { hasil } = checkBuku({ name: nama, bytes: Buffer.from(bytes) }, TANPA_PILIHAN);
  if (hasil === null) throw new Error(`${nama}: no results`);
  return hasil.data;
}
