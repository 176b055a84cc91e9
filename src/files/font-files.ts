import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { BUILT_IN_TEMPLATES } from './template-files.ts';

const FACES = [
  { file: '400', weight: 400, style: 'normal' },
  { file: '400i', weight: 400, style: 'italic' },
  { file: '700', weight: 700, style: 'normal' },
  { file: '700i', weight: 700, style: 'italic' },
];

/**
 * @font-face rules of one shipped family (arimo, tinos, bonum, carlito) and of the signs, as data URLs, so that each
 * machine prints the same lines. Every face is named `Lapkin Huruf`; the signs are `Lapkin Simbol`.
 */
export async function fontFaces(family: string): Promise<string> {
  const rules = await Promise.all([
    ...FACES.map((f) => rule('Lapkin Huruf', `${family}-${f.file}`, f.weight, f.style)),
    rule('Lapkin Simbol', 'simbol-400', 400, 'normal'),
  ]);
  return rules.join('\n');
}

async function rule(family: string, file: string, weight: number, style: string): Promise<string> {
  const data = (await readFile(join(BUILT_IN_TEMPLATES, 'fonts', `${file}.woff2`))).toString('base64');
  return `@font-face { font-family: '${family}'; font-weight: ${weight}; font-style: ${style}; src: url(data:font/woff2;base64,${data}) format('woff2'); }`;
}
