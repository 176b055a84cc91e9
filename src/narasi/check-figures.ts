import { type Angka, cutOff, HUNDRED, round, toDecimalText } from '../domain/angka.ts';
import { ARAH } from '../domain/arah.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type HasilNarasi, hasilOfTriwulan } from './hasil-narasi.ts';
import type { FigureMention } from './mention.ts';
import { type NarasiCell, placeOf, type Sentence } from './narasi-cell.ts';
import { findCounterpart, isOnlyQuarter, listNames, type Scope } from './narasi-scope.ts';
import { type TableValue, tableValues } from './table-value.ts';

/** True when a written figure is that value: half up and cut off both pass at the digits written. */
function equalsValue(mention: FigureMention, value: Angka): boolean {
  const scaled = value.div(mention.figure.multiplier);
  const { decimals } = mention.figure;
  if (mention.comparison === '>') return scaled.gte(mention.figure.value);
  if (mention.comparison === '<') return scaled.lte(mention.figure.value);
  if (mention.comparison === '~') return scaled.minus(mention.figure.value).abs().lte(mention.figure.value.div(10));
  return round(scaled, decimals).eq(mention.figure.value) || cutOff(scaled, decimals).eq(mention.figure.value);
}

function matches(mention: FigureMention, tableValue: TableValue): boolean {
  return [tableValue.expected, ...tableValue.accepted].some((value) => equalsValue(mention, value));
}

function writtenValue(mention: FigureMention): Angka {
  return mention.figure.value.times(mention.figure.multiplier);
}

/** True when the figure fits what the tables say, for the quarter it speaks of; null when there is nothing to hold it against. */
export function matchesTable(mention: FigureMention, scope: Scope, hasil: HasilNarasi): boolean | null {
  const value = tableValues(mention, scope, hasil);
  return value.length === 0 ? null : value.some((n) => matches(mention, n));
}

/** A percentage that the sentence's own figures give: "6 dari 12 laporan (50%)". */
function isDerivedInSentence(mention: FigureMention, correct: readonly FigureMention[]): boolean {
  if (mention.figure.satuan !== 'persen') return false;
  const isFalling =
    mention.scope?.level === 'sub kegiatan' && mention.scope.kinerja.every((b) => ARAH[b.arah].isFalling);
  return correct.some((r) =>
    correct.some((t) => {
      if (!['realisasi', 'serapan'].includes(r.role) || !['target', 'pagu', 'anggaran'].includes(t.role)) return false;
      return (
        r.figure.satuan === t.figure.satuan &&
        (!isFalling || r.figure.satuan === 'rupiah') &&
        !t.figure.value.isZero() &&
        equalsValue(mention, writtenValue(r).div(writtenValue(t)).times(HUNDRED))
      );
    }),
  );
}

/** narasi/angka-beda: figures of a sentence against the row that it speaks of, or the whole. */
export function checkFigures(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  return cell.sentences.flatMap((sentence) => {
    const figures = sentence.mentions.filter((s) => s.kind === 'angka');
    return figures.flatMap((s) => {
      // Most figures are right: the others alone are asked what else they may be.
      const found = s.wished || isPlannedTarget(s, cell) ? [] : checkFigure(s, sentence, cell, hasil);
      if (found.length === 0) return [];
      const correct = figures.filter((one) => one.scope !== null && isCorrect(one, one.scope, hasil));
      const isElse =
        isDerivedInSentence(s, correct) || isDifference(s, hasil) || isGap(s) || isRemainder(s, sentence, hasil);
      return isElse ? [] : found;
    });
  });
}

/** "Melebihi target sebesar Rp2.935.080": by how much, rather than which target. */
function isDifference(mention: FigureMention, hasil: HasilNarasi): boolean {
  const { scope } = mention;
  if (
    scope === null ||
    mention.role !== 'target' ||
    !/^(?:melebihi|melampaui|di ?atas|di ?bawah) target/i.test(mention.quote)
  )
    return false;
  const expected = (role: 'target' | 'realisasi') =>
    tableValues({ ...mention, role }, scope, hasil).map((v) => v.expected);
  return expected('realisasi').some((r) => expected('target').some((t) => equalsValue(mention, r.minus(t).abs())));
}

