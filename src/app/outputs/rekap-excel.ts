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
type Formula = (range: string, totalRow: number, rekap: Rekap) => string;
type ColumnKind = 'Angka' | 'Teks' | 'Tengah' | 'Rupiah' | 'Persen';

/** A column: heading, width, style, its cell of a row, and how the row Jumlah is made of the cells above. */
type Column = readonly [
  heading: string,
  width: number,
  kind: ColumnKind,
  value: (row: Row, rowNumber: number | '') => string | number,
  total?: Formula,
];

const sumOf: Formula = (range) => `SUM(${range})`;
const meanOf: Formula = (range) => `AVERAGE(${range})`;
const keuanganOf: Formula = (range, row, rekap) =>
  rekap.rules.method === 'total' ? `I${row}/H${row}` : meanOf(range, row, rekap);
const percent = (n: Angka | null): number | string => (n === null ? '-' : n.div(HUNDRED).toNumber());

/** Columns A to P. A to M are what is printed. */
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
  ['SERAPAN', 12, 'Persen', ({ serapan }) => percent(serapan), (_, row) => `J${row}/G${row}`],
  ['KESALAHAN', 10, 'Angka', ({ findings }) => findings.error, sumOf],
  ['PERINGATAN', 14, 'Angka', ({ findings }) => findings.warning, sumOf],
  ['BUKU KERJA', 40, 'Teks', ({ file }) => file],
];
const WIDTHS = COLUMNS.map(([, widths]) => widths);
const HEADER_ROW = 4;
const RED = 'FFFF9C9C';

/** rekap.xlsx: the table with filters and colours by predikat, how it was made, and what is not in it. */
export async function writeRekapExcel({ rekap, time }: DatedRekap): Promise<MadeOutput> {
  const title = rekapTitle(rekap);
  const sheets = [buildTableSheet(rekap, title), buildNotesSheet(rekap)];
  if (rekap.missing.length > 0) sheets.push(buildMissingSheet(rekap));
  return { bytes: await writeExcel(sheets, { title, creator: 'lapkin', time }) };
}

function buildTableSheet(rekap: Rekap, title: string): WrittenSheet {
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
    const formula = typeof cell.value === 'number' && COLUMNS[i]?.[4];
    return formula ? { ...cell, formula: formula(`${letter}${start}:${letter}${end}`, end + 1, rekap) } : cell;
  });
  return {
    name: 'Rekap',
    widths: WIDTHS,
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
        COLUMNS.map(([name]) => name),
      ),
      ...contents,
      ...jumlah,
    ],
    heights: new Map([...computeRowHeights(contents, WIDTHS, start), [HEADER_ROW, 30]]),
    frozen: { row: HEADER_ROW, column: 2 },
    filter: `A${HEADER_ROW}:P${end}`,
    colorRules: [
      ...['F', 'L'].flatMap((k) =>
        rekap.predikat.map(({ predikat, place: position }) => ({
          range: `${k}${start}:${k}${end + 1}`,
          formula: `$${k}${start}="${predikat.replaceAll('"', '""')}"`,
          fill: `FF${levelColor(position)}`,
        })),
      ),
      { range: `N${start}:N${end}`, formula: `$N${start}>0`, fill: RED },
    ],
    print: {
      landscape: true,
      scale: { pagesWide: 1 },
      repeatedRows: [HEADER_ROW, HEADER_ROW],
      area: `A1:M${end + 1}`,
    },
  };
}

function buildRow(
  row: number,
  content: Row,
  rowNumber: number | '',
  family: 'tabel' | 'total',
  { rules }: Rekap,
): readonly WrittenCell[] {
  const format = `[$-421]0${rules.decimals > 0 ? `.${'0'.repeat(rules.decimals)}` : ''}%`;
  return COLUMNS.map(([, , kind, value], i) => ({
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
