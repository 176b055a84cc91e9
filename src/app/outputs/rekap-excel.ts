import { type Angka, HUNDRED } from '../../domain/angka.ts';
import { columnLetters } from '../../findings/cell-ref.ts';
import { levelColor } from '../../report/rekap/level-color.ts';
import { rekapTitle } from '../../report/rekap/rekap-html.ts';
import type { Rekap, RekapRow } from '../../report/rekap/rekap-model.ts';
import { computeRowHeights } from '../../workbook/row-heights.ts';
import type { WrittenCell, WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';
import type { DatedRekap, MadeOutput } from './output-kind.ts';

type Row = Omit<RekapRow, 'method'>;
/** `columnOf` gives the letter of another column. */
type Formula = (range: string, totalRow: number, rekap: Rekap, columnOf: (heading: string) => string) => string;
type ColumnKind = 'Angka' | 'Teks' | 'Tengah' | 'Rupiah' | 'Persen';

/** A column: heading, width, style, its cell of a row, and how the row Jumlah is made of the cells above. */
type Column = readonly [
  heading: string,
  width: number,
  kind: ColumnKind,
  value: (row: Row, rowNumber: number | '') => string | number,
  total?: Formula,
];

/** Columns that a year has not: its money is held against the pagu alone. */
const QUARTERLY: readonly string[] = ['TARGET', 'REALISASI S.D. TRIWULAN', 'CAPAIAN KEUANGAN', 'PREDIKAT KEUANGAN'];

const sumOf: Formula = (range) => `SUM(${range})`;
const meanOf: Formula = (range) => `AVERAGE(${range})`;
const ratioOf =
  (part: string, whole: string): Formula =>
  (_range, row, _rekap, columnOf) =>
    `${columnOf(part)}${row}/${columnOf(whole)}${row}`;
const keuanganOf: Formula = (...given) =>
  (given[2].rules.method === 'total' ? ratioOf('REALISASI', 'TARGET') : meanOf)(...given);
const serapanOf: Formula = (...given) =>
  ratioOf(given[2].isYearly === true ? 'REALISASI' : 'REALISASI S.D. TRIWULAN', 'PAGU')(...given);
const percent = (n: Angka | null): number | string => (n === null ? '-' : n.div(HUNDRED).toNumber());

/** The columns of a quarter. Those up to Serapan are what is printed. */
const COLUMNS: readonly Column[] = [
  ['NO', 6, 'Angka', (_, rowNumber) => rowNumber],
  ['UNIT KERJA', 32, 'Teks', ({ unit, file }) => unit || file],
  ['JABATAN', 26, 'Teks', ({ jabatan }) => jabatan],
  ['INDIKATOR', 13, 'Angka', ({ indikator }) => indikator, sumOf],
  ['CAPAIAN KINERJA', 12, 'Persen', ({ kinerja }) => percent(kinerja), meanOf],
  ['PREDIKAT KINERJA', 15, 'Tengah', ({ predikatKinerja }) => predikatKinerja ?? '-'],
  ['PAGU', 18, 'Rupiah', ({ pagu }) => pagu.toNumber(), sumOf],
  ['TARGET', 18, 'Rupiah', ({ target }) => target.toNumber(), sumOf],
  ['REALISASI', 18, 'Rupiah', ({ realisasi }) => realisasi.toNumber(), sumOf],
  ['REALISASI S.D. TRIWULAN', 18, 'Rupiah', (row) => row.realisasiSampaiDengan.toNumber(), sumOf],
  ['CAPAIAN KEUANGAN', 12, 'Persen', ({ keuangan }) => percent(keuangan), keuanganOf],
  ['PREDIKAT KEUANGAN', 15, 'Tengah', ({ predikatKeuangan }) => predikatKeuangan ?? '-'],
  ['SERAPAN', 12, 'Persen', ({ serapan }) => percent(serapan), serapanOf],
  ['KESALAHAN', 10, 'Angka', ({ findings }) => findings.error, sumOf],
  ['PERINGATAN', 14, 'Angka', ({ findings }) => findings.warning, sumOf],
  ['BUKU KERJA', 40, 'Teks', ({ file }) => file],
];
const HEADER_ROW = 4;
const RED = 'FFFF9C9C';

/** rekap.xlsx: the table with filters and colours by predikat, how it was made, and what is not in it. */
export async function writeRekapExcel({ rekap, time }: DatedRekap): Promise<MadeOutput> {
  const title = rekapTitle(rekap);
  const sheets = [buildTableSheet(rekap, title), buildNotesSheet(rekap)];
  if (rekap.missing.length > 0) sheets.push(buildMissingSheet(rekap));
  return { bytes: await writeExcel(sheets, { title, creator: 'lapkin', time }) };
}

function columnsOf({ isYearly }: Rekap): readonly Column[] {
  return COLUMNS.filter(([heading]) => isYearly !== true || !QUARTERLY.includes(heading));
}

function buildTableSheet(rekap: Rekap, title: string): WrittenSheet {
  const columns = columnsOf(rekap);
  const widths = columns.map(([, width]) => width);
  const letterOf = (heading: string): string => columnLetters(columns.findIndex(([name]) => name === heading) + 1);
  const predikatColumns = columns.map(([heading]) => heading).filter((heading) => heading.startsWith('PREDIKAT'));
  const errors = letterOf('KESALAHAN');
  const start = HEADER_ROW + 1;
  const end = HEADER_ROW + rekap.rows.length;
  const countText = [
    `${rekap.rows.length} unit`,
    ...(rekap.missing.length > 0 ? [`${rekap.missing.length} tidak terhitung (lihat lembar Tidak Terhitung)`] : []),
    ...(rekap.cautions.length > 0 ? ['ada peringatan (lihat lembar Keterangan)'] : []),
  ].join(', ');
  const contents = rekap.rows.flatMap((row, i) => buildRow(start + i, row, i + 1, 'tabel', rekap));
  const totals = { ...rekap.jumlah, unit: 'Jumlah / rata-rata', jabatan: '', file: '' };
  // Formulas, so that the totals can be followed in Excel; their stored results are lapkin's own.
  const jumlah = buildRow(end + 1, totals, '', 'total', rekap).map((cell, i) => {
    const letter = columnLetters(i + 1);
    const formula = typeof cell.value === 'number' && columns[i]?.[4];
    return formula
      ? { ...cell, formula: formula(`${letter}${start}:${letter}${end}`, end + 1, rekap, letterOf) }
      : cell;
  });
  return {
    name: 'Rekap',
    widths,
    cells: [
      { row: 1, column: 1, style: 'judul', value: title },
      {
        row: 2,
        column: 1,
        style: 'subjudul',
        value: [rekap.regionalGovernment, countText].filter((t) => t !== '').join(' · '),
      },
      ...buildHeader(
        HEADER_ROW,
        columns.map(([name]) => name),
      ),
      ...contents,
      ...jumlah,
    ],
    heights: new Map([...computeRowHeights(contents, widths, start), [HEADER_ROW, 30]]),
    frozen: { row: HEADER_ROW, column: 2 },
    filter: `A${HEADER_ROW}:${columnLetters(columns.length)}${end}`,
    colorRules: [
      ...predikatColumns.map(letterOf).flatMap((k) =>
        rekap.predikat.map(({ predikat, place: position }) => ({
          range: `${k}${start}:${k}${end + 1}`,
          formula: `$${k}${start}="${predikat.replaceAll('"', '""')}"`,
          fill: `FF${levelColor(position)}`,
        })),
      ),
      { range: `${errors}${start}:${errors}${end}`, formula: `$${errors}${start}>0`, fill: RED },
    ],
    print: {
      landscape: true,
      scale: { pagesWide: 1 },
      repeatedRows: [HEADER_ROW, HEADER_ROW],
      area: `A1:${letterOf('SERAPAN')}${end + 1}`,
    },
  };
}

function buildRow(
  row: number,
  content: Row,
  rowNumber: number | '',
  family: 'tabel' | 'total',
  rekap: Rekap,
): readonly WrittenCell[] {
  const { rules } = rekap;
  const format = `[$-421]0${rules.decimals > 0 ? `.${'0'.repeat(rules.decimals)}` : ''}%`;
  return columnsOf(rekap).map(([, , kind, value], i) => ({
    row,
    column: i + 1,
    style: `${family}${kind}`,
    value: value(content, rowNumber),
    ...(kind === 'Persen' ? { format } : {}),
  }));
}

function buildNotesSheet({ cautions: notices, explanations }: Rekap): WrittenSheet {
  const contents = [
    ...notices.map((text) => ['Peringatan', text] as const),
    ...explanations.map((text) => ['Keterangan', text] as const),
  ];
  return buildListSheet('Keterangan', ['JENIS', 'ISI'], [14, 110], contents);
}

function buildMissingSheet(rekap: Rekap): WrittenSheet {
  const contents = rekap.missing.map((k) => [k.file, k.sebab] as const);
  return buildListSheet('Tidak Terhitung', ['BUKU KERJA', 'SEBAB'], [50, 100], contents);
}

function buildListSheet(
  name: string,
  headings: readonly string[],
  widths: readonly number[],
  contents: readonly (readonly string[])[],
): WrittenSheet {
  const cells = contents.flatMap((b, i) =>
    b.map((text, k): WrittenCell => ({ row: i + 2, column: k + 1, style: 'tabelTeks', value: text })),
  );
  return {
    name,
    widths,
    cells: [...buildHeader(1, headings), ...cells],
    heights: computeRowHeights(cells, widths, 2),
    frozen: { row: 1, column: 0 },
    print: { landscape: true, scale: { pagesWide: 1 }, repeatedRows: [1, 1] },
  };
}

function buildHeader(rowNumber: number, text: readonly string[]): readonly WrittenCell[] {
  return text.map((contents, i) => ({ row: rowNumber, column: i + 1, style: 'kepala', value: contents }));
}
