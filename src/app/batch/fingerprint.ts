import { createHash } from 'node:crypto';
import { readPhotoFiles } from '../../files/photos.ts';
import type { BerkasTemplat } from '../../report/template/template-source.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { PilihanBaca } from '../../sheets/parse-buku.ts';

/** What all reports of a run share, as one hash: version, kinds, settings of the run, templates. */
export function sidikBersama(bagian: readonly string[], templat: ReadonlyMap<string, BerkasTemplat>): string {
  const hash = createHash('sha256').update(JSON.stringify(bagian));
  for (const [nama, { teks }] of templat) hash.update(JSON.stringify([nama, teks]));
  return hash.digest('hex');
}

/** Everything that decides what a workbook's report looks like, as one hash: its bytes, its settings, the pictures beside it. */
export async function sidikBuku(
  bersama: string,
  bytes: Uint8Array,
  buku: BukuKerja | null,
  folder: string,
  pilihan: PilihanBaca,
): Promise<string> {
  const hash = createHash('sha256').update(bersama).update(bytes).update(JSON.stringify(pilihan));
  const logo = buku?.identitas?.data.logo ?? '';
  const gambar = [
    ...(logo === '' ? [] : [{ berkas: logo, keterangan: '' }]),
    ...(buku?.dokumentasi ?? []).map((d) => d.data),
  ];
  for (const foto of (await readPhotoFiles(folder, gambar)).value) {
    hash.update(`\0${foto.nama}\0${foto.bytes.length}\0`).update(foto.bytes);
  }
  return hash.digest('hex');
}
