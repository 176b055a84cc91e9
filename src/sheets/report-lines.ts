import { columnLetters, formatA1 } from '../findings/cell-ref.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { cellText } from './cell-text.ts';
import type { Grid } from './grid.ts';
import type { HeadingSearch } from './heading-search.ts';
import { holdsFigure, type LineObstacle } from './lines.ts';
import { findPartLines } from './part-lines.ts';
import { findQuarterLines } from './quarter-lines.ts';

/**
 * `kolom/target-realisasi-per-baris` and `kolom/triwulan-per-baris` where lines below each other are not read: with what stands
 * in the way, in the office's own words. undefined where there are none.
 */
export function reportLines({ grid, declaration }: HeadingSearch): Finding | undefined {
  const hasAnnualTarget = declaration.placed.has('annualTarget');
  const [parts, quarters] = [findPartLines(grid, declaration), findQuarterLines(grid, declaration)];
  if (parts !== undefined && parts.kind !== 'lines') {
    const { at, text } = headingOf(grid, parts);
    const args = { judul: text, lembar: grid.sheet.name, ...tell(grid, parts, hasAnnualTarget) };
    return makeFinding('kolom/target-realisasi-per-baris', args, { at, related: [cellOf(grid, parts)] });
  }
  if (quarters === undefined || quarters.kind === 'lines') return undefined;
  const { at, text } = headingOf(grid, quarters);
  const args = { judul: text, lembar: grid.sheet.name, tempat: '', ...tell(grid, quarters, hasAnnualTarget) };
  return makeFinding('kolom/triwulan-per-baris', args, { at, related: [cellOf(grid, quarters)] });
}

/** The heading above the labels; where there is none, the first of them. */
function headingOf(grid: Grid, { labels, first }: LineObstacle) {
  const { sheet } = grid;
  const above = grid.rows.filter((row) => row < first && !holdsFigure(grid, row));
  const row = above.findLast((r) => cellText(sheet.rows.get(r)?.get(labels)) !== '') ?? first;
  return { at: { sheet: sheet.name, row, column: labels }, text: cellText(sheet.rows.get(row)?.get(labels)) };
}

function cellOf({ sheet }: Grid, { row, column }: LineObstacle) {
  return { sheet: sheet.name, row, column };
}

/** What stands in the way, and what to do about it. */
function tell(grid: Grid, obstacle: LineObstacle, hasAnnualTarget: boolean) {
  const { kind, row, column, text, labels } = obstacle;
  const place = formatA1({ row, column });
  switch (kind) {
    case 'word': {
      const moved = firstText(grid, row, labels) === '' ? '' : ' setelah memindahkan namanya ke baris di bawahnya';
      return {
        sebab: `di antaranya ada baris "${text}" (${place})`,
        cara: `hapus setiap baris "${text}" di kolom ${columnLetters(column)}${moved}, sehingga baris setiap nama tetap sama`,
      };
    }
    case 'lacking': {
      const name = firstText(grid, row, labels);
      const of = `nama di baris ${row}${name === '' ? '' : ` ("${name}")`}`;
      return text === ''
        ? {
            sebab: `baris ${of} tidak sama dengan baris nama lain`,
            cara: 'tulis baris yang sama dalam urutan yang sama untuk setiap nama; susunan itu dibaca',
          }
        : {
            sebab: `${of} tidak mempunyai baris "${text}" di tempat yang sama dengan nama lain`,
            cara: `sisipkan baris "${text}" untuk nama itu di tempat yang sama; angkanya boleh kosong`,
          };
    }
    case 'name':
      return {
        sebab: `"${text}" (${place}) berbeda dengan isi baris pertama nama itu`,
        cara: `kosongkan ${place} bila masih nama yang sama; bila nama lain, beri nama itu baris yang sama lengkapnya`,
      };
    case 'unlabelled': {
      const name = firstText(grid, row, labels);
      return {
        sebab: `angka di baris ${row}${name === '' ? '' : ` ("${name}")`} tidak disertai isi kolom ${columnLetters(labels)}`,
        cara: `isi ${place} seperti pada baris lain, dan beri nama itu baris yang sama lengkapnya; bila jumlah, hapus baris itu`,
      };
    }
    case 'before':
      return {
        sebab: `"${text}" (${place}) di depannya dapat berarti angka setahun atau angka triwulan`,
        cara: `tulis "${hasAnnualTarget ? 'TARGET TAHUNAN' : 'CATATAN'}" di ${place} bila angka setahun; bila angka triwulan, pindahkan kolom itu ke kanan kolom ${columnLetters(labels)}`,
      };
  }
}

/** The first words of a row beside the label: its name. */
function firstText({ sheet }: Grid, row: number, labels: number): string {
  const texts = [...(sheet.rows.get(row) ?? [])].filter(
    ([column, { value }]) => value.kind === 'text' && column !== labels,
  );
  return cellText(texts[0]?.[1]);
}
