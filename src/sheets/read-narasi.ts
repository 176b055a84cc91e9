import { NARASI_BAGIAN, type NarasiRow, YEARLY_BAGIAN } from '../domain/kinerja-data.ts';
import { listHeadings } from '../domain/list-headings.ts';
import { nameKey } from '../domain/name-key.ts';
import { type CellRef, columnLetters } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from './buku-kerja.ts';
import { cellText, rawText } from './cell-text.ts';
import { cleanLines, headingKey } from './clean-text.ts';
import { type Grid, gridOf } from './grid.ts';
import { cellOf, findListHeader, type ListHeader, type ListHeadings, ownCell } from './list-heading.ts';
import { readPeriodCell } from './period-cell.ts';
import type { RawSheet } from './raw-workbook.ts';
import { isSentence, isText, LONGEST_REMARK, listStrayTexts } from './stray-text.ts';
import { findTextError } from './text-error.ts';

type NarasiColumn = 'bagian' | 'untuk' | 'triwulan' | 'isi';

/** The columns of Narasi, by the headings they may bear. */
export const NARASI_HEADINGS: ListHeadings<NarasiColumn> = listHeadings('narasi');

/** The sheet Narasi as read. */
interface NarasiSheet {
  readonly rows: readonly Row<NarasiRow>[];
  /** The ISI cell in which a missing Faktor Penghambat can be written: of its blank row, else below the last row. */
  readonly free: CellRef;
}

/**
 * Reads Narasi (BAB | BAGIAN | UNTUK | TRIWULAN | ISI); a sheet without those headings is taken as BAGIAN | ISI in its first two columns.
 * `names`: folded names of the tables, which UNTUK may hold beside a blank ISI; null where they could not be read.
 */
export function readNarasi(sheet: RawSheet, names: ReadonlySet<string> | null): Checked<NarasiSheet> {
  const grid = gridOf(sheet);
  const header = findListHeader(grid, NARASI_HEADINGS, ['bagian', 'isi']);
  const contentColumn = header?.columns.get('isi') ?? 2;
  const below = (row: number): CellRef => cellOf(grid, row + 1, contentColumn);
  const withoutContent = header === undefined ? findListHeader(grid, NARASI_HEADINGS, ['bagian']) : undefined;
  if (withoutContent !== undefined) {
    return {
      value: { rows: [], free: below(withoutContent.row) },
      findings: [missingContent(grid, withoutContent)],
    };
  }
  const bagianColumn = header?.columns.get('bagian') ?? 1;
  const subjectColumn = header?.columns.get('untuk');
  const periodColumn = header?.columns.get('triwulan');
  const findings: Finding[] = [];
  const rows: Row<NarasiRow>[] = [];
  const strays: CellRef[] = [];
  // Beside a text that is printed, what else stands in its row.
  const beside: CellRef[] = [];
  let blank: CellRef | undefined;
  let previous: NarasiRow['bagian'] | undefined;
  let isBelowTitles = false;
  for (const row of grid.rows) {
    if (header !== undefined && row <= header.row) continue;
    const content = cleanLines(rawText(ownCell(grid, row, contentColumn)));
    const written = cellText(ownCell(grid, row, bagianColumn));
    const at = (column: number): CellRef => cellOf(grid, row, column);
    const bagian = written === '' ? previous : BAGIAN.get(headingKey(written));
    previous = bagian;
    isBelowTitles ||= bagian !== undefined;
    const cellErrors = [bagianColumn, subjectColumn, contentColumn].flatMap((c) =>
      c === undefined ? [] : (findTextError(ownCell(grid, row, c), () => at(c)) ?? []),
    );
    findings.push(...cellErrors);
    const subject = cellText(ownCell(grid, row, subjectColumn));
    if (content === '' && subject === '' && bagian === 'Faktor Penghambat') blank ??= at(contentColumn);
    const known = [bagianColumn, subjectColumn, periodColumn, contentColumn];
    if (content !== '') {
      const others = listStrayTexts(grid, row, header, known);
      beside.push(...others.filter(({ column }) => isSentence(cellText(ownCell(grid, row, column)), LONGEST_REMARK)));
    } else {
      strays.push(...listStrayTexts(grid, row, header, known));
    }
    if (content === '' && cellErrors.length === 0) {
      // Above the first row of a sheet without headings stand its titles.
      const mayBeTitle = BAB_TITLE.test(written) || (header === undefined && !isBelowTitles);
      if (bagian === undefined && isLostText(written, names, mayBeTitle ? LONGEST_TITLE : 0)) {
        strays.push(at(bagianColumn));
      }
      const periodCell = ownCell(grid, row, periodColumn);
      if (isText(cellText(periodCell)) && readPeriodCell(periodCell, at(periodColumn ?? 1)).findings.length > 0) {
        strays.push(at(periodColumn ?? 1));
      }
      if (
        isLostText(subject, names, names === null ? LONGEST_NAME : 0) ||
        reachesOver(grid, row, subjectColumn, contentColumn)
      ) {
        strays.push(at(subjectColumn ?? bagianColumn));
      }
    }
    if (content === '' || cellErrors.length > 0) continue;
    if (bagian === undefined) {
      findings.push(unknownBagian(written, at(bagianColumn)));
      continue;
    }
    const period = readPeriodCell(ownCell(grid, row, periodColumn), at(periodColumn ?? bagianColumn));
    findings.push(...period.findings);
    if (period.findings.length > 0) continue;
    rows.push({
      row,
      data: { bagian, subject, content, triwulan: YEARLY_BAGIAN.includes(bagian) ? 'tahun' : period.value },
      at: {
        bagian: at(bagianColumn),
        subject: at(subjectColumn ?? bagianColumn),
        content: at(contentColumn),
        triwulan: at(periodColumn ?? bagianColumn),
      },
      printed: new Map(),
      own: new Set(),
    });
  }
  const last = rows.at(-1)?.row ?? header?.row ?? 0;
  const titles = new Map([
    [bagianColumn, 'BAGIAN'],
    [subjectColumn, 'UNTUK'],
    [periodColumn, 'TRIWULAN'],
  ]);
  const report = (cells: readonly CellRef[], blank: 'ya' | ''): readonly Finding[] =>
    reportStrays(cells, (column) => ({
      isi: columnLetters(contentColumn),
      kosong: blank,
      judul: titles.get(column) ?? '',
    }));
  findings.push(...report(strays, 'ya'), ...report(beside, ''));
  return { value: { rows, free: blank ?? below(last) }, findings };
}

