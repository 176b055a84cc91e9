import type { HasilKinerja } from '../domain/hasil.ts';
import type { KinerjaData } from '../domain/kinerja-data.ts';
import { once } from '../domain/once.ts';
import type { Triwulan } from '../domain/triwulan.ts';
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
import { checkExchangedColumns, findExchangedTriwulan } from './exchanged-columns.ts';
import { checkExchangedRows, type ExchangedRows, findExchangedRows } from './exchanged-rows.ts';
import { checkFallingRealisasi, checkFallingTarget } from './falling-realisasi.ts';
import { checkIncompleteFormulas } from './formula/incomplete-formulas.ts';
import { checkTypedJumlah } from './formula/typed-jumlah.ts';
import { checkFractions } from './fractions.ts';
import { checkGradeJenis } from './grade-jenis.ts';
import { checkIdentitas } from './identitas-rules.ts';
import { checkIku } from './iku-rules.ts';
import { checkIndukNames } from './induk-names.ts';
import { checkExceededPagu, checkKeuanganAcrossSheets } from './keuangan-across-sheets.ts';
import { checkKode } from './kode-rules.ts';
import { checkLackingQuarters } from './lacking-quarters.ts';
import { FindingCollector, type UncheckedFigure } from './lib/finding-collector.ts';
import { collectKeuanganInputs, collectRencanaInputs, type PercentInputs } from './lib/percent-inputs.ts';
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
import { makeGradeNaming } from './show-grades.ts';
import { checkSkalaGaps } from './skala-gaps.ts';
import { checkRealisasi } from './stated-realisasi.ts';
import { checkThousands } from './thousands.ts';
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
  /** Which rule tells a code: the last that did. */
  readonly toldBy: ReadonlyMap<Code, Rule>;
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

/** A rule, which notes what it finds. */
type Rule = (collector: FindingCollector, context: RuleContext, joined: Joined) => void;

/** What several rules need, made when one asks for it. */
interface Joined {
  readonly exchangedTriwulan: () => readonly Triwulan[];
  readonly exchanged: () => ExchangedRows;
  readonly rencana: () => PercentInputs | null;
  readonly keuangan: () => PercentInputs | null;
}

const RULES: readonly Rule[] = [
  checkDuplicateRows,
  checkUnmatchedRows,
  (collector, { buku }, { exchanged }) =>
    checkExchangedRows(collector, exchanged(), buku.keuangan?.columns.has('kode') ?? false),
  checkMisplacedSubKegiatan,
  (collector, context, { exchangedTriwulan }) => checkExchangedColumns(collector, context, exchangedTriwulan()),
  checkThousands,
  checkFractions,
  checkRefunds,
  checkPk,
  checkBobot,
  checkPerubahan,
  (collector, context) => checkJumlah(collector, context, 'pk'),
  checkRencanaAgainstPk,
  checkGradeJenis,
  checkQuotients,
  checkAnnualTarget,
  checkAnggaranAgainstPagu,
  (collector, context) => checkJumlah(collector, context, 'rencana'),
  (collector, _, { rencana }) => checkOfRencana(collector, rencana()),
  (collector, context, { exchanged, exchangedTriwulan }) =>
    checkKeuanganAcrossSheets(collector, context, exchanged(), exchangedTriwulan()),
  (collector, context, { exchanged }) => checkExceededPagu(collector, context, exchanged()),
  (collector, context) => checkJumlah(collector, context, 'keuangan'),
  checkMixedSatuan,
  checkRiwayat,
  checkEarlier,
  checkTindakLanjut,
  checkIdentitas,
  checkTitles,
  checkOddTriwulan,
  checkLackingQuarters,
  checkOddYear,
  checkCopiedRealisasi,
  checkKode,
  checkIndukNames,
  checkUnbalanced,
  checkSkalaGaps,
  checkIku,
  checkUnprintedPhotos,
  checkRenstraTargets,
  checkYear,
  (collector, _, { rencana }) => checkPercents(collector, rencana()),
  (collector, _, { keuangan }) => checkPercents(collector, keuangan()),
];

function checkOfRencana(collector: FindingCollector, inputs: PercentInputs | null): void {
  if (inputs === null) return;
  checkFallingRealisasi(collector, inputs);
  checkFallingTarget(collector, inputs);
  checkOddArah(collector, inputs);
}

function checkPercents(collector: FindingCollector, inputs: PercentInputs | null): void {
  if (inputs === null) return;
  checkCapaian(collector, inputs);
  checkRataRata(collector, inputs);
  checkRealisasi(collector, inputs);
}

/** Runs every rule but narasi/* (checks.md); results may be null, then the rules that need them keep silent. */
export function runRules(buku: BukuKerja, data: KinerjaData | null, hasil: HasilKinerja | null): RulesResult {
  const steps = findByRules(buku, data, () => hasil);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** As runRules, each finding as it is found, so that whoever has seen enough can stop; `first` goes before the others. */
export function* findByRules(
  buku: BukuKerja,
  data: KinerjaData | null,
  hasil: RuleContext['hasil'],
  first?: Rule,
): Generator<Finding, RulesResult> {
  const context = buildRuleContext(buku, data, hasil);
  const exchangedTriwulan = once(() => findExchangedTriwulan(context));
  const joined = {
    exchangedTriwulan,
    exchanged: once(() => findExchangedRows(context, exchangedTriwulan())),
    rencana: once(() => collectRencanaInputs(context)),
    keuangan: once(() => collectKeuanganInputs(context)),
  };
  const collector = new FindingCollector();
  const { findings, checked, notChecked } = collector;
  const showGrades = makeGradeNaming(buku);
  const told: Finding[] = [];
  const toldBy = new Map<Code, Rule>();
  const rules = first === undefined || first === checkLast ? RULES : [first, ...RULES.filter((r) => r !== first)];
  for (const rule of [...rules, checkLast]) {
    const before = findings.length;
    rule(collector, context, joined);
    if (findings.length === before) continue;
    const found = showGrades(findings.slice(before));
    for (const finding of found) {
      told.push(finding);
      toldBy.set(finding.code, rule);
    }
    yield* found;
  }
  return {
    findings: told,
    checked: checked.size,
    notChecked: notChecked.size,
    notCheckedDetail: [...notChecked.values()],
    exchanged: joined.exchanged(),
    toldBy,
  };
}

/** What depends on what the other rules found. */
function checkLast(collector: FindingCollector, context: RuleContext): void {
  const wrong = collector.findings.filter((f) => TOTAL_FIGURE_CODES.has(f.code)).flatMap((f) => f.at ?? []);
  checkIncompleteFormulas(collector, context, new Set(wrong.map(formatCellRef)));
  checkTypedJumlah(collector, context);
  checkMixedRounding(collector);
}
