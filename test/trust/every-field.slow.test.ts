import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CommandResult, runCommand } from '../support/run-command.ts';
import { testBrowser } from '../support/test-browser.ts';
import { findAll, parseXml } from '../support/word-markup.ts';
import { listFormulaCells, readRawBuku } from '../support/workbook-cells.ts';
import { DECLARED_FIELDS, makeDeclaredBuku, type Variant } from './every-field.ts';
import { findLiveHtml, findLivePdf, findLiveWord, fold, HIDDEN_SIGNS, listExternal } from './find-live.ts';
import { listPoisons } from './poisons.ts';

const SECRET = 'RAHASIA-5d8c';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-semua-'));
const canary = join(folder, 'kenari');
const at = (...parts: readonly string[]): string => join(folder, ...parts);
/** How each mixture begins: what Excel takes for a formula, and what a workflow takes for a command. */
const BEGINNINGS = ['=cmd|1 ', '+1 ', '-2 ', '@SUM(1) ', '\n::error::x ', '\t=1+1 '];
const VARIANTS: readonly Variant[] = ['texts', 'others'];
const FORMATS = ['json', 'sarif', 'junit', 'github'] as const;
const said: CommandResult[] = [];
let server: Server;
let connections = 0;
let count = 0;

const nameOf = (variant: Variant, number: number): string => `${variant}-${number}.xlsx`;
const allNames = (): readonly string[] => VARIANTS.flatMap((variant) => BEGINNINGS.map((_, i) => nameOf(variant, i)));

