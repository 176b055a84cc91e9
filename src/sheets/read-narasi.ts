import { type DokumentasiRow, NARASI_BAGIAN, type NarasiRow } from '../domain/kinerja-data.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from './buku-kerja.ts';
import { cellText, rawText } from './cell-text.ts';
import { cleanLines, headingKey } from './clean-text.ts';
import { type Grid, gridOf } from './grid.ts';
import type { RawSheet } from './raw-workbook.ts';
import { findTextError } from './text-error.ts';

interface Header {
  readonly row: number;
  readonly columns: ReadonlyMap<string, number>;
}

/** Reads Narasi (BAB | BAGIAN | UNTUK | ISI); a sheet without those headings is taken as BAGIAN | ISI in its first two columns. */
export function readNarasi(sheet: RawSheet): Checked<readonly Row<NarasiRow>[]> {
  const grid = gridOf(sheet);
  const header = findHeader(grid, ['bagian', 'isi'], ['bab', 'untuk']);
  const bagianColumn = header?.columns.get('bagian') ?? 1;
  const contentColumn = header?.columns.get('isi') ?? 2;
  const subjectColumn = header?.columns.get('untuk');
  const findings: Finding[] = [];
  const rows: Row<NarasiRow>[] = [];
  let previous: NarasiRow['bagian'] | undefined;
  for (const row of grid.rows) {
    if (header !== undefined && row <= header.row) continue;
    const content = cleanLines(rawText(ownCell(grid, row, contentColumn)));
    const written = cellText(ownCell(grid, row, bagianColumn));
    const at = (column: number) => ({ sheet: sheet.name, row, column });
    const bagian = written === '' ? previous : matchBagian(written);
    previous = bagian;
    const cellErrors = [bagianColumn, subjectColumn, contentColumn].flatMap((c) =>
      c === undefined ? [] : (findTextError(ownCell(grid, row, c), at(c)) ?? []),
    );
    findings.push(...cellErrors);
    if (content === '' || cellErrors.length > 0) continue;
    if (bagian === undefined) {
      const nearestBagian = nearest(written, NARASI_BAGIAN) ?? '';
      const args = {
        kolom: 'Bagian',
        isi: written,
        terdekat: nearestBagian,
        boleh: NARASI_BAGIAN.join(', '),
      };
      findings.push(makeFinding('sel/pilihan', args, { at: at(bagianColumn) }));
      continue;
    }
    const subject = subjectColumn === undefined ? '' : cellText(ownCell(grid, row, subjectColumn));
    rows.push({
      row,
      data: { bagian, subject, content },
      at: {
        bagian: at(bagianColumn),
        subject: at(subjectColumn ?? bagianColumn),
        content: at(contentColumn),
      },
      printed: new Map(),
      own: new Set(),
    });
  }
  return { value: rows, findings };
}

/** Reads Dokumentasi (BERKAS | KETERANGAN). Pictures placed in the sheet are handed over apart. */
export function readDokumentasi(sheet: RawSheet): readonly Row<DokumentasiRow>[] {
  const grid = gridOf(sheet);
  const header = findHeader(grid, ['berkas'], ['keterangan']);
  if (header === undefined) return [];
  const fileColumn = header.columns.get('berkas') ?? 1;
  const explanationColumn = header.columns.get('keterangan') ?? fileColumn + 1;
  return grid.rows
    .filter((row) => row > header.row)
    .flatMap((row): Row<DokumentasiRow>[] => {
      const file = cellText(ownCell(grid, row, fileColumn));
      if (file === '') return [];
      const at = (column: number) => ({ sheet: sheet.name, row, column });
      return [
        {
          row,
          data: { file, caption: cellText(ownCell(grid, row, explanationColumn)) },
          at: { file: at(fileColumn), caption: at(explanationColumn) },
          printed: new Map(),
          own: new Set(),
        },
      ];
    });
}

function ownCell(grid: Grid, row: number, column: number) {
  const found = grid.at(row, column);
  return found.column === column && !found.covered ? found.cell : undefined;
}

function matchBagian(text: string): NarasiRow['bagian'] | undefined {
  return NARASI_BAGIAN.find((b) => headingKey(b) === headingKey(text));
}

function findHeader(grid: Grid, required: readonly string[], optional: readonly string[]): Header | undefined {
  for (const row of grid.rows.slice(0, 40)) {
    const columns = new Map<string, number>();
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      const key = headingKey(cellText(cell));
      if ([...required, ...optional].includes(key) && !columns.has(key)) columns.set(key, column);
    }
    if (required.every((k) => columns.has(k))) return { row, columns };
  }
  return undefined;
}
