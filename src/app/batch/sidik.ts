import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { existingTemplates } from '../../io/template-files.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { PilihanBaca } from '../../sheets/parse-buku.ts';

/** What all reports of a run share, as one hash: version, kinds, settings of the run, own templates. */
export async function sidikBersama(
  bagian: readonly string[],
  templates: string | undefined,
): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(bagian));
  if (templates !== undefined) {
    for (const nama of [...(await existingTemplates(templates))].sort()) {
      hash.update(`\0${nama}\0`).update(readFileSync(join(templates, nama)));
    }
  }
  return hash.digest('hex');
}

/** Everything that decides what a workbook's report looks like, as one hash: its bytes, its settings, the pictures beside it. */
export function sidikBuku(
  bersama: string,
  bytes: Uint8Array,
  buku: BukuKerja | null,
  folder: string,
  pilihan: PilihanBaca,
): string {
  const hash = createHash('sha256').update(bersama).update(bytes).update(JSON.stringify(pilihan));
  const gambar = [buku?.identitas?.data.logo ?? '', ...(buku?.dokumentasi ?? []).map((d) => d.data.berkas)];
  for (const nama of gambar.filter((n) => n !== '')) {
    const path = resolve(folder, nama);
    const ada = statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
    hash.update(`\0${nama}\0`).update(ada ? readFileSync(path) : '');
  }
  return hash.digest('hex');
}
