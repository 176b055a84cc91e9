import { GRADE_JENIS_CHOICES } from '../domain/grades.ts';
import { rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** Rows of grades whose JENIS adds the quarters up (`rencana/predikat-dijumlah`). */
export function checkGradeJenis(collector: FindingCollector, { buku }: RuleContext): void {
  for (const row of buku.rencana?.rows ?? []) {
    const { grades, jenis } = row.data;
    if (grades === undefined || jenis === null || GRADE_JENIS_CHOICES.includes(jenis)) continue;
    const args = { jenis, predikat: Object.values(grades).join(', ') };
    collector.report('rencana/predikat-dijumlah', args, { at: row.at.jenis, label: rowName(row) });
  }
}
