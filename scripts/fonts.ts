/**
 * Builds templates/fonts/*.woff2, the subsets that are embedded in each report. Run by hand when a font
 * package moves: `npm run fonts`. Needs Debian's python3-fonttools, python3-brotli,
 * fonts-texgyre and fonts-dejavu-core; the results are committed, so nobody needs them to build lapkin.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';
const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, 'templates/fonts');
const TEX_FONTS = '/usr/share/texmf/fonts/opentype/public/tex-gyre';

// Latin with its extensions for names, and the signs that reports use (the usual latin subsets lack ≥ ≤ ‰ → ≠).
const CHARACTERS = [
  'U+20-7E,U+A0-17F,U+192,U+218-21B,U+2C6-2DD,U+300-304,U+308,U+30A',
  'U+2010-2015,U+2018-201E,U+2020-2022,U+2026,U+2030,U+2032,U+2033,U+2039,U+203A,U+2044,U+20AC,U+2116,U+2122',
  'U+2190-2193,U+2206,U+2211,U+2212,U+221A,U+2248,U+2260,U+2264,U+2265,U+25A0,U+25CF,U+FB01,U+FB02',
].join(',');
const SYMBOLS = 'U+2610,U+2611,U+2713,U+2714,U+2717,U+25A1,U+25CB,U+25CF,U+2022';

const FACES = { '400': 'Regular', '400i': 'Regular_Italic', '700': 'Bold', '700i': 'Bold_Italic' };
const TEX_FACES = { '400': 'regular', '400i': 'italic', '700': 'bold', '700i': 'bolditalic' };

function subset(source: string, name: string, characters: string): void {
  execFileSync(PYTHON, [
    '-m',
    'fontTools.subset',
    source,
    `--unicodes=${characters}`,
    '--flavor=woff2',
    '--layout-features=kern,mark,mkmk,ccmp,locl,lnum,tnum',
    '--no-hinting',
    '--desubroutinize',
    '--no-recalc-timestamp',
    `--output-file=${join(TARGET, `${name}.woff2`)}`,
  ]);
}

const scratch = mkdtempSync(join(tmpdir(), 'lapkin-fonts-'));
mkdirSync(TARGET, { recursive: true });
for (const family of ['arimo', 'tinos', 'carlito']) {
  const folder = join(ROOT, 'node_modules/@expo-google-fonts', family);
  const title = family[0]?.toUpperCase() + family.slice(1);
  for (const [face, style] of Object.entries(FACES)) {
    const file = `${face.slice(0, 3)}${style}`;
    subset(join(folder, file, `${title}_${file}.ttf`), `${family}-${face}`, CHARACTERS);
  }
  copyFileSync(join(folder, 'LICENSE_FONT'), join(TARGET, `LICENSE-${family}.txt`));
}
for (const [face, style] of Object.entries(TEX_FACES)) {
  const fontFile = join(scratch, `bonum-${face}.ttf`);
  execFileSync(PYTHON, [
    join(import.meta.dirname, 'otf2ttf.py'),
    join(TEX_FONTS, `texgyrebonum-${style}.otf`),
    fontFile,
  ]);
  subset(fontFile, `bonum-${face}`, CHARACTERS);
}
subset('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf', 'simbol-400', SYMBOLS);
rmSync(scratch, { recursive: true });

let total = 0;
for (const name of readdirSync(TARGET)) {
  const { size } = statSync(join(TARGET, name));
  total += size;
  console.log(`${String(size).padStart(7)} ${name}`);
}
console.log(`${String(total).padStart(7)} jumlah`);
