import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfText } from '../support/open-pdf.ts';
import { PIXEL } from '../support/pixel.ts';
import { type CommandResult, runCommand } from '../support/run-command.ts';
import { testBrowser } from '../support/test-browser.ts';
import { findAll, openPackage, parseHtml, parseXml, readHtmlText, readWordText } from '../support/word-markup.ts';
import { listFormulaCells, readRawBuku } from '../support/workbook-cells.ts';
import { findLiveHtml, findLivePdf, findLiveWord, fold, HIDDEN_SIGNS, listExternal } from './find-live.ts';
import { FIELDS, makeHostileBuku, poisoned, type TextField } from './hostile-buku.ts';
import { listPoisons } from './poisons.ts';

const SECRET = 'RAHASIA-7f3a';
const folder = mkdtempSync(join(tmpdir(), 'lapkin-racun-'));
const canary = join(folder, 'kenari');
const secretPath = join(folder, 'rahasia.txt');
const input = join(folder, 'buku');
const output = join(folder, 'out');
const terminal = new Map<string, readonly string[]>();
let connections = 0;
let server: Server;
let poisons: ReadonlyMap<string, string> = new Map();
let names: ReadonlyMap<string, string> = new Map();
let batch: CommandResult;
let rekap: CommandResult;
let bytesBefore = new Map<string, Buffer>();

/** A file name with a poison in it, as far as a file name can hold one. */
const fileName = (number: number, poison: string): string =>
  `${number} ${poison.replaceAll('/', '∕').slice(0, 60)}.xlsx`;
const FORMATS = ['json', 'sarif', 'junit', 'github'] as const;

