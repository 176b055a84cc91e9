import { isAngka, ZERO } from '../domain/angka.ts';
import type { PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { satuanKey } from '../domain/name-key.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { differenceDetails, mentionCell } from './lib/compare-figures.ts';
import { label, rowName } from './lib/figure-label.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findIndikatorRow, type RuleContext } from './lib/rule-context.ts';
import { findBroken } from './lib/stated-cell.ts';

/** Target and satuan of Rencana Aksi against PK (`rencana/target-beda-pk`, `rencana/satuan-beda-pk`). */
export function checkRencanaAgainstPk(collector: FindingCollector, context: RuleContext): void {
  for (const row of context.buku.rencana?.rows ?? []) {
    const pk = findIndikatorRow(context.pk, row.data);
    if (pk === undefined) continue;
    checkTarget(collector, row, pk);
    checkSatuan(collector, row, pk);
  }
}

/** Blank is not stated and therefore not compared; "-" states that there is none. */
function checkTarget(collector: FindingCollector, row: Row<RencanaRow>, pk: Row<PkRow>): void {
  const [rencanaTarget, p] = [row.data.annualTarget, pk.data.target];
  const [at, atPk] = [row.at.annualTarget, pk.at.target];
  if (rencanaTarget === 'kosong' || p === 'kosong') return;
  const figureLabel = label(rowName(row), 'annualTarget');
  if (
    collector.addBlocked(
      at,
      figureLabel,
      findBroken([
        { value: rencanaTarget, at },
        { value: p, at: atPk },
      ]),
    )
  )
    return;
  collector.addChecked(at);
  const [a, b] = [isAngka(rencanaTarget) ? rencanaTarget : ZERO, isAngka(p) ? p : ZERO];
  if (a.eq(b)) return;
  const details = differenceDetails({
    at,
    label: figureLabel,
    unit: 'angka',
    written: rencanaTarget,
    expected: p,
    formula: mentionCell(atPk, at),
    related: [atPk],
  });
  collector.report('rencana/target-beda-pk', { sel: mentionCell(at, at), selPk: mentionCell(atPk, at) }, details);
}

function checkSatuan(collector: FindingCollector, row: Row<RencanaRow>, pk: Row<PkRow>): void {
  const [a, b] = [row.data.satuan, pk.data.satuan];
  if (satuanKey(a) === '' || satuanKey(b) === '' || satuanKey(a) === satuanKey(b)) return;
  const [at, atPk] = [row.at.satuan, pk.at.satuan];
  const args = { satuan: a, satuanPk: b, sel: mentionCell(at, at), selPk: mentionCell(atPk, at) };
  collector.report('rencana/satuan-beda-pk', args, {
    at,
    label: `${rowName(row)} · Satuan`,
    written: a,
    computed: b,
    formula: args.selPk,
    related: [atPk],
  });
}
