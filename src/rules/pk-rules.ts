import { isAngka, toDecimalText } from '../domain/angka.ts';
import type { PkRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { findRepeatedPagu } from './anggaran-pagu.ts';
import { mentionCell } from './lib/compare-figures.ts';
import { label } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findSubKegiatanRows, type RuleContext } from './lib/rule-context.ts';

/** The rules of the sheet PK (checks.md, "PK"), but its sums. */
export function checkPk(collector: FindingCollector, context: RuleContext): void {
  for (const row of context.buku.pk?.rows ?? []) {
    const name = row.data.indikator || row.data.subKegiatan;
    if (row.data.target === 'kosong')
      collector.report('pk/target-kosong', { nama: name }, { at: row.at.target, label: label(name, 'target') });
    checkBlankPagu(collector, context, row);
    checkRepeatedPagu(collector, context, row);
  }
}

/** ANGGARAN stands in the first of the rows of a sub kegiatan; none of them stating any is the finding. */
function checkBlankPagu(collector: FindingCollector, context: RuleContext, row: Row<PkRow>): void {
  const siblings = findSubKegiatanRows(context.pk, row.data);
  if (siblings[0] !== undefined && siblings[0].row !== row.row) return;
  if (row.data.pagu !== 'kosong' || siblings.some((s) => isAngka(s.data.pagu) || s.data.pagu !== 'kosong')) return;
  collector.report(
    'pk/pagu-kosong',
    { nama: row.data.subKegiatan },
    { at: row.at.pagu, label: label(row.data.subKegiatan, 'pagu') },
  );
}

/** `pk/pagu-berulang`: the pagu of a sub kegiatan repeated beside its further indikator. */
function checkRepeatedPagu(collector: FindingCollector, context: RuleContext, row: Row<PkRow>): void {
  const repeated = findRepeatedPagu(context, row.data);
  const at = row.at.pagu;
  if (repeated === undefined || repeated.first.row >= row.row || !isAngka(row.data.pagu)) return;
  // The same row twice has a finding of its own, and another repair.
  if (isCopy(context, row)) return;
  const related = [repeated.first.at.pagu, repeated.keuangan.at.pagu] as const;
  const args = {
    nama: row.data.subKegiatan,
    sel: formatA1(at),
    pertama: mentionCell(related[0], at),
    selKeuangan: mentionCell(related[1], at),
  };
  const place = { at, label: label(row.data.indikator || row.data.subKegiatan, 'pagu') };
  const written = toDecimalText(row.data.pagu);
  collector.report('pk/pagu-berulang', args, { ...place, written, unit: 'rupiah', related });
}

/** True when a row above holds the same indikator of the same sub kegiatan. */
function isCopy(context: RuleContext, row: Row<PkRow>): boolean {
  const key = nameKey(row.data.indikator);
  return findSubKegiatanRows(context.pk, row.data).some((r) => r.row < row.row && nameKey(r.data.indikator) === key);
}
