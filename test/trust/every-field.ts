import { IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import { NARASI_BAGIAN } from '../../src/domain/kinerja-data.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import { type PlacedColumn, TABLE_SHEETS, type TableDeclaration } from '../../src/domain/table-declaration.ts';
import { toRoman } from '../../src/domain/triwulan.ts';
import { DOKUMENTASI_HEADINGS } from '../../src/sheets/read-dokumentasi.ts';
import { GRADE_SKALA_HEADINGS } from '../../src/sheets/read-grade-skala.ts';
import { NARASI_HEADINGS } from '../../src/sheets/read-narasi.ts';
import { RENSTRA_HEADINGS } from '../../src/sheets/read-renstra.ts';
import { TINDAK_LANJUT_HEADINGS } from '../../src/sheets/read-tindak-lanjut.ts';
import {
  DOKUMENTASI_SHEET,
  GRADE_SKALA_SHEET,
  IDENTITAS_SHEET,
  NARASI_SHEET,
  PENGATURAN_SHEET,
  RENSTRA_SHEET,
  SKALA_SHEET,
  TINDAK_LANJUT_SHEET,
} from '../../src/sheets/sheet-names.ts';
import type { TestCell } from '../support/raw-buku.ts';
import { makeSheetBytes } from '../support/sheet-bytes.ts';
import { unzip, zip } from '../support/workbook-parts.ts';
import { xmlText } from './hostile-buku.ts';

/** Which fields are poisoned: those that hold any text, or those that only take figures, dates and words of a list. */
export type Variant = 'texts' | 'others';

/** A field of a workbook, by the sheet and what it declares; `mark` follows what is put into it. */
export interface DeclaredField {
  readonly name: string;
  readonly mark: string;
  readonly variant: Variant;
}

type Rows = TestCell[][];
/** Gives a cell its field in the variant it belongs to, else what a careful office would write there. */
type Put = (name: string, variant: Variant, proper: TestCell) => TestCell;

/** Columns of list sheets that take no free text. */
const STRICT = [
  'triwulan',
  'status',
  'bagian',
  'last',
  'combination',
  'nasional',
  'provinsi',
  'kabupaten',
  'angka',
  'batasbawah',
];
const PROPER_KEYS: Readonly<Record<string, TestCell>> = {
  tahunAnggaran: 2024,
  triwulan: 'II',
  tanggalLaporan: '5 Juli 2024',
  tanggalPk: '5 Januari 2024',
};

const isFreeText = ({ content, choices, key }: PlacedColumn): boolean =>
  content === 'teks' && choices === undefined && key !== 'no' && key !== 'year' && key !== 'kode';
const headingOf = ({ heading, triwulan }: PlacedColumn): string =>
  triwulan === null ? heading : `${heading} TRIWULAN ${toRoman(triwulan)}`;

/** What a column holds in a workbook in order. */
function properCell(column: PlacedColumn, row: number): TestCell {
  const { key, content, choices, field } = column;
  if (key === 'no') return row;
  if (key === 'year') return 2023;
  if (key === 'kode') return `7.01.01.2.0${row}.0001`;
  if (choices !== undefined) return choices.words[0]?.value ?? null;
  if (key === 'satuan') return 'Laporan';
  if (content === 'teks') return `${field} ${row}`;
  if (content === 'rupiah') return 1_000_000;
  return content === 'persen' ? null : 5;
}

/** A table with a row in order, one poisoned in its texts, and one poisoned in all that takes no free text. */
function tableRows(table: TableDeclaration, put: Put): Rows {
  const columns = [...table.placed.values()];
  const poisoned = (variant: Variant, row: number): TestCell[] =>
    columns.map((column) => {
      const isOwn = isFreeText(column) === (variant === 'texts');
      const name = `${table.name} ${headingOf(column)}`;
      return isOwn ? put(name, variant, properCell(column, row)) : properCell(column, row);
    });
  return [
    [put(`${table.name} judul`, 'others', table.name)],
    columns.map(headingOf),
    columns.map((column) => properCell(column, 1)),
    poisoned('texts', 2),
    poisoned('others', 3),
  ];
}

function keyRows(
  sheet: string,
  keys: readonly { readonly key: string; readonly heading: string; readonly kind: string }[],
  put: Put,
): Rows {
  return [
    ['KUNCI', 'ISI'],
    ...keys.map(({ key, heading, kind }): TestCell[] => {
      const variant = kind === 'text' || kind === 'nip' ? 'texts' : 'others';
      return [heading, put(`${sheet} ${heading}`, variant, PROPER_KEYS[key] ?? null)];
    }),
    [put(`${sheet} kunci`, 'others', null), 'x'],
  ];
}

function listRows(
  sheet: string,
  headings: Readonly<Record<string, readonly string[]>>,
  put: Put,
  proper: Readonly<Record<string, TestCell>>,
): Rows {
  const keys = Object.keys(headings);
  const poisoned = (variant: Variant): TestCell[] =>
    keys.map((key) => {
      const isOwn = !STRICT.includes(key) === (variant === 'texts');
      return isOwn ? put(`${sheet} ${key}`, variant, proper[key] ?? null) : (proper[key] ?? null);
    });
  return [keys.map((key) => headings[key]?.[0] ?? key), poisoned('texts'), poisoned('others')];
}

/** The sheets of a workbook, from what is declared of them alone, so that a new column or key is among the fields by itself. */
function declareSheets(put: Put): Readonly<Record<string, Rows>> {
  const narasi = listRows(NARASI_SHEET.name, NARASI_HEADINGS, put, { bagian: 'Kesimpulan', triwulan: 'II' });
  const content = Object.keys(NARASI_HEADINGS).indexOf('isi');
  const texts = NARASI_BAGIAN.map((bagian) =>
    Object.keys(NARASI_HEADINGS).map((key, i) => {
      if (i === content) return put(`Narasi ${bagian}`, 'texts', null);
      return key === 'bagian' ? bagian : null;
    }),
  );
  const scale = (name: string, headings: readonly string[], rows: Rows): Rows => [
    [...headings],
    ...rows,
    [put(`${name} ${headings[0]}`, 'others', null), put(`${name} ${headings[1]}`, 'others', null)],
  ];
  return {
    [IDENTITAS_SHEET.name]: keyRows(IDENTITAS_SHEET.name, IDENTITAS_KEYS, put),
    ...Object.fromEntries(TABLE_SHEETS.map((table) => [table.name, tableRows(table, put)])),
    [NARASI_SHEET.name]: [...narasi, ...texts],
    [DOKUMENTASI_SHEET.name]: listRows(DOKUMENTASI_SHEET.name, DOKUMENTASI_HEADINGS, put, { triwulan: 'II' }),
    [TINDAK_LANJUT_SHEET.name]: listRows(TINDAK_LANJUT_SHEET.name, TINDAK_LANJUT_HEADINGS, put, {
      triwulan: 'II',
      plan: 'rencana',
      status: 'belum',
    }),
    [RENSTRA_SHEET.name]: [
      [...Object.values(RENSTRA_HEADINGS).map(([name = '']) => name), '2024'],
      ...listRows(RENSTRA_SHEET.name, RENSTRA_HEADINGS, put, { indikator: 'indikator 1', satuan: 'Laporan', last: 9 })
        .slice(1)
        .map((row, i) => [...row, i === 0 ? 5 : put(`${RENSTRA_SHEET.name} 2024`, 'others', 5)]),
    ],
    [PENGATURAN_SHEET.name]: keyRows(PENGATURAN_SHEET.name, PENGATURAN_KEYS, put),
    [SKALA_SHEET.name]: scale(
      SKALA_SHEET.name,
      ['BATAS BAWAH', 'PREDIKAT'],
      [
        [90, put('Skala Predikat atas', 'texts', 'Baik')],
        [0, put('Skala Predikat bawah', 'texts', 'Kurang')],
      ],
    ),
    [GRADE_SKALA_SHEET.name]: scale(
      GRADE_SKALA_SHEET.name,
      Object.values(GRADE_SKALA_HEADINGS).map(([name = '']) => name),
      [
        [put('Skala Nilai', 'texts', 'AA'), 5],
        ['B', 3],
      ],
    ),
    Lain: [[put('lembar lain', 'texts', null)]],
  };
}

/** Every field of a workbook that is declared, in both variants. */
export const DECLARED_FIELDS: readonly DeclaredField[] = listFields();

function listFields(): readonly DeclaredField[] {
  const fields: DeclaredField[] = [];
  declareSheets((name, variant, proper) => {
    fields.push({ name, variant, mark: `uji${String(fields.length + 1).padStart(3, '0')}z` });
    return proper;
  });
  return fields;
}

/** A workbook with `poison` in every field of a variant; with '' a workbook in order. */
export function makeDeclaredBuku(variant: Variant, poison: string): Buffer {
  let count = 0;
  const sheets = declareSheets((_, of, proper) => {
    const field = DECLARED_FIELDS[count++];
    return of === variant && field !== undefined && poison !== '' ? `ISIAN${field.mark}` : proper;
  });
  const text = xmlText(poison);
  const parts = Object.entries(unzip(makeSheetBytes(sheets))).map(([name, xml]) => [
    name,
    (name === 'xl/workbook.xml' && poison !== '' ? xml.replaceAll('"Lain"', () => `"${text}"`) : xml).replaceAll(
      /ISIAN(uji\d{3}z)/g,
      (_, mark: string) => `${text} ${mark}`,
    ),
  ]);
  return zip(Object.fromEntries(parts));
}
