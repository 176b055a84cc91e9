import { isAngka, toDecimalText } from '../domain/angka.ts';
import type { RencanaRow } from '../domain/kinerja-data.ts';
import { satuanKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1, formatCellRef } from '../findings/cell-ref.ts';
import type { PerubahanTables, Row } from '../sheets/buku-kerja.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { buildRuleContext, findIndikatorRow, isChanged, type RuleContext } from './lib/rule-context.ts';
import { triwulanCell } from './lib/stated-cell.ts';
import { checkPk } from './pk-rules.ts';
import { checkJumlah } from './printed-jumlah.ts';

/** PK and PK Perubahan against each other and Rencana Aksi (`perubahan/*`), and the rules of PK for the one not in force. */
export function checkPerubahan(collector: FindingCollector, context: RuleContext): void {
  const { perubahan, triwulan } = context.buku;
  if (perubahan === null || context.otherPk === null) return;
  const isInForce = isChanged(perubahan, triwulan);
  const other = isInForce ? perubahan.murni : perubahan.changed;
  const otherContext = buildRuleContext({ ...context.buku, pk: other }, context.data, context.hasil);
  checkPk(collector, otherContext);
  checkJumlah(collector, otherContext, 'pk');
  const [murni, changed] = isInForce ? [context.otherPk, context.pk] : [context.pk, context.otherPk];
  for (const row of perubahan.changed.rows) {
    const before = findIndikatorRow(murni, row.data);
    const [a, b] = [row.data.satuan, before?.data.satuan ?? ''];
    if (before === undefined || a === '' || b === '' || satuanKey(a) === satuanKey(b)) continue;
    const args = { nama: rowName(row), satuan: a, satuanPk: b, selPk: formatCellRef(before.at.satuan) };
    const figures = { written: a, computed: b, related: [before.at.satuan] };
    collector.report('perubahan/satuan-beda', args, { at: row.at.satuan, label: rowName(row), ...figures });
  }
  for (const row of context.buku.rencana?.rows ?? []) {
    const [wasThere, isThere] = [murni, changed].map((index) => findIndikatorRow(index, row.data) !== undefined);
    if (wasThere === isThere) continue;
    checkQuarters(collector, row, perubahan, isThere === true);
  }
}

/** An indikator has no target in the quarters whose Perjanjian Kinerja does not hold it; told at the first that has. */
function checkQuarters(
  collector: FindingCollector,
  row: Row<RencanaRow>,
  { from }: Pick<PerubahanTables, 'from'>,
  isNew: boolean,
): void {
  const isOutside = (t: Triwulan): boolean => (isNew ? t < from : t >= from);
  const wrong = ALL_TRIWULAN.filter(isOutside).find((t) => {
    const { value } = triwulanCell(row, t, 'target');
    return isAngka(value) && !value.isZero();
  });
  if (wrong === undefined) return;
  const cell = triwulanCell(row, wrong, 'target');
  const args = {
    nama: rowName(row),
    triwulan: toRoman(wrong),
    mulai: toRoman(from),
    arah: isNew ? 'baru' : 'lama',
    sel: formatA1(cell.at),
  };
  const figureLabel = label(rowName(row), triwulanColumn(wrong, 'target'));
  const written = isAngka(cell.value) ? { written: toDecimalText(cell.value), unit: 'angka' as const } : {};
  collector.report('perubahan/target-triwulan', args, { at: cell.at, label: figureLabel, ...written });
}
