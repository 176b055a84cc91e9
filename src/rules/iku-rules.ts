import { nameKey } from '../domain/name-key.ts';
import { nearest } from '../findings/nearest.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { checkAnnualTarget } from './annual-target.ts';
import { checkDuplicateRows } from './duplicate-rows.ts';
import { checkFallingRealisasi } from './falling-realisasi.ts';
import { checkFractions } from './fractions.ts';
import { checkGradeJenis } from './grade-jenis.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { collectRencanaInputs } from './lib/percent-inputs.ts';
import { buildRuleContext, isChanged, type RuleContext } from './lib/rule-context.ts';
import { checkOddArah } from './odd-arah.ts';
import { checkCapaian } from './printed-capaian.ts';
import { checkJumlah } from './printed-jumlah.ts';
import { checkRataRata } from './printed-rata-rata.ts';
import { checkQuotients } from './quotient-rules.ts';
import { checkRealisasi } from './stated-realisasi.ts';

/**
 * The sheet IKU by the rules of Rencana Aksi that look at one table alone, and the sasaran that PK names
 * (`pk/sasaran-tidak-dikenal`).
 */
export function checkIku(collector: FindingCollector, context: RuleContext): void {
  const { iku, ikuAgreement } = context.buku;
  if (iku === null || ikuAgreement === null) return;
  const alone: BukuKerja = { ...context.buku, rencana: iku, iku: null, pk: null, perubahan: null, keuangan: null };
  const own = buildRuleContext(alone, context.data, context.hasil);
  const { murni, perubahan } = ikuAgreement;
  const inForce = isChanged(perubahan, context.triwulan) ? (perubahan?.changed ?? murni) : murni;
  // Its weights and targets are agreed in the sheet itself.
  const agreed = buildRuleContext({ ...alone, pk: inForce, perubahan }, context.data, context.hasil);
  checkDuplicateRows(collector, own);
  checkFractions(collector, own);
  checkGradeJenis(collector, own);
  checkQuotients(collector, own);
  checkAnnualTarget(collector, agreed);
  checkJumlah(collector, own, 'rencana');
  const inputs = collectRencanaInputs(context.data?.isOfSasaran === true ? agreed : own);
  if (inputs !== null) {
    checkFallingRealisasi(collector, inputs);
    checkOddArah(collector, inputs);
    checkCapaian(collector, inputs);
    checkRataRata(collector, inputs);
    checkRealisasi(collector, inputs);
  }
  checkNamedSasaran(collector, context);
}

/** A sasaran of PK that no row of IKU bears: its money would be counted under none. */
function checkNamedSasaran(collector: FindingCollector, { buku }: RuleContext): void {
  const names = (buku.iku?.rows ?? []).map(({ data }) => data.subKegiatan);
  const known = new Set(names.map(nameKey));
  for (const { data, at } of buku.pk?.rows ?? []) {
    if (data.sasaran === '' || known.has(nameKey(data.sasaran))) continue;
    const args = { sasaran: data.sasaran, terdekat: nearest(data.sasaran, names) ?? '' };
    collector.report('pk/sasaran-tidak-dikenal', args, { at: at.sasaran });
  }
}
