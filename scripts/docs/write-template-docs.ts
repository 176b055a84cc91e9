/** Rewrites the generated half of docs/templat.md: `npm run docs:templat`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { templateDocs } from './template-docs.ts';

const path = join(import.meta.dirname, '../../docs/templat.md');
const marker = '<!-- Di bawah ini dibuat oleh: npm run docs:templat -->\n\n';
const [handwritten = ''] = readFileSync(path, 'utf8').split(marker);
writeFileSync(path, `${handwritten}${marker}${templateDocs()}`);