/** "Satu persen di atas target": by how much. */
function isGap({ sentence, quote }: FigureMention): boolean {
  const behind = sentence.slice(sentence.indexOf(quote) + quote.length);
  return /^\s*(?:persen\s+|poin\s+(?:persen\s+)?)?(?:di ?atas|di ?bawah)\s+(?:target|rencana)\b(?!\s*(?:sebesar\s+|sebanyak\s+)?(?:Rp\.?\s*)?\d)/i.test(
    behind,
  );
}

/** "2 dari 3 laporan selesai; satu laporan diselesaikan kemudian": what is left, told beside what was done. */
function isRemainder(mention: FigureMention, { tokens }: Sentence, hasil: HasilNarasi): boolean {
  const { scope, figure } = mention;
  if (scope?.level !== 'sub kegiatan' || figure.satuan !== '' || mention.role !== 'realisasi') return false;
  const [done] = tableValues(mention, scope, hasil);
  const [target] = tableValues({ ...mention, role: 'target' }, scope, hasil);
  if (done === undefined || target === undefined || !equalsValue(mention, target.expected.minus(done.expected)))
    return false;
  return tokens.some((t) => t.kind === 'angka' && t.satuan === '' && t.value.eq(done.expected));
}

/** A target in a part that speaks of what is to come may be a new one. */
function isPlannedTarget(mention: FigureMention, cell: NarasiCell): boolean {
  const { bagian } = cell.row;
  return (bagian === 'Saran' || bagian === 'Tindak Lanjut') && mention.role === 'target' && mention.time !== 'ini';
}

function isCorrect(mention: FigureMention, scope: Scope, hasil: HasilNarasi): boolean {
  return matchesTable(mention, scope, hasil) === true;
}

function checkFigure(mention: FigureMention, sentence: Sentence, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { scope } = mention;
  if (scope === null || mention.quantifier === 'sebagian' || mention.time === 'lain') return [];
  if (typeof mention.time === 'object')
    return checkOtherTriwulan(mention, mention.time.triwulan, scope, sentence, cell, hasil);
  // A percentage about the whole is held against the table only when it says whose it is.
  const general = scope.level !== 'sub kegiatan';
  if (general && mention.figure.satuan === 'persen' && mention.aspect === null && !mention.total) return [];
  const value = tableValues(mention, scope, hasil);
  const [n] = value;
  if (n === undefined || value.some((x) => matches(mention, x))) return [];
  if (general && mention.figure.satuan === 'rupiah' && !mention.total && fitsOneRow(mention, scope, hasil)) return [];
  if (mention.total && scope.level === 'sub kegiatan' && isCorrect(mention, cell.names.whole, hasil)) return [];
  return [figureFinding(mention, n, scope, cell, hasil)];
}

/** A figure of an earlier quarter, told beside this one's ("290 orang pada Triwulan I, 305 orang pada Triwulan II"). */
function checkOtherTriwulan(
  mention: FigureMention,
  triwulan: Triwulan,
  scope: Scope,
  sentence: Sentence,
  cell: NarasiCell,
  hasil: HasilNarasi,
): Finding[] {
  const ownTriwulan = hasil.data.triwulan;
  const besideOwn = sentence.tokens.some((t) => t.kind === 'triwulan' && t.triwulan === ownTriwulan);
  if (triwulan > ownTriwulan || scope.level !== 'sub kegiatan') return [];
  // Where nothing is stated in any other quarter, that quarter's figure is the year's.
  const [row, ...others] = scope.kinerja;
  const isOnly = row !== undefined && others.length === 0 && isOnlyQuarter(row, triwulan);
  if (!besideOwn && !(isOnly && mention.figure.satuan === '')) return [];
  const other = hasilOfTriwulan(hasil, triwulan);
  const own = findCounterpart(scope, listNames(other));
  const current: FigureMention = { ...mention, time: 'ini' };
  const [n] = tableValues(current, own, other);
  const matchesOther = (['ini', 'biasa', 'sd'] as const).some((time) => isCorrect({ ...mention, time }, own, other));
  // A figure of this very quarter may only stand oddly in the sentence.
  if (n === undefined || matchesOther || isCorrect(current, scope, hasil)) return [];
  return [figureFinding(mention, n, scope, cell, other)];
}