beforeAll(async () => {
  writeFileSync(secretPath, SECRET);
  mkdirSync(input);
  server = createServer((socket) => {
    connections++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  const secretUrl = pathToFileURL(secretPath).href;
  poisons = listPoisons({ url: `http://127.0.0.1:${port}`, secretUrl, secretPath, canary });
  writeFileSync(join(input, 'foto.png'), PIXEL);
  names = new Map([...poisons].map(([name, poison], i) => [name, fileName(i + 10, poison)]));
  for (const [name, poison] of poisons)
    writeFileSync(join(input, names.get(name) ?? ''), await makeHostileBuku(poison));
  bytesBefore = new Map(readdirSync(input).map((name) => [name, readFileSync(join(input, name))]));
  const { path, env } = await testBrowser();
  const surroundings = { cwd: folder, env: { ...env, LAPKIN_BROWSER: path, HOME: folder } };
  batch = await runCommand(['batch', input, '-o', output, '--to', 'pdf,docx,html,json', '--draft'], surroundings);
  rekap = await runCommand(
    ['rekap', input, '-o', 'rekap.pdf', '-o', 'rekap.xlsx', '-o', 'rekap.html', '-o', 'rekap.json'],
    surroundings,
  );
  for (const name of poisons.keys()) {
    const file = join(input, names.get(name) ?? '');
    const reports = FORMATS.flatMap((format) => ['--report', `${format}=${join(folder, `${name}.${format}`)}`]);
    const copy = join(folder, `salinan ${name}.xlsx`);
    const check = await runCommand(['check', file, ...reports, '--annotate', copy], surroundings);
    const cells = await runCommand(['cells', file], surroundings);
    terminal.set(name, [check.stdout, check.stderr, cells.stdout, cells.stderr]);
  }
}, 600_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const listed = () => [...listPoisons({ url: '', secretUrl: '', secretPath: '', canary: '' }).keys()];
const readOutput = (name: string, ending: string): Buffer => {
  const { files } = JSON.parse(readFileSync(join(output, 'ringkasan.json'), 'utf8'));
  const entry = files.find((f: { file: string }) => f.file.endsWith(`/${names.get(name)}`));
  const made = entry?.outputs.find((o: { file: string }) => o.file.endsWith(`.${ending}`));
  if (made === undefined) throw new Error(`${name}: ${JSON.stringify(entry)}`);
  return readFileSync(join(output, made.file));
};

/** Fields whose mark a text shows, and those among them that it does not show literally. */
function compareFields(text: string, poison: string): { readonly shown: number; readonly changed: readonly string[] } {
  const folded = fold(text);
  const shown = FIELDS.filter(({ mark }) => folded.includes(mark));
  const isFilled = (field: TextField): boolean => field.isNarasi && /\{[^{}]*\}/.test(poison);
  // A list mark at the start of a paragraph is layout.
  const literal = (field: TextField): string =>
    fold(field.isNarasi ? poisoned(field, poison).replace(/^[-+] ?/, '') : poisoned(field, poison));
  const changed = shown.filter((field) => !isFilled(field) && !folded.includes(literal(field)));
  return { shown: shown.length, changed: changed.map(({ name }) => name) };
}

describe('a batch over workbooks poisoned in every text field', () => {
  it('makes every report', () => {
    expect(batch.exit).toBe(0);
    expect(rekap.stderr).not.toContain('galat:');
    expect(FIELDS.length * poisons.size).toBeGreaterThanOrEqual(300);
  });

  it('fetches nothing, reads no secret, runs nothing', () => {
    expect(connections).toBe(0);
    expect(existsSync(canary)).toBe(false);
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:pdf|docx|html|json|xlsx)$/.test(name) || name.startsWith('buku')) continue;
      const bytes = readFileSync(join(folder, name));
      expect(`${name} ${bytes.includes(SECRET)}`).toBe(`${name} false`);
    }
  });

  it('leaves the workbooks as they were', () => {
    for (const [name, bytes] of bytesBefore) expect(readFileSync(join(input, name)).equals(bytes)).toBe(true);
  });

  it.each(listed())('HTML shows %s as text', (name) => {
    const html = readOutput(name, 'html').toString('utf8');
    expect(findLiveHtml(html)).toEqual([]);
    const { shown, changed } = compareFields(readHtmlText(parseHtml(html)), poisons.get(name) ?? '');
    expect(changed).toEqual([]);
    expect(shown).toBeGreaterThanOrEqual(20);
  });

  it.each(listed())('the Word file shows %s as text', (name) => {
    const bytes = readOutput(name, 'docx');
    expect(findLiveWord(bytes)).toEqual([]);
    const root = parseXml(openPackage(bytes).get('word/document.xml') ?? '');
    const { shown, changed } = compareFields(readWordText(root), poisons.get(name) ?? '');
    expect(changed).toEqual([]);
    expect(shown).toBeGreaterThanOrEqual(20);
  });

  it.each(listed())('the PDF shows %s as text', async (name) => {
    const bytes = readOutput(name, 'pdf');
    expect(findLivePdf(bytes)).toEqual([]);
    const text = fold(await pdfText(bytes));
    expect(FIELDS.filter(({ mark }) => text.includes(mark)).length).toBeGreaterThanOrEqual(20);
  });

  it.each(listed())('the results hold %s as it was written', (name) => {
    const json = JSON.parse(readOutput(name, 'json').toString('utf8'));
    const { changed } = compareFields(
      JSON.stringify(json)
        .replace(/\\(["\\])/g, '$1')
        .replace(/\\[nt]/g, ' '),
      poisons.get(name) ?? '',
    );
    expect(changed).toEqual([]);
    expect(fold(json.identitas.unitKerja)).toContain(fold(poisons.get(name) ?? ''));
  });

  it.each(listed())('the terminal and the other formats of check show %s as text', (name) => {
    const of = (format: string): string => readFileSync(join(folder, `${name}.${format}`), 'utf8');
    const shown = [...(terminal.get(name) ?? []), batch.stderr, rekap.stderr];
    expect(shown.join('').length).toBeGreaterThan(1000);
    for (const text of [...shown, of('github')]) {
      expect(HIDDEN_SIGNS.exec(text)?.[0]).toBeUndefined();
    }
    for (const line of shown.join('\n').split('\n')) expect(line).not.toMatch(/^(?:::|##\[)/);
    const { files } = JSON.parse(of('json'));
    const findings = files.flatMap((f: { findings: unknown[] }) => f.findings);
    expect(findings.length).toBeGreaterThan(2);
    expect(of('github').trimEnd().split('\n')).toHaveLength(findings.length);
    for (const line of of('github').trimEnd().split('\n')) expect(line).toMatch(/^::(?:error|warning|notice) file=/);
    expect(JSON.parse(of('sarif')).runs[0].results).toHaveLength(findings.length);
    expect(findAll(parseXml(of('junit')), 'testcase')).toHaveLength(findings.length);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: what XML has no place for
    expect(of('junit')).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
  });

  it.each(listed())('no cell of the annotated copy becomes a formula by %s', (name) => {
    const before = listFormulaCells(readRawBuku(bytesBefore.get(names.get(name) ?? '') ?? Buffer.alloc(0)));
    const after = listFormulaCells(readRawBuku(readFileSync(join(folder, `salinan ${name}.xlsx`))));
    expect([...after].map(([at, cell]) => [at, cell.formula])).toEqual(
      [...before].map(([at, cell]) => [at, cell.formula]),
    );
    expect(listExternal(readFileSync(join(folder, `salinan ${name}.xlsx`)))).toEqual([]);
  });

  it('no cell of ringkasan and rekap becomes a formula but their links to reports', () => {
    for (const file of [join(output, 'ringkasan.xlsx'), join(folder, 'rekap.xlsx')]) {
      const formulas = [...listFormulaCells(readRawBuku(readFileSync(file))).values()].map((c) => c.formula ?? '');
      // Links to reports, and the totals that lapkin means.
      const own = /^(?:SUM|AVERAGE)\([A-Z]+\d+:[A-Z]+\d+\)$/;
      const odd = formulas.filter(
        (f) => !own.test(f) && !/^HYPERLINK\("[\w.-]+","[\w., -]+"\)$|^[A-Z]+\d+\/[A-Z]+\d+$/.test(f),
      );
      expect(odd).toEqual([]);
      expect(listExternal(readFileSync(file))).toEqual([]);
    }
  });

  it('the rekap as HTML holds nothing live, and as JSON every unit', () => {
    expect(findLiveHtml(readFileSync(join(folder, 'rekap.html'), 'utf8'))).toEqual([]);
    expect(JSON.parse(readFileSync(join(folder, 'rekap.json'), 'utf8')).unit).toHaveLength(poisons.size);
  });
});
