import { keysOf } from '../domain/keys-of.ts';
import { listHeadings } from '../domain/list-headings.ts';
import { parseReportPeriod, REPORT_PERIODS, type ReportPeriod } from '../domain/report-period.ts';
import { FOLLOW_UP_STATUS, type FollowUpStatus, type TindakLanjutRow } from '../domain/tindak-lanjut.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { type Checked, type Finding, makeFinding } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from './buku-kerja.ts';
import { cellText, rawText } from './cell-text.ts';
import { cleanLines, headingKey } from './clean-text.ts';
import { type Grid, gridOf } from './grid.ts';
import { cellOf, findListHeader, type ListHeader, type ListHeadings, ownCell } from './list-heading.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';
import { readDate } from './read-date.ts';
import { findTextError } from './text-error.ts';

type TindakLanjutColumn = keyof TindakLanjutRow;

/** The headings of Tindak Lanjut, the form's own first. */
export const TINDAK_LANJUT_HEADINGS: ListHeadings<TindakLanjutColumn> = listHeadings('tindakLanjut');

const COLUMNS = keysOf(TINDAK_LANJUT_HEADINGS);
/** Spellings of a status that are not the word itself. */
const STATUS_ALIASES: Readonly<Record<string, FollowUpStatus>> = {
  belumselesai: 'belum',
  belumdilaksanakan: 'belum',
  dalamproses: 'proses',
  sedangberjalan: 'proses',
  sudah: 'selesai',
  sudahselesai: 'selesai',
  tuntas: 'selesai',
};

/** The heading row; a sheet without a column of plans has them under its recommendations. */
function findHeader(grid: Grid): ListHeader<TindakLanjutColumn> | undefined {
  const { recommendation, plan } = TINDAK_LANJUT_HEADINGS;
  const joined = { ...TINDAK_LANJUT_HEADINGS, recommendation: [], plan: [...plan, ...recommendation] };
  const required = ['triwulan', 'plan'] as const;
  return findListHeader(grid, TINDAK_LANJUT_HEADINGS, required) ?? findListHeader(grid, joined, required);
}

/** Reads the optional sheet Tindak Lanjut (TRIWULAN | UNTUK | KENDALA | RENCANA TINDAK LANJUT | ...). */
export function readTindakLanjut(sheet: RawSheet): Checked<readonly Row<TindakLanjutRow>[]> {
  const grid = gridOf(sheet);
  const header = findHeader(grid);
  if (header === undefined) return { value: [], findings: [missingHeading(sheet)] };
  const findings: Finding[] = [];
  const rows: Row<TindakLanjutRow>[] = [];
  let previous: ReportPeriod | undefined;
  for (const row of grid.rows) {
    if (row <= header.row) continue;
    const cell = (column: TindakLanjutColumn): RawCell | undefined => ownCell(grid, row, header.columns.get(column));
    const at = (column: TindakLanjutColumn): CellRef =>
      cellOf(grid, row, header.columns.get(column) ?? header.columns.get('plan') ?? 1);
    const text = (column: TindakLanjutColumn): string => cleanLines(rawText(cell(column)));
    const filled = COLUMNS.filter((column) => column !== 'triwulan' && cellText(cell(column)) !== '');
    const triwulan = readTriwulan(cell('triwulan'), at('triwulan'), previous, filled.length > 0);
    previous = triwulan.value;
    findings.push(...triwulan.findings);
    if (filled.length === 0) continue;
    const errors = filled.flatMap((column) => findTextError(cell(column), () => at(column)) ?? []);
    findings.push(...errors);
    const status = readStatus(cellText(cell('status')), at('status'));
    findings.push(...status.findings);
    if (text('plan') === '') {
      const args = { kolom: 'Rencana tindak lanjut', baris: String(row) };
      findings.push(makeFinding('sel/kosong', args, { at: at('plan') }));
    }
    if (errors.length > 0 || triwulan.value === undefined) continue;
    rows.push({
      row,
      data: {
        triwulan: triwulan.value,
        subject: cellText(cell('subject')),
        problem: text('problem'),
        recommendation: text('recommendation'),
        plan: text('plan'),
        owner: text('owner'),
        dueDate: readDate(cell('dueDate')) ?? cellText(cell('dueDate')),
        status: status.value,
        result: text('result'),
        evidence: text('evidence'),
      },
      at: Object.fromEntries(COLUMNS.map((column) => [column, at(column)])) as unknown as Row<TindakLanjutRow>['at'],
      printed: new Map(),
      own: new Set(),
    });
  }
  return { value: rows, findings };
}

/** The quarter of a row, or the year; a blank cell has the one above. */
function readTriwulan(
  cell: RawCell | undefined,
  at: CellRef,
  above: ReportPeriod | undefined,
  isNeeded: boolean,
): Checked<ReportPeriod | undefined> {
  const written = cellText(cell);
  const value = written === '' ? above : parseReportPeriod(written);
  if (value !== undefined || (written === '' && !isNeeded)) return { value, findings: [] };
  if (written === '') {
    return { value, findings: [makeFinding('sel/kosong', { kolom: 'Triwulan', baris: String(at.row) }, { at })] };
  }
  const args = { kolom: 'Triwulan', isi: written, terdekat: '', boleh: REPORT_PERIODS.join(', ') };
  return { value, findings: [makeFinding('sel/pilihan', args, { at })] };
}

function readStatus(written: string, at: CellRef): Checked<FollowUpStatus | null> {
  const key = headingKey(written);
  if (key === '' || written === '-') return { value: 'belum', findings: [] };
  const value = FOLLOW_UP_STATUS.find((status) => status === key) ?? STATUS_ALIASES[key];
  if (value !== undefined) return { value, findings: [] };
  const args = { isi: written, terdekat: nearest(written, FOLLOW_UP_STATUS) ?? '' };
  return { value: null, findings: [makeFinding('tindak-lanjut/status', args, { at, written })] };
}

function missingHeading(sheet: RawSheet): Finding {
  const args = {
    kolom: 'RENCANA TINDAK LANJUT',
    ketik: 'RENCANA TINDAK LANJUT',
    lembar: sheet.name,
    baris: '1',
    terdekat: '',
    kumulatif: '',
    lain: '',
    letak: '',
    pilihan: '',
  };
  return makeFinding('kolom/tidak-ada', args, { at: { sheet: sheet.name, row: 1, column: 1 } });
}