/** True when an amount in a sentence about several rows is right for one of them: the row's name may be told in other words. */
function fitsOneRow(mention: FigureMention, scope: Scope, hasil: HasilNarasi): boolean {
  return scope.keuangan.some((b) =>
    isCorrect(mention, { level: 'sub kegiatan', name: b.subKegiatan, kinerja: [], keuangan: [b] }, hasil),
  );
}

function figureFinding(
  mention: FigureMention,
  tableValue: TableValue,
  scope: Scope,
  cell: NarasiCell,
  hasil: HasilNarasi,
): Finding {
  const value = writtenValue(mention);
  const isCumulative = tableValue.sampaiDengan !== null && equalsValue(mention, tableValue.sampaiDengan);
  const named = typeof mention.time === 'object' ? ` Triwulan ${toRoman(mention.time.triwulan)}` : '';
  const args = {
    kutip: excerpt(mention.quote, 110),
    apa: describeFigure(mention) + named,
    isian: placeholderFor(mention, scope, cell),
  };
  const byChance = fitsByChance(mention);
  const cause = {
    code: 'kumulatif',
    args: { apa: 'nilai', triwulan: toRoman(hasil.data.triwulan) },
    ...(byChance ? { isLikely: true as const } : {}),
  } as const;
  return makeFinding('narasi/angka-beda', args, {
    ...placeOf(cell, scope.name),
    written: toDecimalText(value),
    computed: toDecimalText(tableValue.expected),
    difference: toDecimalText(value.minus(tableValue.expected)),
    unit: mention.figure.satuan || 'angka',
    ...(isCumulative && !(byChance && fitsEarlierQuarter(mention, scope, hasil)) ? { cause } : {}),
  });
}

/** A figure of so few digits is met by chance: "94%", "3 unit". */
function fitsByChance({ figure }: FigureMention): boolean {
  return figure.satuan !== 'rupiah' && figure.value.toFixed().replace('.', '').length < 4;
}

/** True where the figure is as well that of a quarter before. */
function fitsEarlierQuarter(mention: FigureMention, scope: Scope, hasil: HasilNarasi): boolean {
  return ALL_TRIWULAN.filter((t) => t < hasil.data.triwulan).some((t) => {
    const other = hasilOfTriwulan(hasil, t);
    return isCorrect({ ...mention, time: 'ini' }, findCounterpart(scope, listNames(other)), other);
  });
}

function describeFigure(mention: FigureMention): string {
  const isMoney = mention.aspect === 'keuangan';
  if (mention.role === 'serapan') return mention.figure.satuan === 'persen' ? 'serapan anggaran' : 'realisasi keuangan';
  if (mention.role === 'pagu' || mention.role === 'anggaran') return 'pagu anggaran';
  if (mention.figure.satuan === 'persen' && mention.divisor === 'pagu') return 'serapan anggaran';
  if (mention.role === 'sisa') return 'sisa anggaran';
  return `${mention.role} ${isMoney ? 'keuangan' : 'kinerja'}`;
}

/** The placeholder that would fill in this very figure in a text with this UNTUK; '' when there is none. */
function placeholderFor(mention: FigureMention, scope: Scope, cell: NarasiCell): string {
  const own = cell.subject?.name === scope.name && cell.subject.level === scope.level && scope.level !== 'program';
  const isOfView = mention.time === 'ini' || mention.time === 'biasa' || mention.time === 'lain';
  if (!own || !isOfView || mention.divisor === 'pagu' || mention.role === 'serapan') return '';
  if (mention.figure.satuan === 'rupiah') {
    if (mention.role === 'realisasi') return '{realisasi keuangan}';
    return mention.role === 'pagu' || (mention.role === 'anggaran' && mention.time === 'biasa') ? '{pagu}' : '';
  }
  const sub = scope.level === 'sub kegiatan';
  if (mention.figure.satuan === 'persen') {
    if (mention.aspect === 'keuangan') return '{capaian keuangan}';
    if (mention.role === 'capaian') return sub ? '{capaian}' : '{capaian kinerja}';
  }
  return sub && (mention.role === 'target' || mention.role === 'realisasi') ? `{${mention.role}} {satuan}` : '';
}
