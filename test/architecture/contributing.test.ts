import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Node } from 'oxc-parser';
import { describe, expect, it } from 'vitest';
import { fileGraph } from '../../scripts/house/imports.ts';
import { parseSource, ROOT, type SourceFile, walkNodes } from '../../scripts/house/source.ts';
import { OUTPUTS } from '../../src/app/outputs/outputs.ts';
import { ALL_JENIS } from '../../src/domain/jenis.ts';
import { HOUSE } from '../support/house-files.ts';

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const manifest = JSON.parse(read('package.json'));
const guide = read('CONTRIBUTING.md');
const sources = HOUSE.src.map(({ path }) => path);
/** The chapter of the guide under a title. */
const chapterOf = (title: string): string => guide.split(`\n## ${title}\n`)[1]?.split('\n## ')[0] ?? '';
/** Whole string literals in code outside some file that are one of these words. */
const namedOutside = (home: string, words: readonly string[]): readonly string[] =>
  HOUSE.src
    .filter(({ path, text }) => path !== home && words.some((word) => text.includes(`'${word}'`)))
    .map(({ path }) => path);
/** The strings that stand in one list: of an array, a union of types, the keys of an object. */
function stringsOf(node: Node): readonly unknown[] {
  if (node.type === 'ArrayExpression') return node.elements.map((one) => one?.type === 'Literal' && one.value);
  if (node.type === 'TSUnionType')
    return node.types.map((one) => one.type === 'TSLiteralType' && one.literal.type === 'Literal' && one.literal.value);
  if (node.type !== 'ObjectExpression') return [];
  return node.properties.map((one) => {
    if (one.type !== 'Property') return undefined;
    if (one.key.type === 'Identifier') return one.key.name;
    return one.key.type === 'Literal' ? one.key.value : undefined;
  });
}

/** Whether two of these words or more stand in one list. */
function listsOf(program: SourceFile['program'], words: readonly string[]): boolean {
  let found = false;
  walkNodes(program, (node) => {
    const own = stringsOf(node).filter((one) => typeof one === 'string' && words.includes(one));
    if (own.length > 1) found = true;
  });
  return found;
}

/** The files that list these words besides the one that declares them. */
const filesWithList = (home: string, words: readonly string[]): readonly string[] =>
  HOUSE.src.filter(({ path, program }) => path !== home && listsOf(program, words)).map(({ path }) => path);

