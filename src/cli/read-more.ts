import type { Command } from 'commander';
import { endOfHelp } from './declare.ts';

/** Where the help of each command ends: the page that says more of it, and its chapter where the page has several. */
const PAGES: Readonly<Record<string, string>> = {
  build: 'docs/panduan.md, "Menyusun laporan"',
  check: 'docs/panduan.md, "Memeriksa"; tiap kode temuan di docs/temuan.md',
  preview: 'docs/preview.md',
  batch: 'docs/panduan.md, "Banyak buku kerja sekaligus"; docs/skala.md; docs/jadwal.md',
  rekap: 'docs/panduan.md, "Rekap banyak unit"',
  init: 'docs/panduan.md, "Membuat buku kerja sendiri"; docs/format-buku-kerja.md',
  import: 'docs/impor.md',
  templates: 'docs/templat.md',
  explain: 'docs/temuan.md',
  rules: 'docs/temuan.md',
  cells: 'docs/format-buku-kerja.md',
  doctor: 'docs/pasang.md',
  completion: 'docs/pasang.md, "Pelengkap perintah (tombol Tab)"',
};

/** Ends the help of every command, and of those below it, with where to read more. */
export function tellWhereToRead(program: Command): void {
  for (const command of program.commands) {
    const page = PAGES[command.name()];
    if (page === undefined) continue;
    for (const one of [command, ...command.commands]) one.addHelpText('after', endOfHelp(`Selengkapnya: ${page}`));
  }
}
