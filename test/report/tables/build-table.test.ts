import { beforeAll, describe, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import type { HasilKinerjaRow } from '../../../src/domain/hasil.ts';
import { readTemplates } from '../../../src/files/template-files.ts';
import { DEFAULT_OPTIONS, makeReportContext } from '../../../src/report/context/report-context.ts';
import { buildTable } from '../../../src/report/tables/build-table.ts';
import { figureColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../../../src/report/tables/columns.ts';
import { RENCANA_TABLE } from '../../../src/report/tables/rencana-table.ts';
import type { ReportTable, TableColumn } from '../../../src/report/tables/report-table.ts';
import { type TableView, tableSchema } from '../../../src/report/tables/table-schema.ts';
import { makeEngineFactory } from '../../../src/report/template/checked-engine.ts';
import { writeDocx } from '../../../src/word/write-docx.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { type El, findAll, openPackage, parseHtml, parseXml, readWordText } from '../../support/word-markup.ts';

const NUMBER = { id: 'tabel-9-1', nomor: 'Tabel 9.1' };
const context = makeReportContext(computeHasil(REFERENCE_DATA), DEFAULT_OPTIONS);
let builtIn: Awaited<ReturnType<typeof readTemplates>>;
beforeAll(async () => {
  builtIn = await readTemplates();
});

/** What a template prints of a table; without errors, or it throws them. */
function print<Row>(table: ReportTable<Row>, view: TableView, template = '{{> bagian/tabel}}'): string {
  const files = new Map([...builtIn, ['coba.hbs', { place: 'coba.hbs', text: template }]]);
  const engine = makeEngineFactory(files)();
  const html = engine.print('coba.hbs', tableSchema(table), view);
  if (engine.findings().length > 0) throw new Error(JSON.stringify(engine.findings()));
  return html;
}

/** Body of the Word file of a landscape page with this HTML. */
async function printWord(html: string): Promise<El> {
  const { value, findings } = await writeDocx({
    html: `<body><section class="lanskap">${html}</section></body>`,
    title: 'Judul',
    author: 'Nama',
    language: 'id-ID',
    layout: {
      paper: { width: 210, height: 297 },
      margin: { top: 2.5, right: 2.5, bottom: 2.5, left: 3 },
      font: 'Arial',
      kop: '',
    },
    now: new Date(0),
    pageById: new Map(),
    templates: async () => new Map(),
  });
  expect(findings).toEqual([]);
  return parseXml(openPackage(value).get('word/document.xml') ?? '');
}

const textOf = (e: El): string => e.content.map((a) => (typeof a === 'string' ? a : textOf(a))).join('');
const cellsOf = (row: El | undefined): readonly string[] =>
  row === undefined ? [] : findAll(row, /^t[dh]$/).map((cell) => textOf(cell).trim());
const textsOf = (view: TableView): readonly (readonly string[])[] =>
  view.kelompok.flatMap((group) => group.baris.map((row) => row.sel.map((cell) => cell.isi)));

describe('an optional column, declared in its table alone', () => {
  const source: TableColumn<HasilKinerjaRow> = wordColumn('sumberDana', 'SUMBER\nDANA', (row) => `APBD ${row.satuan}`, {
    shown: ({ pengaturan }) => pengaturan.font === 'Arial',
  });
  const [number, sub, ...others] = RENCANA_TABLE.columns;
  const table: ReportTable<HasilKinerjaRow> = {
    ...RENCANA_TABLE,
    columns: [number, sub, source, ...others].filter((column) => column !== undefined),
  };
  const view = buildTable(table, NUMBER, context.hasil.kinerja, context);
  const plain = buildTable(RENCANA_TABLE, NUMBER, context.hasil.kinerja, context);

  test('has a text and a cell in each row of the view, and a width of its own', () => {
    expect(view.kelompok[0]?.baris.map((row) => row.teks.sumberDana)).toEqual([
      'APBD Lembaga Kemasyarakatan',
      'APBD Laporan',
      'APBD Laporan',
      '',
    ]);
    expect(textsOf(view)[1]?.slice(0, 4)).toEqual([
      '2',
      'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
      'APBD Laporan',
      'Jumlah Laporan Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan (Laporan)',
    ]);
    const widths = view.kolom.map((column) => Number.parseFloat(column.lebar));
    expect(widths).toHaveLength(plain.kolom.length + 1);
    expect(widths.reduce((all, one) => all + one, 0)).toBeCloseTo(100, 1);
  });

  test('is a column of the HTML: col, heading, cells, and one more under the label of the sum', () => {
    const html = parseHtml(print(table, view));
    expect(findAll(html, 'col')).toHaveLength(12);
    const rows = findAll(html, 'tr');
    expect(cellsOf(rows[0]).slice(0, 4)).toEqual(['NO', 'SUB KEGIATAN', 'SUMBERDANA', 'INDIKATOR KINERJA']);
    expect(cellsOf(rows[3])[2]).toBe('APBD Laporan');
    expect(
      findAll(html, /^t[dh]$/).filter(
        (cell) => cell.attributes.scope === 'row' && cell.attributes.colspan !== undefined,
      )[0]?.attributes.colspan,
    ).toBe('4');
  });

  test('is a column of the Word file', async () => {
    const document = await printWord(print(table, view));
    expect(findAll(document, 'w:gridCol')).toHaveLength(12);
    const rows = findAll(document, 'w:tr').map((row) => findAll(row, 'w:tc').map((cell) => readWordText(cell).trim()));
    expect(rows[0]?.[2]).toBe('SUMBER DANA');
    expect(rows[3]?.[2]).toBe('APBD Laporan');
  });

  test('is gone from all of them where the report does not want it, and its text is blank', () => {
    const data = {
      ...REFERENCE_DATA,
      pengaturan: { ...REFERENCE_DATA.pengaturan, font: 'Calibri' as const },
    };
    const other = makeReportContext(computeHasil(data), DEFAULT_OPTIONS);
    const hidden = buildTable(table, NUMBER, other.hasil.kinerja, other);
    const without = buildTable(RENCANA_TABLE, NUMBER, other.hasil.kinerja, other);
    expect(print(table, hidden)).toBe(print(RENCANA_TABLE, without));
    expect(hidden.kelompok[0]?.baris[1]?.teks.sumberDana).toBe('');
  });

  test("can be printed by its name in a template of one's own", () => {
    const own = '{{#each kelompok}}{{#each baris}}[{{teks.nomor}} {{teks.sumberDana}}]{{/each}}{{/each}}';
    expect(print(table, view, own)).toBe('[1 APBD Lembaga Kemasyarakatan][2 APBD Laporan][3 APBD Laporan][ ]');
    expect(() => print(RENCANA_TABLE, plain, own)).toThrow('templat/nama-tidak-dikenal');
  });
});

describe('a declaration', () => {
  const rows = [
    { group: 'Induk', name: 'satu', amount: 1 },
    { group: 'Induk', name: 'dua', amount: 2 },
    { group: 'Lain', name: 'dua', amount: 3 },
  ];
  type Row = (typeof rows)[number];
  const build = (columns: readonly TableColumn<Row>[], more: Partial<ReportTable<Row>> = {}): TableView =>
    buildTable({ meaning: '', title: () => 'Judul', columns, ...more }, NUMBER, rows, context);
  const group = nameColumn<Row>('grup', 'GRUP', (row) => row.group, { merged: true });
  const name = nameColumn<Row>('nama', 'NAMA', (row) => row.name);
  const amount = figureColumn<Row>('jumlah', 'JUMLAH', (row) => String(row.amount));

  test('gives title and number, and heads neighbours of one heading together', () => {
    const over = (): string => 'TRIWULAN II';
    const view = build([NUMBER_COLUMN, { ...name, over }, { ...amount, over }, { ...amount, name: 'lain' }]);
    expect([view.id, view.nomor, view.judul]).toEqual(['tabel-9-1', 'Tabel 9.1', 'Judul']);
    const headings = view.kepala.map((row) => row.map((cell) => [cell.baris[0], cell.atribut]));
    expect(headings).toEqual([
      [
        ['NO', ' scope="col" rowspan="2"'],
        ['TRIWULAN II', ' scope="colgroup" colspan="2"'],
        ['JUMLAH', ' scope="col" rowspan="2"'],
      ],
      [
        ['NAMA', ' scope="col"'],
        ['JUMLAH', ' scope="col"'],
      ],
    ]);
    expect(build([name]).kepala).toEqual([[{ baris: ['NAMA'], atribut: ' scope="col"' }]]);
  });

  test('names its rows by the first column of names: th with scope, the label of a sum too', () => {
    const view = build([NUMBER_COLUMN, group, name, { ...amount, jumlah: () => '6' }], { jumlah: () => 'Jumlah' });
    const html = parseHtml(
      print({ meaning: '', title: () => 'Judul', columns: [NUMBER_COLUMN, group, name, amount] }, view),
    );
    const heads = findAll(html, 'th').filter((cell) => cell.attributes.scope === 'row');
    expect(heads.map((cell) => [textOf(cell), cell.attributes.rowspan ?? cell.attributes.colspan])).toEqual([
      ['Induk', '2'],
      ['Lain', undefined],
      ['Jumlah', '3'],
    ]);
    const others = findAll(html, 'th').filter((cell) => cell.attributes.scope !== 'row');
    expect(others.map((cell) => cell.attributes.scope)).toEqual(['col', 'col', 'col', 'col']);
    expect(build([NUMBER_COLUMN, amount]).kelompok[0]?.baris[0]?.sel.map((cell) => cell.namaBaris)).toEqual([
      false,
      false,
    ]);
  });

  test('sums in the rows Jumlah and Rata-rata, with the label up to the first figures', () => {
    const view = build([NUMBER_COLUMN, name, { ...amount, jumlah: () => '6', rataRata: () => '2' }, group], {
      jumlah: () => 'Jumlah',
      rataRata: () => 'Rata-rata',
    });
    const last = view.kelompok.flatMap((one) => one.baris).slice(-2);
    expect(last.map((row) => [row.kelas, row.label])).toEqual([
      ['jumlah', 'Jumlah'],
      ['jumlah', 'Rata-rata'],
    ]);
    expect(last[0]?.sel).toEqual([
      { atribut: ' colspan="2"', namaBaris: true, isi: 'Jumlah' },
      { atribut: ' class="angka"', namaBaris: false, isi: '6' },
      { atribut: '', namaBaris: false, isi: '' },
    ]);
  });

  test('is as wide as its bold sums, and has no row Jumlah where nothing is summed', () => {
    const sums = { jumlah: () => 'Jumlah' };
    const widthOf = (jumlah: string): number =>
      Number.parseFloat(build([name, { ...amount, jumlah: () => jumlah }], sums).kolom[1]?.lebar ?? '');
    expect(widthOf('123.456.789.012')).toBeGreaterThan(widthOf('6') * 1.5);
    const rowsOf = (jumlah: string) => build([name, { ...amount, jumlah: () => jumlah }], sums).kelompok[0]?.baris;
    expect(rowsOf('6')).toHaveLength(4);
    expect(rowsOf('')).toHaveLength(3);
  });

  test('sets the commas of figures under each other', () => {
    const figures = ['110', '101,22', '-'];
    const view = build([name, figureColumn<Row>('capaian', 'CAPAIAN', (row) => figures[row.amount - 1] ?? '')]);
    // Arimo: two digits of 0,556 em and a comma of 0,278.
    const pad = ' style="padding-right: calc(3pt + 1.39em)"';
    expect(view.kelompok[0]?.baris.map((row) => row.sel[1]?.atribut)).toEqual([
      ` class="angka"${pad}`,
      ' class="angka"',
      ` class="angka"${pad}`,
    ]);
  });

  test('is set in the lower of two settings', () => {
    const columnsWith = (joined: string) => {
      const columns = [
        name,
        wordColumn<Row>('satuan', 'SATUAN', () => 'Orang', { setting: 'apart' }),
        figureColumn<Row>('target', 'TARGET', (row) => String(row.amount), { setting: 'apart' }),
        wordColumn<Row>('target', 'TARGET', () => joined, { setting: 'joined' }),
      ];
      return build(columns).kolom.length;
    };
    expect(columnsWith('1 Orang')).toBe(2);
    // More than a line can hold.
    expect(columnsWith('1 Orang '.repeat(30).trim())).toBe(3);
  });

  test('makes columns of one word as wide as the widest of them', () => {
    const wide = figureColumn<Row>('lebar', 'LEBAR', () => '123.456.789.012');
    const widths = (shared?: string): readonly (string | undefined)[] =>
      build([name, wide, amount].map((column) => (shared && column !== name ? { ...column, shared } : column)))
        .kolom.slice(1)
        .map((column) => column.lebar);
    expect(new Set(widths()).size).toBe(2);
    expect(new Set(widths('a')).size).toBe(1);
  });

  test('parts its runs; a merged cell that one ends begins anew in the next, and the sums stand apart', () => {
    const view = build([group, name, { ...amount, jumlah: () => '6' }], {
      runs: (all) => [all.slice(0, 1), all.slice(1)],
      isInduk: (row) => row.amount === 1,
      jumlah: () => 'Jumlah',
    });
    expect(view.kelompok.map((one) => [one.kelas, ...one.baris.map((row) => row.kelas)])).toEqual([
      ['utuh', 'induk'],
      ['utuh', '', ''],
      ['', 'jumlah'],
    ]);
    expect(textsOf(view)).toEqual([
      ['Induk', 'satu', '1'],
      ['Induk', 'dua', '2'],
      ['Lain', 'dua', '3'],
      ['Jumlah', '6'],
    ]);
  });
});
