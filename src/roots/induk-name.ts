import { nameKey } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { withTexts } from './changed-buku.ts';

/** The workbook with a program or kegiatan of one sheet under its other spelling, in the rows below that repeat it too. */
export function withIndukName(buku: BukuKerja, at: CellRef, args: Finding<'kode/nama-beda'>['args']): BukuKerja {
  const table = [buku.pk, buku.rencana, buku.keuangan].find((t) => t?.sheet.name === at.sheet);
  const rows: readonly { readonly row: number; readonly data: Readonly<Record<string, unknown>> }[] = table?.rows ?? [];
  const own = rows.filter(({ data }) => {
    const name = data[args.jenis];
    return typeof name === 'string' && nameKey(name) === nameKey(args.nama);
  });
  return own.reduce((changed, { row }) => withTexts(changed, { ...at, row }, { [args.jenis]: args.lain }), buku);
}
