import type { HasilKinerja } from '../domain/hasil.ts';
import type { KinerjaData } from '../domain/kinerja-data.ts';
import type { Code } from '../findings/catalog.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { checkAnggaranAgainstPagu } from './anggaran-pagu.ts';
import { checkAnnualTarget } from './annual-target.ts';
import { checkBobot } from './bobot-rules.ts';
import { checkCopiedRealisasi } from './copied-realisasi.ts';
import { checkDuplicateRows } from './duplicate-rows.ts';
import { checkEarlier } from './earlier-buku.ts';
import { checkExchangedColumns } from './exchanged-columns.ts';
import { checkExchangedRows, type ExchangedRows, findExchangedRows } from './exchanged-rows.ts';
import { checkFallingRealisasi } from './falling-realisasi.ts';
import { checkIncompleteFormulas } from './formula/incomplete-formulas.ts';
import { checkTypedJumlah } from './formula/typed-jumlah.ts';
import { checkFractions } from './fractions.ts';
import { checkGradeJenis } from './grade-jenis.ts';
import { checkIdentitas } from './identitas-rules.ts';
import { checkExceededPagu, checkKeuanganAcrossSheets } from './keuangan-across-sheets.ts';
import { checkKode } from './kode-rules.ts';
import { FindingCollector, type UncheckedFigure } from './lib/finding-collector.ts';
import { collectKeuanganInputs, collectRencanaInputs } from './lib/percent-inputs.ts';
import { buildRuleContext, type RuleContext } from './lib/rule-context.ts';
import { checkMisplacedSubKegiatan } from './misplaced-sub-kegiatan.ts';
import { checkMixedRounding } from './mixed-rounding.ts';
import { checkMixedSatuan } from './mixed-satuan.ts';
import { checkOddArah } from './odd-arah.ts';
import { checkOddTriwulan } from './odd-triwulan.ts';
import { checkOddYear } from './odd-year.ts';
import { checkPerubahan } from './perubahan-rules.ts';
import { checkPk } from './pk-rules.ts';
import { checkCapaian } from './printed-capaian.ts';
import { checkJumlah } from './printed-jumlah.ts';
import { checkRataRata } from './printed-rata-rata.ts';
import { checkQuotients } from './quotient-rules.ts';
import { checkRefunds } from './refunds.ts';
import { checkRencanaAgainstPk } from './rencana-pk.ts';
import { checkRenstraTargets } from './renstra-targets.ts';
import { checkRiwayat } from './riwayat-rules.ts';
import { checkSkalaGaps } from './skala-gaps.ts';
import { checkRealisasi } from './stated-realisasi.ts';
import { checkTindakLanjut } from './tindak-lanjut-rules.ts';
import { checkTitles } from './titles.ts';
import { checkUnbalanced } from './unbalanced.ts';
import { checkUnmatchedRows } from './unmatched-rows.ts';
import { checkUnprintedPhotos } from './unprinted-photos.ts';
import { checkYear } from './year.ts';

/** What the rules found in a workbook, and how much they could compare. */
interface RulesResult {
  /** In the order of the rules. */
  readonly findings: readonly Finding[];
  /** Printed and stated figures that were compared. */
  readonly checked: number;
  /** Those that could not be, because a cell that they need is unreadable. */
  readonly notChecked: number;
  readonly notCheckedDetail: readonly UncheckedFigure[];
  /** Rows of Realisasi Keuangan that stand under each other's name. */
  readonly exchanged: ExchangedRows;
}

/** The codes that say that the figure of a total row is wrong. */
const TOTAL_FIGURE_CODES: ReadonlySet<Code> = new Set([
  'pk/jumlah',
  'rencana/jumlah',
  'rencana/rata-rata',
  'keuangan/jumlah',
  'keuangan/rata-rata',
  'jumlah/induk',
]);

/** Runs every rule family but narasi/* (checks.md); results may be null, then the rules that need them keep silent. */
export function runRules(buku: BukuKerja, data: KinerjaData | null, hasil: HasilKinerja | null): RulesResult {
  const context = buildRuleContext(buku, data, hasil);
  const exchanged = findExchangedRows(context);
  const collector = new FindingCollector();
  runFamilies(collector, context, exchanged);
  const wrong = collector.findings.filter((f) => TOTAL_FIGURE_CODES.has(f.code)).flatMap((f) => f.at ?? []);
  checkIncompleteFormulas(collector, context, new Set(wrong.map(formatCellRef)));
  checkTypedJumlah(collector, context);
  checkMixedRounding(collector);
  return {
    findings: collector.findings,
    checked: collector.checked.size,
    notChecked: collector.notChecked.size,
    notCheckedDetail: [...collector.notChecked.values()],
    exchanged,
  };
}

function runFamilies(collector: FindingCollector, context: RuleContext, exchanged: ExchangedRows): void {
  const rencana = collectRencanaInputs(context);
  checkDuplicateRows(collector, context);
  checkUnmatchedRows(collector, context);
  checkExchangedRows(collector, exchanged, context.buku.keuangan?.columns.has('kode') ?? false);
  checkMisplacedSubKegiatan(collector, context);
  checkExchangedColumns(collector, context);
  checkFractions(collector, context);
  checkRefunds(collector, context);
  checkPk(collector, context);
  checkBobot(collector, context);
  checkPerubahan(collector, context);
  checkJumlah(collector, context, 'pk');
  checkRencanaAgainstPk(collector, context);
  checkGradeJenis(collector, context);
  checkQuotients(collector, context);
  checkAnnualTarget(collector, context);
  checkAnggaranAgainstPagu(collector, context);
  checkJumlah(collector, context, 'rencana');
  if (rencana !== null) {
    checkFallingRealisasi(collector, rencana);
    checkOddArah(collector, rencana);
  }
  checkKeuanganAcrossSheets(collector, context, exchanged);
  checkExceededPagu(collector, context, exchanged);
  checkJumlah(collector, context, 'keuangan');
  checkMixedSatuan(collector, context);
  checkRiwayat(collector, context);
  checkEarlier(collector, context);
  checkTindakLanjut(collector, context);
  checkIdentitas(collector, context);
  checkTitles(collector, context);
  checkOddTriwulan(collector, context);
  checkOddYear(collector, context);
  checkCopiedRealisasi(collector, context);
  checkKode(collector, context);
  checkUnbalanced(collector, context);
  checkSkalaGaps(collector, context);
  checkUnprintedPhotos(collector, context);
  checkRenstraTargets(collector, context);
  checkYear(collector, context);
  for (const inputs of [rencana, collectKeuanganInputs(context)]) {
    if (inputs === null) continue;
    checkCapaian(collector, inputs);
    checkRataRata(collector, inputs);
    checkRealisasi(collector, inputs);
  }
}
