import { isAngka, toDecimalText } from '../domain/angka.ts';
import type { PkRow } from '../domain/kinerja-data.ts';
import { makeFinding } from '../findings/finding.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { findRepeatedPagu } from './anggaran-pagu.ts';
import { mentionCell } from './lib/compare-figures.ts';
import { label } from './lib/figure-label.ts';
import { FindingCollector, mergeResults, type RuleResult } from './lib/finding-collector.ts';
import type { RuleContext } from './lib/rule-context.ts';
import { findSubKegiatanRows } from './lib/rule-context.ts';
import { checkJumlah } from './printed-jumlah.ts';

/** The rules of the sheet PK (checks.md, "PK"). */
export function checkPk(context: RuleContext): RuleResult {
  const table = context.buku.pk;
  if (table === null) return new FindingCollector();
  const collector = new FindingCollector();
  for (const row of table.rows) {
    if (row.data.target === 'kosong') {
      const at = row.at.target;
      const figureLabel = label(row.data.indikator || row.data.subKegiatan, 'target');
      collector.addFinding(
        makeFinding(
          'pk/target-kosong',
          { nama: row.data.indikator || row.data.subKegiatan },
          { at, label: figureLabel },
        ),
      );
    }
    checkBlankPagu(collector, context, row);
    checkRepeatedPagu(collector, context, row);
  }
  return mergeResults([collector, checkJumlah(table, 'pk/jumlah')]);
}

/** ANGGARAN stands in the first of the rows of a sub kegiatan; none of them stating any is the finding. */
function checkBlankPagu(collector: FindingCollector, context: RuleContext, row: Row<PkRow>): void {
  const siblings = findSubKegiatanRows(context.pk, row.data);
  if (siblings[0] !== undefined && siblings[0].row !== row.row) return;
  if (row.data.pagu !== 'kosong' || siblings.some((s) => isAngka(s.data.pagu) || s.data.pagu !== 'kosong')) return;
  collector.addFinding(
    makeFinding(
      'pk/pagu-kosong',
      { nama: row.data.subKegiatan },
      { at: row.at.pagu, label: label(row.data.subKegiatan, 'pagu') },
    ),
  );
}

/** `pk/pagu-berulang`: the pagu of a sub kegiatan repeated beside its further indikator. */
function checkRepeatedPagu(collector: FindingCollector, context: RuleContext, row: Row<PkRow>): void {
  const repeated = findRepeatedPagu(context, row.data);
  const at = row.at.pagu;
  if (repeated === undefined || repeated.first.row >= row.row || !isAngka(row.data.pagu)) return;
  const args = {
    nama: row.data.subKegiatan,
    sel: mentionCell(at, at),
    pertama: mentionCell(repeated.first.at.pagu, at),
    selKeuangan: mentionCell(repeated.keuangan.at.pagu, at),
  };
  collector.addFinding(
    makeFinding('pk/pagu-berulang', args, {
      at,
      label: label(row.data.indikator || row.data.subKegiatan, 'pagu'),
      written: toDecimalText(row.data.pagu),
      unit: 'rupiah',
      related: [repeated.first.at.pagu, repeated.keuangan.at.pagu],
    }),
  );
}
