import { formatCellRef } from '../../findings/cell-ref.ts';
import { type CheckedFile, isFailing } from '../../findings/check-report.ts';
import { Failure } from '../../findings/failure.ts';
import { messageOf } from '../../findings/message-of.ts';
import { wording } from '../../findings/wording.ts';

/** Why findings stopped a workbook, in one line: the first of them with its place and its repair, and how many more there are. */
export function explainStop({ findings }: Pick<CheckedFile, 'findings'>, strict: boolean): string {
  const stopping = findings.filter((f) => isFailing(f.severity, strict));
  const first = stopping.find((f) => f.severity === 'error') ?? stopping[0] ?? findings[0];
  if (first === undefined) return '';
  const { title, hint } = wording(first);
  const more = stopping.length - 1;
  return [
    first.at === undefined ? title : `${formatCellRef(first.at)}: ${title}`,
    ...(hint === '' ? [] : [hint]),
    ...(more > 0 ? [`${more} temuan lagi, lihat lapkin check`] : []),
  ].join('; ');
}

/** A failure in one line: the sentence and the repair. */
export function describeFailure(error: unknown): string {
  const sentence = messageOf(error);
  const hint = error instanceof Failure ? error.hint : '';
  return hint === '' ? sentence : `${sentence.replace(/\.$/, '')}; ${hint}`;
}
