import { createHash } from 'node:crypto';
import { readPhotoFiles } from '../../files/photos.ts';
import type { TemplateFile } from '../../report/template/template-source.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { ReadOptions } from '../../sheets/parse-buku.ts';

/** What all reports of a run share, as one hash: version, kinds, settings of the run, templates. */
export function computeSharedFingerprint(
  parts: readonly string[],
  templates: ReadonlyMap<string, TemplateFile>,
): string {
  const hash = createHash('sha256').update(JSON.stringify(parts));
  for (const [name, { text }] of templates) hash.update(JSON.stringify([name, text]));
  return hash.digest('hex');
}

/** Everything that decides what a workbook's report looks like, as one hash: its bytes, its settings, the pictures beside it. */
export async function computeBukuFingerprint(
  shared: string,
  bytes: Uint8Array,
  buku: BukuKerja | null,
  folder: string,
  options: ReadOptions,
): Promise<string> {
  const hash = createHash('sha256').update(shared).update(bytes).update(JSON.stringify(options));
  const logo = buku?.identitas?.data.logo ?? '';
  const pictures = [
    ...(logo === '' ? [] : [{ file: logo, caption: '' }]),
    ...(buku?.dokumentasi.rows ?? []).map((d) => d.data),
  ];
  for (const photo of (await readPhotoFiles(folder, pictures)).value) {
    hash.update(`\0${photo.name}\0${photo.bytes.length}\0`).update(photo.bytes);
  }
  return hash.digest('hex');
}
