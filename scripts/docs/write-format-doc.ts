// Refreshes the lists of columns in docs/format-buku-kerja.md from the sheet declarations.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../../src/files/files.ts';
import { insertLists } from './column-lists.ts';

const file = fileURLToPath(new URL('../../docs/format-buku-kerja.md', import.meta.url));
await writeAtomically(file, insertLists(await readFile(file, 'utf8')));
console.log('docs/format-buku-kerja.md');
