import type { CellValue } from '../../domain/angka.ts';
import { STANDARDS } from '../../domain/renstra.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { RENSTRA_HEADINGS } from '../../sheets/read-renstra.ts';
import { RENSTRA_SHEET } from '../../sheets/sheet-names.ts';
import { BLANK_IKU, IKU_LIST } from '../../workbook/offered-sheets.ts';
import type { CellContent, FurtherSheet } from '../../workbook/workbook-content.ts';
import { typedCell } from './carry-grades.ts';

type ListColumn<T> = readonly [heading: string, width: number, cell: (row: T) => CellContent];

/** A list of the columns in which something is typed; the ones of `always` stay when they are blank. */
function toSheet<T>(
  name: string,
  title: string,
  rows: readonly T[],
  columns: readonly ListColumn<T>[],
  always: readonly string[],
): readonly FurtherSheet[] {
  if (rows.length === 0) return [];
  const used = columns.filter(
    ([heading, , cell]) => always.includes(heading) || rows.some((row) => cell(row) !== null),
  );
  return [
    {
      name,
      title,
      columns: used.map(([heading, width]) => [heading, width]),
      rows: rows.map((row) => used.map(([, , cell]) => cell(row))),
    },
  ];
}

/** The sheet IKU; of another year the names, without the figures. */
export function carryIku({ iku }: BukuKerja, sameYear: boolean): readonly FurtherSheet[] {
  const rows = (iku?.rows ?? []).map(({ data }) => data);
  const columns = IKU_LIST.map(
    ({ column, heading }): ListColumn<(typeof rows)[number]> => [
      heading,
      column.width,
      (row) => {
        if (!sameYear && column.content !== 'teks') return null;
        const { grades, triwulan, ...cells } = row;
        const held: Readonly<Record<string, string | CellValue | null | undefined>> =
          column.triwulan === null ? cells : triwulan[column.triwulan];
        return typedCell(held[column.field], grades);
      },
    ],
  );
  const always = IKU_LIST.filter(({ isOptional }) => !isOptional).map(({ heading }) => heading);
  return toSheet(BLANK_IKU.name, BLANK_IKU.title, rows, columns, always);
}

/** The sheet Renstra, whose targets are of several years. */
export function carryRenstra({ renstra }: BukuKerja): readonly FurtherSheet[] {
  const rows = (renstra ?? []).map(({ data }) => data);
  type Row = (typeof rows)[number];
  const years = [...new Set(rows.flatMap((row) => row.years.map(({ year }) => year)))];
  const heading = (column: keyof typeof RENSTRA_HEADINGS): string => RENSTRA_HEADINGS[column][0] ?? '';
  const text = (column: 'tujuan' | 'sasaran' | 'indikator' | 'satuan' | 'source', width: number): ListColumn<Row> => [
    heading(column),
    width,
    (row) => row[column] || null,
  ];
  const columns: readonly ListColumn<Row>[] = [
    text('tujuan', 30),
    text('sasaran', 30),
    text('indikator', 40),
    text('satuan', 14),
    ...years.map(
      (year): ListColumn<Row> => [
        String(year),
        10,
        (row) => typedCell(row.years.find((one) => one.year === year)?.target, row.grades),
      ],
    ),
    [heading('last'), 14, (row) => typedCell(row.lastTarget, row.grades)],
    [heading('combination'), 14, (row) => (row.combination === 'jumlah' ? row.combination : null)],
    ...STANDARDS.map(
      (level): ListColumn<Row> => [heading(level), 16, (row) => typedCell(row.standards[level], row.grades)],
    ),
    text('source', 24),
  ];
  const always = [heading('indikator'), heading('satuan')];
  return toSheet(RENSTRA_SHEET.name, 'RENCANA STRATEGIS', rows, columns, always);
}