beforeAll(async () => {
  const secretPath = at('rahasia.txt');
  writeFileSync(secretPath, SECRET);
  for (const name of ['bersih', 'texts', 'others', 'salinan', 'laporan', 'matriks', 'lain']) mkdirSync(at(name));
  server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  const poisons = [
    ...listPoisons({
      url: `http://127.0.0.1:${port}`,
      secretUrl: pathToFileURL(secretPath).href,
      secretPath,
      canary,
    }).values(),
  ];
  count = poisons.length;
  // Every poison in every field: a sixth of them in each workbook, one behind another.
  for (const [i, beginning] of BEGINNINGS.entries()) {
    const mixture = beginning + poisons.filter((_, k) => k % BEGINNINGS.length === i).join(' ');
    for (const variant of VARIANTS) writeFileSync(at(variant, nameOf(variant, i)), makeDeclaredBuku(variant, mixture));
  }
  writeFileSync(at('bersih', 'bersih.xlsx'), makeDeclaredBuku('texts', ''));
  const { path, env } = await testBrowser();
  const surroundings = { cwd: folder, env: { ...env, LAPKIN_BROWSER: path, HOME: folder } };
  const call = async (...argv: readonly string[]): Promise<void> => {
    said.push(await runCommand(argv, surroundings));
  };
  await call('batch', 'texts', '-o', 'tw', '--to', 'pdf,docx,html,json', '--draft');
  await call('batch', 'texts', '-o', 'tahun', '--jenis', 'tahunan', '--to', 'docx,html,json', '--draft');
  await call('batch', 'others', '-o', 'gagal', '--to', 'json', '--draft');
  await call('build', 'bersih/bersih.xlsx', '-o', 'rapi.xlsx', '--draft');
  // Year and quarter are poisoned among the others.
  const time = ['--tahun', '2024', '--triwulan', 'II', '--draft'];
  for (const i of BEGINNINGS.keys()) {
    await call('build', `texts/${nameOf('texts', i)}`, '-o', `matriks/${i}.xlsx`, '--draft');
    const outputs = ['docx', 'html', 'json', 'xlsx'].flatMap((ending) => ['-o', `lain/${i}.${ending}`]);
    await call('build', `others/${nameOf('others', i)}`, ...outputs, ...time);
  }
  for (const variant of VARIANTS)
    await call('rekap', variant, ...['pdf', 'xlsx', 'html', 'json'].flatMap((e) => ['-o', `rekap-${variant}.${e}`]));
  for (const variant of VARIANTS) {
    for (const i of BEGINNINGS.keys()) {
      const name = nameOf(variant, i);
      const reports = FORMATS.flatMap((format) => ['--report', `${format}=laporan/${name}.${format}`]);
      await call('check', `${variant}/${name}`, ...reports, '--annotate', `salinan/${name}`);
      await call('cells', `${variant}/${name}`);
    }
  }
}, 600_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Files that lapkin wrote, by ending. */
const written = (ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith(`.${ending}`) && !/^(?:texts|others|bersih)\b/.test(name),
  );
const bytesOf = (name: string): Buffer => readFileSync(at(name));
const textOf = (name: string): string => readFileSync(at(name), 'utf8');
/** Files of an ending in which something is found. */
const findIn = (ending: string, find: (bytes: Buffer) => readonly string[]): readonly string[] =>
  written(ending).flatMap((name) => find(bytesOf(name)).map((found) => `${name}: ${found}`));

describe('workbooks poisoned in every field that is declared', () => {
  it('are many, in every output', () => {
    expect(DECLARED_FIELDS.length * count).toBeGreaterThan(9000);
    expect(said.map(({ stderr }) => stderr).join('')).not.toContain('lapkin keliru');
    expect(Object.fromEntries(['pdf', 'docx', 'html'].map((ending) => [ending, written(ending).length]))).toEqual({
      pdf: 7,
      docx: 18,
      html: 19,
    });
  });

  it('every field gets as far as an output', () => {
    const shown = fold(
      [
        ...said.map(({ stdout, stderr }) => stdout + stderr),
        ...[...written('html'), ...written('json')].map(textOf),
      ].join('\n'),
    );
    const lost = DECLARED_FIELDS.filter(({ mark }) => !shown.includes(mark));
    expect(lost.map(({ name, variant }) => `${name} (${variant})`)).toEqual([]);
  });

  it('nothing is fetched, run or read from elsewhere', () => {
    expect([connections, existsSync(canary)]).toEqual([0, false]);
    for (const ending of ['pdf', 'docx', 'html', 'json', 'xlsx', 'sarif', 'junit', 'github'])
      expect(findIn(ending, (bytes) => (bytes.includes(SECRET) ? [SECRET] : []))).toEqual([]);
  });

  it('HTML, Word files and PDFs hold nothing live', () => {
    expect(findIn('html', (bytes) => findLiveHtml(bytes.toString('utf8')))).toEqual([]);
    expect(findIn('docx', findLiveWord)).toEqual([]);
    expect(findIn('pdf', findLivePdf)).toEqual([]);
  });

  it('no cell of a workbook that lapkin writes becomes a formula but its own', () => {
    const formulasOf = (bytes: Buffer) =>
      [...listFormulaCells(readRawBuku(bytes))].map(([place, cell]) => `${place} ${cell.formula ?? ''}`);
    const own = formulasOf(bytesOf('rapi.xlsx'));
    expect(own.length).toBeGreaterThan(10);
    for (const name of written('xlsx')) {
      const formulas = formulasOf(bytesOf(name));
      if (/^salinan/.test(name)) {
        const source = name.replace('salinan', name.includes('texts') ? 'texts' : 'others');
        expect(formulas).toEqual(formulasOf(bytesOf(source)));
      } else if (/ringkasan|rekap/.test(name)) {
        const odd = formulas.filter(
          (formula) =>
            !/ (?:(?:SUM|AVERAGE)\([A-Z]+\d+:[A-Z]+\d+\)|HYPERLINK\("[\w.-]+","[\w., -]+"\)|[A-Z]+\d+\/[A-Z]+\d+)$/.test(
              formula,
            ),
        );
        expect(odd).toEqual([]);
      } else if (name.startsWith('matriks')) {
        // Rows whose names differ from sheet to sheet lack some, and in E.81 their money has a row of its own.
        expect(formulas.length).toBeGreaterThan(own.length / 2);
        const shapeOf = (formula: string): string => formula.replace(/(?<=[A-Z])\d+/g, '#');
        const shapes = new Set(own.map(shapeOf));
        expect(formulas.filter((formula) => !shapes.has(shapeOf(formula)))).toEqual([]);
      } else {
        expect(formulas.filter((formula) => /uji\d|cmd|http|WEBSERVICE|HYPERLINK/i.test(formula))).toEqual([]);
      }
      expect([name, listExternal(bytesOf(name))]).toEqual([name, []]);
    }
  });

  it('the terminal and every format of check show it as text', () => {
    const shown = said.flatMap(({ stdout, stderr }) => [stdout, stderr]);
    for (const text of [...shown, ...written('github').map(textOf)])
      expect(HIDDEN_SIGNS.exec(text)?.[0]).toBeUndefined();
    for (const line of shown.join('\n').split('\n')) expect(line).not.toMatch(/^\s*(?:::|##\[)/);
    for (const name of allNames()) {
      const of = (format: string): string => textOf(`laporan/${name}.${format}`);
      const findings = JSON.parse(of('json')).files.flatMap((f: { findings: unknown[] }) => f.findings);
      expect(findings.length).toBeGreaterThan(2);
      const lines = of('github').trimEnd().split('\n');
      expect([lines.length, lines.filter((line) => !/^::(?:error|warning|notice) file=/.test(line))]).toEqual([
        findings.length,
        [],
      ]);
      expect(JSON.parse(of('sarif')).runs[0].results).toHaveLength(findings.length);
      expect(findAll(parseXml(of('junit')), 'testcase')).toHaveLength(findings.length);
    }
  });

  it('reports are written where they were asked for, and nowhere else', () => {
    const places = new Set(readdirSync(folder));
    const rekap = VARIANTS.flatMap((variant) => ['pdf', 'xlsx', 'html', 'json'].map((e) => `rekap-${variant}.${e}`));
    const known = [
      'bersih',
      'texts',
      'others',
      'salinan',
      'laporan',
      'tw',
      'tahun',
      'gagal',
      'matriks',
      'lain',
      'rapi.xlsx',
      'rahasia.txt',
      '.cache',
      ...rekap,
    ];
    expect([...places].filter((name) => !known.includes(name))).toEqual([]);
  });
});
