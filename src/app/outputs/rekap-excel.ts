import { type Angka, HUNDRED } from '../../domain/angka.ts';
import { levelColor } from '../../report/rekap/level-color.ts';
import { rekapTitle } from '../../report/rekap/rekap-html.ts';
import type { Rekap, RekapFigures } from '../../report/rekap/rekap-model.ts';
import { computeRowHeights } from '../../workbook/row-heights.ts';
import type { WrittenCell, WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';
import type { DatedRekap, MadeOutput } from './output-kind.ts';

type ColumnKind = 'Angka' | 'Teks' | 'Tengah' | 'Rupiah' | 'Persen';

/** Columns A to P: heading, width, style. A to M are what is printed. */
const COLUMNS: readonly (readonly [string, number, ColumnKind])[] = [
  ['NO', 6, 'Angka'],
  ['UNIT KERJA', 32, 'Teks'],
  ['JABATAN', 26, 'Teks'],
  ['INDIKATOR', 13, 'Angka'],
  ['CAPAIAN KINERJA', 12, 'Persen'],
  ['PREDIKAT KINERJA', 15, 'Tengah'],
  ['PAGU', 18, 'Rupiah'],
  ['TARGET', 18, 'Rupiah'],
  ['REALISASI', 18, 'Rupiah'],
  ['REALISASI S.D. TRIWULAN', 18, 'Rupiah'],
  ['CAPAIAN KEUANGAN', 12, 'Persen'],
  ['PREDIKAT KEUANGAN', 15, 'Tengah'],
  ['SERAPAN', 12, 'Persen'],
  ['GALAT', 10, 'Angka'],
  ['PERINGATAN', 14, 'Angka'],
  ['BUKU KERJA', 40, 'Teks'],
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
    ...(rekap.cautions.length > 0 ? ['ada perhatian (lihat lembar Keterangan)'] : []),
  ].join(', ');
  const contents = rekap.rows.flatMap((b, i) =>
    buildRow(start + i, [i + 1, b.unit || b.file, b.jabatan, ...listValues(b), b.file], rekap, 'tabel'),
  );
  const jumlah = buildRow(end + 1, ['', 'Jumlah / rata-rata', '', ...listValues(rekap.jumlah), ''], rekap, 'total').map(
    (cell) => ({ ...cell, ...buildJumlahFormula(cell.column, start, end, rekap) }),
  );
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

/** Cells D to O of a row. */
function listValues(figures: RekapFigures): readonly (string | number)[] {
  const toPercent = (n: Angka | null): number | string => (n === null ? '-' : n.div(HUNDRED).toNumber());
  return [
    figures.indikator,
    toPercent(figures.kinerja),
    figures.predikatKinerja ?? '-',
    ...[figures.pagu, figures.target, figures.realisasi, figures.realisasiSampaiDengan].map((n) => n.toNumber()),
    toPercent(figures.keuangan),
    figures.predikatKeuangan ?? '-',
    toPercent(figures.serapan),
    figures.findings.error,
    figures.findings.warning,
  ];
}

function buildRow(
  rowNumber: number,
  contents: readonly (string | number)[],
  { rules }: Rekap,
  family: 'tabel' | 'total',
): readonly WrittenCell[] {
  const format = `[$-421]0${rules.decimals > 0 ? `.${'0'.repeat(rules.decimals)}` : ''}%`;
  return COLUMNS.map(([, , kind], i) => ({
    row: rowNumber,
    column: i + 1,
    style: `${family}${kind}`,
    value: contents[i] ?? '',
    ...(kind === 'Persen' ? { format } : {}),
  }));
}

/** Formulas of the totals row, so that it can be followed in Excel; their stored results are lapkin's own. */
function buildJumlahFormula(
  column: number,
  start: number,
  end: number,
  { rules, jumlah }: Rekap,
): { formula?: string } {
  const letter = String.fromCharCode(64 + column);
  const range = `${letter}${start}:${letter}${end}`;
  const total = end + 1;
  if ('DGHIJNO'.includes(letter)) return { formula: `SUM(${range})` };
  if (letter === 'E' && jumlah.kinerja !== null) return { formula: `AVERAGE(${range})` };
  if (letter === 'K' && jumlah.keuangan !== null) {
    return { formula: rules.method === 'total' ? `I${total}/H${total}` : `AVERAGE(${range})` };
  }
  return letter === 'M' && jumlah.serapan !== null ? { formula: `J${total}/G${total}` } : {};
}

function buildNotesSheet({ cautions: notices, explanations }: Rekap): WrittenSheet {
  const contents = [
    ...notices.map((text) => ['Perhatian', text] as const),
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
