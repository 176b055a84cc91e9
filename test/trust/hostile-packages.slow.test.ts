import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { zipOf } from '../support/crafted-zip.ts';
import { runCommand } from '../support/run-command.ts';
import { readRawBuku } from '../support/workbook-cells.ts';
import { unzip } from '../support/workbook-parts.ts';
import { makeBuku } from '../support/write-buku.ts';

const folder = mkdtempSync(join(tmpdir(), 'lapkin-paket-'));
const at = (name: string): string => join(folder, name);
let bytes: Buffer;
let parts: Readonly<Record<string, string>>;
let exitInOrder: number;
let saidInOrder: string;
beforeAll(async () => {
  bytes = Buffer.from(await makeBuku());
  parts = unzip(bytes);
  ({ exit: exitInOrder, said: saidInOrder } = await check(bytes));
  expect(exitInOrder).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const BOOK = 'xl/workbook.xml';
const TYPES = '[Content_Types].xml';
const PK = 'xl/worksheets/sheet3.xml';
const STYLES = 'xl/styles.xml';
const STRINGS = 'xl/sharedStrings.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MB = 1024 ** 2;

type Parts = Readonly<Record<string, string>>;
/** The parts of the example with one changed; it has to change. */
function edit(name: string, from: string | RegExp, to: string): Parts {
  const changed = (parts[name] ?? '').replace(from, () => to);
  if (changed === parts[name]) throw new Error(`${name} has no ${from}`);
  return { ...parts, [name]: changed };
}
const pack = (changed: Parts): Buffer => zipOf(Object.entries(changed).map(([name, data]) => ({ name, data })));
const withRows = (rows: string): Parts => edit(PK, /<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);
/** Far below and to the right of what PK holds. */
const FAR = 400;
const farAway = (i: number): string => formatA1({ row: FAR, column: FAR + i });
const withFar = (row: string): Parts => edit(PK, '</sheetData>', `${row}</sheetData>`);
const inCells = (...cells: readonly ((at: string) => string)[]): Parts =>
  withFar(`<row r="${FAR}">${cells.map((cell, i) => cell(farAway(i))).join('')}</row>`);

/** Checks a workbook, with a copy that is annotated; what it takes in processor time and memory. */
async function check(buku: Buffer) {
  for (const name of readdirSync(folder)) rmSync(at(name));
  writeFileSync(at('buku.xlsx'), buku);
  const before = process.memoryUsage().rss;
  const start = process.cpuUsage();
  const run = await runCommand(['check', 'buku.xlsx', '--annotate', 'salinan.xlsx'], { cwd: folder });
  const { user, system } = process.cpuUsage(start);
  return {
    ...run,
    said: run.stdout + run.stderr,
    ms: (user + system) / 1000,
    grown: process.memoryUsage().rss - before,
  };
}

/** Read as the workbook in order is: what is put there is no concern of lapkin's. */
const READ: readonly (readonly [string, () => Parts])[] = [
  [
    'a link to another workbook',
    () => ({
      ...edit(
        RELATIONS,
        '</Relationships>',
        `<Relationship Id="luar" Type="${OFFICE}/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>`,
      ),
      'xl/externalLinks/externalLink1.xml': `<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><externalBook xmlns:r="${OFFICE}" r:id="rId1"/></externalLink>`,
      'xl/externalLinks/_rels/externalLink1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/externalLinkPath" Target="file:///etc/passwd" TargetMode="External"/></Relationships>`,
    }),
  ],
  [
    'a DDE link',
    () => ({
      ...parts,
      'xl/externalLinks/externalLink1.xml':
        '<externalLink xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><ddeLink ddeService="cmd" ddeTopic="/c calc"><ddeItems><ddeItem name="a" advise="1"/></ddeItems></ddeLink></externalLink>',
    }),
  ],
  ['a DDE formula', () => inCells((at) => `<c r="${at}"><f>cmd|&apos;/c calc&apos;!A0</f><v>5</v></c>`)],
  [
    'names that lead to files and commands',
    () =>
      edit(
        BOOK,
        '<definedNames>',
        `<definedNames>${'<definedName name="Auto_Open" hidden="1">[file:///etc/passwd]x!A1</definedName><definedName name="_xlnm.Database">cmd|\'/c calc\'!A0</definedName>'}`,
      ),
  ],
  [
    '20,000 names',
    () =>
      edit(
        BOOK,
        '<definedNames>',
        `<definedNames>${Array.from({ length: 20_000 }, (_, i) => `<definedName name="n${i}">n${i + 1}+n${i + 2}</definedName>`).join('')}`,
      ),
  ],
  ['one cell in the furthest row and column', () => withFar('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')],
  ['a dimension of all cells', () => edit(PK, /<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>')],
  [
    'columns of odd widths',
    () =>
      edit(
        PK,
        /<cols>.*<\/cols>/s,
        '<cols><col min="1" max="1" width="-5" customWidth="1"/><col min="2" max="16384" width="NaN" customWidth="1"/><col min="-3" max="99999999999" width="1e308"/></cols>',
      ),
  ],
  [
    'shared formulas that refer to one another',
    () =>
      inCells(
        ...[1, 2, 0].map(
          (next, i) => (at: string) =>
            `<c r="${at}"><f t="shared" si="9${i}" ref="${at}">${farAway(next)}</f><v>0</v></c>`,
        ),
        (at) => `<c r="${at}"><f t="shared" si="99"/><v>0</v></c>`,
      ),
  ],
  ['a formula that refers to itself', () => inCells((at) => `<c r="${at}"><f>${at}+1</f><v>1</v></c>`)],
  [
    'dates out of range',
    () => {
      const count = Number(/<cellXfs count="(\d+)"/.exec(parts[STYLES] ?? '')?.[1]);
      const dated = ['-1', '2958466', '1e300', '0', '60'].map(
        (serial) => (at: string) => `<c r="${at}" s="${count}"><v>${serial}</v></c>`,
      );
      const styles = edit(STYLES, '</cellXfs>', '<xf numFmtId="14" applyNumberFormat="1"/></cellXfs>');
      return { ...styles, [PK]: inCells(...dated)[PK] ?? '' };
    },
  ],
  [
    'a text of 10,000 runs',
    () => inCells((at) => `<c r="${at}" t="inlineStr"><is>${'<r><rPr><b/></rPr><t>x</t></r>'.repeat(10_000)}</is></c>`),
  ],
  ['content types that are wrong', () => edit(TYPES, 'spreadsheetml.styles+xml', 'wordprocessingml.document.main+xml')],
  [
    'two sheets of one part',
    () => {
      const id =
        /Id="([^"]+)"[^>]*Target="worksheets\/sheet11.xml"|Target="worksheets\/sheet11.xml"[^>]*Id="([^"]+)"/.exec(
          parts[RELATIONS] ?? '',
        );
      return edit(BOOK, '</sheets>', `<sheet sheetId="99" name="Kembar" r:id="${id?.[1] ?? id?.[2]}"/></sheets>`);
    },
  ],
  ['macros', () => ({ ...parts, 'xl/vbaProject.bin': 'Auto_Open' })],
  [
    'shared strings of 5 MB that no cell shows',
    () => edit(STRINGS, '</sst>', `<si><t>${'x'.repeat(5 * MB)}</t></si></sst>`),
  ],
];

/** Refused, each with words of its sentence. */
const REFUSED: readonly (readonly [string, string, () => Buffer])[] = [
  [
    'a sheet of 16,384 filled columns',
    'kolom',
    () =>
      pack(
        withRows(
          `<row r="1">${Array.from({ length: 16_384 }, (_, i) => `<c r="${formatA1({ row: 1, column: i + 1 })}"><v>1</v></c>`).join('')}</row>`,
        ),
      ),
  ],
  [
    'a million filled rows',
    'baris',
    () =>
      pack(withRows(Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}"><c><v>1</v></c></row>`).join(''))),
  ],
  [
    'one long text shown by many cells',
    'karakter',
    () =>
      pack({
        ...edit(
          STRINGS,
          /<sst([^>]*)>/,
          `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>${'x'.repeat(32_000)}</t></si>`,
        ),
        ...{
          [PK]: (parts[PK] ?? '').replace(
            /<sheetData>.*<\/sheetData>/s,
            () => `<sheetData><row r="1">${'<c t="s"><v>0</v></c>'.repeat(400)}</row></sheetData>`,
          ),
        },
      }),
  ],
  [
    'a part that unpacks to a thousand times its size',
    '--batas-bagian',
    () => pack({ ...parts, [PK]: `<worksheet>${' '.repeat(65 * MB)}</worksheet>` }),
  ],
  [
    'parts that are too much only together',
    '--batas-total',
    () =>
      pack({
        ...parts,
        ...Object.fromEntries(
          [3, 4, 5].map((n) => [`xl/worksheets/sheet${n}.xml`, `<worksheet>${' '.repeat(60 * MB)}</worksheet>`]),
        ),
      }),
  ],
  [
    'entities that grow',
    'DOCTYPE',
    () =>
      pack({
        ...parts,
        [STRINGS]: `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i === 0 ? '' : i - 1};`.repeat(10)}">`).join('')}]><sst><si><t>&a8;</t></si></sst>`,
      }),
  ],
  ['an entry outside its folder', '../', () => pack({ ...parts, '../../keluar.xml': 'x' })],
  [
    'an entry that stands there twice',
    'dua kali',
    () => zipOf([...Object.entries(parts), [PK, '<worksheet/>'] as const].map(([name, data]) => ({ name, data }))),
  ],
];

describe('packages that mean harm', () => {
  it.each(READ)('%s: read as any other, in bounds', async (_, make) => {
    const result = await check(pack(make()));
    expect([result.exit, result.said]).toEqual([exitInOrder, saidInOrder]);
    expect(result.ms).toBeLessThan(10_000);
    expect(result.grown).toBeLessThan(300 * MB);
    readRawBuku(readFileSync(at('salinan.xlsx')));
  });

  it.each(REFUSED)('%s: refused with a sentence, in bounds', async (_, told, make) => {
    const buku = make();
    const result = await check(buku);
    expect([result.exit, readdirSync(folder)]).toEqual([3, ['buku.xlsx']]);
    expect(result.said).toContain(told);
    expect(result.said).toMatch(/^ +saran /m);
    expect(result.ms).toBeLessThan(10_000);
    expect(result.grown).toBeLessThan(300 * MB);
  });

  it('cut off at 50 places: refused with a sentence each time', async () => {
    for (let i = 1; i <= 50; i++) {
      const length = Math.floor((bytes.length * (i * 7919)) / 400_009) % bytes.length;
      const { exit, said } = await check(bytes.subarray(0, length));
      expect([length, exit, /^ +saran /m.test(said), readdirSync(folder)]).toEqual([length, 3, true, ['buku.xlsx']]);
    }
  });
});
