import type * as z from 'zod/mini';
import { isAngka } from '../domain/angka.ts';
import type { IssueParams } from '../domain/column.ts';
import type { PlacedColumn } from '../domain/table-declaration.ts';
import type { Finding } from '../findings/finding.ts';
import { makeFinding } from '../findings/finding.ts';
import { CONTENT_EXAMPLES, negativeFinding } from './angka-cell.ts';
import { diagnoseChoice } from './column-choice.ts';
import { cellLabel, type RawRow, type TableReading } from './raw-row.ts';

/** The finding, at its cell, of a value that breaks the zod type of its column. zod's own sentence is not among what is told. */
export function diagnoseIssue(
  reading: TableReading,
  rawRow: RawRow,
  column: PlacedColumn,
  value: unknown,
  issue: z.core.$ZodIssue,
): Finding {
  const at = rawRow.at(column.key);
  const place = { at, label: cellLabel(reading, rawRow, column.key) };
  const { content, choices } = column;
  if (content !== 'teks' && isNegative(issue) && isAngka(value)) {
    return negativeFinding(value, content, place);
  }
  const written = rawRow.text(column.key).trim();
  if (written === '' && column.required === true) {
    return makeFinding('sel/kosong', { kolom: column.heading, baris: String(rawRow.row) }, { at });
  }
  if (choices !== undefined) return diagnoseChoice(written, choices, column.heading, at);
  if (content === 'teks') {
    const args = { kolom: column.heading, isi: written, terdekat: '', boleh: column.explanation };
    return makeFinding('sel/pilihan', args, { at });
  }
  const args = { isi: written, rupa: 'teks', contoh: CONTENT_EXAMPLES[content] };
  return makeFinding('sel/bukan-angka', args, { ...place, written });
}

function isNegative(issue: z.core.$ZodIssue): boolean {
  const params = issue.code === 'custom' ? (issue.params as IssueParams | undefined) : undefined;
  return params?.code === 'sel/angka-negatif';
}