/** What offices write between the rows, over those of a BAB. */
const BAB_TITLE = /^(?:[Bb](?:ab|AB)\s+(?:[IVX]+|\d+|[Pp]endahuluan|[Pp]enutup)\b|BAB\s[^\p{Ll}]*$)/u;
/** No such title and no name in UNTUK is longer. */
const LONGEST_TITLE = 60;
const LONGEST_NAME = 300;

/** A text in BAGIAN or UNTUK that names nothing there is; up to `longest` characters it is one only as a sentence. */
function isLostText(text: string, names: ReadonlySet<string> | null, longest: number): boolean {
  if (!isText(text) || BAGIAN.has(headingKey(text)) || names?.has(nameKey(text)) === true) return false;
  return isSentence(text, longest);
}

/** A cell whose merge lies over another column too: what stands in it was written for both. */
function reachesOver(grid: Grid, row: number, column: number | undefined, other: number): boolean {
  if (column === undefined || cellText(ownCell(grid, row, column)) === '') return false;
  const merge = grid.merge(row, column);
  return merge !== undefined && merge.left <= other && merge.right >= other;
}

/** `narasi/di-luar-isi`, one for each column in which such texts stand; `argsOf`: what is said of a column. */
function reportStrays(
  strays: readonly CellRef[],
  argsOf: (column: number) => Readonly<Record<'isi' | 'kosong' | 'judul', string>>,
): readonly Finding[] {
  return [...new Set(strays.map(({ column }) => column))].flatMap((column) => {
    const [at, ...related] = strays.filter((one) => one.column === column);
    if (at === undefined) return [];
    const args = { banyak: String(related.length + 1), kolom: columnLetters(column), ...argsOf(column) };
    return [makeFinding('narasi/di-luar-isi', args, { at, ...(related.length === 0 ? {} : { related }) })];
  });
}

function unknownBagian(written: string, at: CellRef): Finding {
  const args = {
    kolom: 'BAGIAN',
    isi: written,
    terdekat: nearest(written, NARASI_BAGIAN) ?? '',
    boleh: NARASI_BAGIAN.join(', '),
  };
  return makeFinding('sel/pilihan', args, { at });
}

/** A heading row with BAGIAN whose texts stand under a heading that is not known. */
function missingContent(grid: Grid, { row, columns }: ListHeader<NarasiColumn>): Finding {
  const known = new Set(columns.values());
  const others = [...(grid.sheet.rows.get(row) ?? [])].filter(
    ([column, cell]) => !known.has(column) && headingKey(cellText(cell)) !== 'bab' && cellText(cell) !== '',
  );
  // The texts stand behind BAGIAN and UNTUK, so the last heading is meant.
  const [column, cell] = others.at(-1) ?? [1, undefined];
  const args = {
    kolom: 'ISI',
    ketik: 'ISI',
    lembar: grid.sheet.name,
    baris: String(row),
    terdekat: cellText(cell),
    kumulatif: '',
    lain: '',
    letak: '',
    pilihan: '',
  };
  return makeFinding('kolom/tidak-ada', args, { at: cellOf(grid, row, column) });
}

const BAGIAN: ReadonlyMap<string, NarasiRow['bagian']> = new Map(NARASI_BAGIAN.map((b) => [headingKey(b), b]));
