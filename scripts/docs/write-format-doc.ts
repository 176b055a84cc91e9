// Refreshes the lists of columns in docs/format-buku-kerja.md from the sheet declarations.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../../src/files/files.ts';
import { sisipkanDaftar } from './column-lists.ts';

const berkas = fileURLToPath(new URL('../../docs/format-buku-kerja.md', import.meta.url));
await writeAtomically(berkas, sisipkanDaftar(await readFile(berkas, 'utf8')));
console.log('docs/format-buku-kerja.md');