describe('the ways of CONTRIBUTING.md', () => {
  it('name files without their folder that are there once', () => {
    const bare = [...guide.matchAll(/`([\w-]+\.ts)`/g)].map(([, name = '']) => name);
    expect(bare.length).toBeGreaterThan(2);
    for (const name of bare)
      expect([name, sources.filter((path) => basename(path) === name).length]).toEqual([name, 1]);
  });

  it('name tests that are there, in the file that is named with them', () => {
    let file = '';
    let count = 0;
    for (const [, path, title] of guide.matchAll(/`(test\/[\w/-]+\.test\.ts)`|"([^"\n]+)"(?= (?:in `test|\|))/g)) {
      file = path ?? file;
      if (title === undefined) continue;
      // A title stands behind its file, or before it with "in".
      const named = guide.split(`"${title}" in \``)[1]?.split('`')[0] ?? file;
      expect([named, title, read(named).includes(title)]).toEqual([named, title, true]);
      count++;
    }
    expect(count).toBeGreaterThan(5);
  });

  it('name what their files declare', () => {
    expect(chapterOf('Add an output')).toContain('`src/app/outputs/outputs.ts`, one row of `OUTPUTS`');
    expect(read('src/app/outputs/outputs.ts')).toMatch(/const OUTPUTS\b/);
    expect(read('src/domain/jenis.ts')).toMatch(/export const JENIS\b/);
    expect(read('src/rules/run-rules.ts')).toMatch(/export function \w*[rR]ules/);
  });

  it('lead past no other place: nothing outside its file names a JENIS', () => {
    // Words that mean nothing else; the others name ways to make a mean or a sum too.
    expect(namedOutside('src/domain/jenis.ts', ['akumulatif', 'posisi akhir'])).toEqual([]);
    expect(filesWithList('src/domain/jenis.ts', ALL_JENIS)).toEqual([]);
    const words = ALL_JENIS.join('|');
    const compared = HOUSE.src.filter(({ text }) => new RegExp(`jenis\\s*[!=]==\\s*'(?:${words})'`, 'i').test(text));
    expect(compared.map(({ path }) => path)).toEqual([]);
  });

  it('name every command that writes anew what is made of the columns and tables', () => {
    const graph = fileGraph([...HOUSE.src, ...HOUSE.scripts], { types: false });
    const madeOf = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      for (const next of graph.get(file) ?? []) madeOf(next, seen);
      return seen;
    };
    const commands = Object.entries<string>(manifest.scripts).flatMap(([name, command]) => {
      const file = /^tsx (scripts\/\S+)$/.exec(command)?.[1] ?? '';
      const sources = madeOf(file);
      const isMade = ['domain/rencana-columns.ts', 'report/tables/rencana-table.ts'].some((path) =>
        sources.has(`src/${path}`),
      );
      return /^(?:docs:|examples$)/.test(name) && isMade ? [name] : [];
    });
    expect(commands.length).toBeGreaterThan(3);
    const chapter = chapterOf('Add a column');
    expect([...commands, 'golden'].filter((name) => !chapter.includes(`\`npm run ${name}\``))).toEqual([]);
  });

  it('go through every output: a file of each ending has its row, and no other file lists endings', () => {
    const rows = OUTPUTS.map(({ ending }) => ending);
    expect([...rows].sort()).toEqual(['docx', 'html', 'json', 'pdf', 'xlsx']);
    // What was given in place of a workbook, by its kind.
    const inputs = 'src/findings/catalog/file-codes.ts';
    expect(filesWithList('src/app/outputs/outputs.ts', rows).filter((path) => path !== inputs)).toEqual([]);
  });

  it('see a list of words: an array, a union of types, the keys of a table', () => {
    const files = [
      "const a = ['pdf', 'docx'];",
      "type A = 'pdf' | 'docx';",
      'const a = { pdf: 1, docx: 2 };',
      "f('pdf')",
    ];
    const seen = files.map((text) => listsOf(parseSource('src/a.ts', text).program, ['pdf', 'docx', 'html']));
    expect(seen).toEqual([true, true, true, false]);
  });
});

