import { formatCellRef } from '../../findings/cell-ref.ts';
import { type CheckedFile, inOrder, isFailing } from '../../findings/check-report.ts';
import { Failure } from '../../findings/failure.ts';
import { wording } from '../../findings/wording.ts';

/** Why findings stopped a workbook, in one line: the first of them with its place and its repair, and how many more there are. */
export function sebutan(checked: Pick<CheckedFile, 'sheets' | 'findings'>, strict: boolean): string {
  const urut = inOrder(checked);
  const menghentikan = urut.filter((f) => isFailing(f.severity, strict));
  const pertama = menghentikan.find((f) => f.severity === 'error') ?? menghentikan[0] ?? urut[0];
  if (pertama === undefined) return '';
  const { title, hint } = wording(pertama);
  const lebih = menghentikan.length - 1;
  return [
    pertama.at === undefined ? title : `${formatCellRef(pertama.at)}: ${title}`,
    ...(hint === '' ? [] : [hint]),
    ...(lebih > 0 ? [`${lebih} temuan lagi, lihat lapkin check`] : []),
  ].join('; ');
}

/** A failure in one line: the sentence and the repair. */
export function alasan(error: unknown): string {
  const kalimat = error instanceof Error ? error.message : String(error);
  const hint = error instanceof Failure ? error.hint : '';
  return hint === '' ? kalimat : `${kalimat.replace(/\.$/, '')}; ${hint}`;
}
