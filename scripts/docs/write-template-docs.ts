/** Rewrites the generated half of docs/templat.md: `npm run docs:templat`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dokumenTemplat } from './template-docs.ts';

const path = join(import.meta.dirname, '../../docs/templat.md');
const batas = '<!-- Di bawah ini dibuat oleh: npm run docs:templat -->\n\n';
const [tangan = ''] = readFileSync(path, 'utf8').split(batas);
writeFileSync(path, `${tangan}${batas}${dokumenTemplat()}`);
