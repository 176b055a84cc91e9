import { nameProgram } from '../../findings/program-name.ts';
import type { BookState, Labelled } from '../../preview-page/preview-state.ts';
import { HINT_LABEL } from './view-findings.ts';

/** What the page is told of a workbook, its hints with commands as they are typed where this lapkin was started. */
export function nameCommands(book: BookState, starter: string | undefined): BookState {
  if (starter === undefined) return book;
  const { status, report } = book;
  const name = (hint: string): string => nameProgram(hint, starter);
  const details = (all: Labelled): Labelled =>
    all.map(([label, text]) => [label, label === HINT_LABEL ? name(text) : text]);
  return {
    ...book,
    findings: book.findings.map((finding) => ({ ...finding, details: details(finding.details) })),
    status: 'hint' in status ? { ...status, hint: name(status.hint) } : status,
    report: 'hint' in report ? { ...report, hint: name(report.hint) } : report,
  };
}