describe('what stands beside the code', () => {
  it('is one licence, whole, wherever it is named', () => {
    expect(read('LICENSE')).toMatch(
      /^MIT License\n\nCopyright \(c\) \d{4} The lapkin authors\n\nPermission is hereby granted/,
    );
    expect(read('LICENSE').trimEnd()).toMatch(/THE\s+SOFTWARE\.$|SOFTWARE\.$/);
    expect(manifest.license).toBe('MIT');
    expect(read('README.md')).toContain('Licence: MIT');
  });

  it('is fonts under the licences that README names, with the whole text of each beside them', () => {
    const named = read('README.md').split('Fonts: ')[1] ?? '';
    const texts: Readonly<Record<string, readonly [name: string, text: RegExp]>> = {
      arimo: ['Arimo', /SIL OPEN FONT LICENSE Version 1\.1[\s\S]*THE FONT SOFTWARE IS PROVIDED "AS IS"/],
      tinos: ['Tinos', /SIL OPEN FONT LICENSE Version 1\.1[\s\S]*THE FONT SOFTWARE IS PROVIDED "AS IS"/],
      carlito: ['Carlito', /SIL OPEN FONT LICENSE Version 1\.1[\s\S]*THE FONT SOFTWARE IS PROVIDED "AS IS"/],
      bonum: ['TeX Gyre Bonum', /GUST Font License/],
      simbol: ['DejaVu', /Bitstream Vera[\s\S]*this permission notice shall\s+be included[\s\S]*PROVIDED "AS IS"/],
    };
    const families = readdirSync(join(ROOT, 'templates/fonts')).filter((name) => name.endsWith('.woff2'));
    for (const family of new Set(families.map((name) => name.split('-')[0] ?? ''))) {
      const [name = '', text = /^$/] = texts[family] ?? [];
      expect([family, named.includes(name)]).toEqual([family, name !== '']);
      expect(read(`templates/fonts/LICENSE-${family}.txt`)).toMatch(text);
    }
  });

  it('names in the guides what only a real Windows, Excel and Edge can show, and what was never run there', () => {
    const missing = /belum pernah dicoba: ([\s\S]*?)\.\n/.exec(read('docs/pasang.md'))?.[1] ?? '';
    for (const one of ['mencetak dengan Edge', 'klik dua kali', 'folder bersama', 'Excel sendiri', 'Penjadwal Tugas'])
      expect(missing.replace(/\s+/g, ' ')).toContain(one);
    expect(read('docs/pasang.md').replace(/\s+/g, ' ')).toContain('PowerShell belum pernah dijalankan');
    expect(read('docs/jadwal.md')).toContain('belum pernah dijalankan di Windows');
    expect(read('docs/skala.md')).toMatch(/kluster sungguhan belum dicoba[\s\S]*Slurm sungguhan belum dicoba/);
  });

  it('is settings of editors that agree with the linter', () => {
    const { formatter } = JSON.parse(read('biome.json'));
    const config = read('.editorconfig');
    expect(config).toContain(`indent_style = ${formatter.indentStyle}\n`);
    expect(config).toContain(`indent_size = ${formatter.indentWidth}\n`);
    expect(config).toContain(`max_line_length = ${formatter.lineWidth}\n`);
    expect(config).toContain('end_of_line = lf\n');
    const windowsEndings = [...read('.gitattributes').matchAll(/^\*\.(\w+) text eol=crlf$/gm)].map(
      ([, ending = '']) => ending,
    );
    expect(config).toContain(`[*.{${windowsEndings.sort().join(',')}}]\nend_of_line = crlf\n`);
  });

  it('recommends the editor extensions of the tools that the project has', () => {
    const { recommendations } = JSON.parse(read('.vscode/extensions.json'));
    const toolOf: Readonly<Record<string, string>> = { 'biomejs.biome': '@biomejs/biome', 'vitest.explorer': 'vitest' };
    expect(recommendations).toEqual(Object.keys(toolOf));
    for (const tool of Object.values(toolOf)) expect(manifest.devDependencies[tool]).toBeDefined();
    const settings = JSON.parse(read('.vscode/settings.json'));
    expect(recommendations).toContain(settings['editor.defaultFormatter']);
  });

  it('says in SECURITY.md the bounds that the code has', () => {
    const security = read('SECURITY.md').replace(/\s+/g, ' ');
    const photos = read('src/files/photos.ts');
    const [pixels, bytes] = ['MOST_PIXELS', 'MOST_BYTES'].map((name) =>
      Number(new RegExp(`${name} = ([\\d_]+);`).exec(photos)?.[1]?.replaceAll('_', '')),
    );
    expect(security).toContain(`larger than ${Number(pixels) / 1e6} million pixels or ${Number(bytes) / 1e6} MB`);
    expect(security).toContain('lapkin --version');
    expect(security).toContain('npm ci --ignore-scripts');
    expect(manifest.allowScripts).toEqual({ esbuild: false });
  });

  it('gives the editor a schema for each file that people write for lapkin', () => {
    const { 'json.schemas': schemas } = JSON.parse(read('.vscode/settings.json')) as {
      'json.schemas': readonly { readonly fileMatch: readonly string[]; readonly url: string }[];
    };
    expect(schemas.flatMap(({ fileMatch }) => fileMatch).sort()).toEqual(['lapkin.config.json', 'lapkin.peta.json']);
    for (const { fileMatch, url } of schemas) {
      expect(url).toContain(basename(fileMatch[0] ?? '', '.json'));
      expect(existsSync(join(ROOT, url))).toBe(true);
    }
  });
});
