import type { HasilKinerja } from '../domain/hasil.ts';
import type { KinerjaData } from '../domain/kinerja-data.ts';
import type { Code } from '../findings/catalog.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { checkAnggaranAgainstPagu } from './anggaran-pagu.ts';
import { checkAnnualTarget } from './annual-target.ts';
import { checkDuplicateRows } from './duplicate-rows.ts';
import { checkExchangedColumns } from './exchanged-columns.ts';
import { checkExchangedRows, type ExchangedRows, findExchangedRows } from './exchanged-rows.ts';
import { checkFallingRealisasi } from './falling-realisasi.ts';
import { checkIncompleteFormulas } from './formula/incomplete-formulas.ts';
import { checkTypedJumlah } from './formula/typed-jumlah.ts';
import { checkFractions } from './fractions.ts';
import { checkIdentitas } from './identitas-rules.ts';
import { checkExceededPagu, checkKeuanganAcrossSheets } from './keuangan-across-sheets.ts';
import { checkKode } from './kode-rules.ts';
import { FindingCollector, mergeResults, type RuleResult, type UncheckedFigure } from './lib/finding-collector.ts';
import { collectKeuanganInputs, collectRencanaInputs, type PercentInputs } from './lib/percent-inputs.ts';
import { buildRuleContext, type RuleContext } from './lib/rule-context.ts';
import { checkMisplacedSubKegiatan } from './misplaced-sub-kegiatan.ts';
import { checkMixedRounding } from './mixed-rounding.ts';
import { checkMixedSatuan } from './mixed-satuan.ts';
import { checkPk } from './pk-rules.ts';
import { checkCapaian } from './printed-capaian.ts';
import { checkJumlah } from './printed-jumlah.ts';
import { checkRataRata } from './printed-rata-rata.ts';
import { checkRencanaAgainstPk } from './rencana-pk.ts';
import { checkSkalaGaps } from './skala-gaps.ts';
import { checkRealisasi } from './stated-realisasi.ts';
import { checkUnbalanced } from './unbalanced.ts';
import { checkUnmatchedRows } from './unmatched-rows.ts';

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
  const all = mergeResults(runFamilies(context, exchanged));
  const wrong = new Set(
    all.findings.filter((f) => TOTAL_FIGURE_CODES.has(f.code)).flatMap((f) => (f.at ? formatCellRef(f.at) : [])),
  );
  const findings = [
    ...all.findings,
    ...checkIncompleteFormulas(context, wrong),
    ...checkTypedJumlah(context),
    ...checkMixedRounding(all.roundingNotes),
  ];
  return {
    findings,
    checked: all.checked.length,
    notChecked: all.notChecked.length,
    notCheckedDetail: all.notChecked,
    exchanged,
  };
}

function runFamilies(context: RuleContext, exchanged: ExchangedRows): readonly RuleResult[] {
  const rencana = collectRencanaInputs(context);
  const keuangan = collectKeuanganInputs(context);
  return [
    checkDuplicateRows(context),
    checkUnmatchedRows(context),
    checkExchangedRows(exchanged, context.buku.keuangan?.columns.has('kode') ?? false),
    checkMisplacedSubKegiatan(context),
    checkExchangedColumns(context),
    checkFractions(context),
    checkPk(context),
    checkRencanaAgainstPk(context),
    checkAnnualTarget(context),
    checkAnggaranAgainstPagu(context),
    context.buku.rencana === null ? new FindingCollector() : checkJumlah(context.buku.rencana, 'rencana/jumlah'),
    rencana === null ? new FindingCollector() : checkFallingRealisasi(rencana),
    checkKeuanganAcrossSheets(context, exchanged),
    checkExceededPagu(context, exchanged),
    context.buku.keuangan === null ? new FindingCollector() : checkJumlah(context.buku.keuangan, 'keuangan/jumlah'),
    checkMixedSatuan(context),
    checkIdentitas(context),
    checkKode(context),
    checkUnbalanced(context),
    checkSkalaGaps(context),
    ...checkPercentages(rencana),
    ...checkPercentages(keuangan),
  ];
}

function checkPercentages(inputs: PercentInputs | null): readonly RuleResult[] {
  return inputs === null ? [] : [checkCapaian(inputs), checkRataRata(inputs), checkRealisasi(inputs)];
}
