import { type Angka, cutOff, HUNDRED, round, toDecimalText } from '../domain/angka.ts';
import { type Triwulan, toRoman } from '../domain/triwulan.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding, type Unit } from '../findings/finding.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import type { FigureMention } from './mention.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import { findCounterpart, listNames, type Scope } from './narasi-scope.ts';
import { hasilOfTriwulan } from './other-triwulan.ts';
import { type TableValue, tableValues } from './table-value.ts';

/** True when a written figure is that value: half up and cut off both pass at the digits written. */
function equalsValue(s: FigureMention, value: Angka): boolean {
  const scaled = value.div(s.figure.multiplier);
  const { decimals } = s.figure;
  if (s.comparison === '>') return scaled.gte(s.figure.value);
  if (s.comparison === '<') return scaled.lte(s.figure.value);
  if (s.comparison === '~') return scaled.minus(s.figure.value).abs().lte(s.figure.value.div(10));
  return round(scaled, decimals).eq(s.figure.value) || cutOff(scaled, decimals).eq(s.figure.value);
}

function matches(s: FigureMention, n: TableValue): boolean {
  return [n.expected, ...n.accepted].some((value) => equalsValue(s, value));
}

function writtenValue(s: FigureMention): Angka {
  return s.figure.value.times(s.figure.multiplier);
}

/** True when the figure fits what the tables say, for the quarter it speaks of; null when there is nothing to hold it against. */
export function matchesTable(s: FigureMention, l: Scope, hasil: HasilNarasi): boolean | null {
  const value = tableValues(s, l, hasil);
  return value.length === 0 ? null : value.some((n) => matches(s, n));
}

/** A percentage that the sentence's own figures give: "6 dari 12 laporan (50%)". */
function isDerivedInSentence(s: FigureMention, correct: readonly FigureMention[]): boolean {
  if (s.figure.satuan !== 'persen') return false;
  const isFalling = s.scope?.level === 'sub kegiatan' && s.scope.kinerja.every((b) => b.arah === 'turun');
  return correct.some((r) =>
    correct.some((t) => {
      if (!['realisasi', 'serapan'].includes(r.role) || !['target', 'pagu', 'anggaran'].includes(t.role))
        return false;
      return (
        r.figure.satuan === t.figure.satuan &&
        (!isFalling || r.figure.satuan === 'rupiah') &&
        !t.figure.value.isZero() &&
        equalsValue(s, writtenValue(r).div(writtenValue(t)).times(HUNDRED))
      );
    }),
  );
}

/** narasi/angka-beda: figures of a sentence against the row that it speaks of, or the whole. */
export function checkFigures(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  return cell.sentences.flatMap((sentence) => {
    const figures = sentence.mentions.filter((s) => s.kind === 'angka');
    const correct = figures.filter((s) => s.scope !== null && isCorrect(s, s.scope, hasil));
    return figures
      .filter((s) => !s.wished && !isDerivedInSentence(s, correct) && !isPlannedTarget(s, cell))
      .flatMap((s) => checkFigure(s, sentence, cell, hasil));
  });
}

/** A target in a part that speaks of what is to come may be a new one. */
function isPlannedTarget(s: FigureMention, cell: NarasiCell): boolean {
  const { bagian } = cell.row;
  return (bagian === 'Saran' || bagian === 'Tindak Lanjut') && s.role === 'target' && s.time !== 'ini';
}

function isCorrect(s: FigureMention, l: Scope, hasil: HasilNarasi): boolean {
  return matchesTable(s, l, hasil) === true;
}

function checkFigure(s: FigureMention, sentence: Sentence, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { scope } = s;
  if (scope === null || s.quantifier === 'sebagian' || s.time === 'lain') return [];
  if (typeof s.time === 'object') return checkOtherTriwulan(s, s.time.triwulan, scope, sentence, cell, hasil);
  // A percentage about the whole is held against the table only when it says whose it is.
  const general = scope.level !== 'sub kegiatan';
  if (general && s.figure.satuan === 'persen' && s.aspect === null && !s.total) return [];
  const value = tableValues(s, scope, hasil);
  const [n] = value;
  if (n === undefined || value.some((x) => matches(s, x))) return [];
  if (general && s.figure.satuan === 'rupiah' && !s.total && fitsOneRow(s, scope, hasil)) return [];
  if (s.total && scope.level === 'sub kegiatan' && fitsWhole(s, hasil)) return [];
  return [figureFinding(s, n, scope, cell, hasil)];
}

/** A figure of an earlier quarter, told beside this one's ("290 orang pada Triwulan I, 305 orang pada Triwulan II"). */
function checkOtherTriwulan(
  s: FigureMention,
  triwulan: Triwulan,
  l: Scope,
  sentence: Sentence,
  cell: NarasiCell,
  hasil: HasilNarasi,
): Finding[] {
  const ownTriwulan = hasil.data.triwulan;
  const besideOwn = sentence.tokens.some((t) => t.kind === 'triwulan' && t.triwulan === ownTriwulan);
  if (triwulan > ownTriwulan || !besideOwn || l.level !== 'sub kegiatan') return [];
  const other = hasilOfTriwulan(hasil, triwulan);
  const own = findCounterpart(l, listNames(other));
  const current: FigureMention = { ...s, time: 'ini' };
  const [n] = tableValues(current, own, other);
  const matchesOther = (['ini', 'biasa', 'sd'] as const).some((time) =>
    isCorrect({ ...s, time }, own, other),
  );
  // A figure of this very quarter may only stand oddly in the sentence.
  if (n === undefined || matchesOther || isCorrect(current, l, hasil)) return [];
  return [figureFinding(s, n, l, cell, other)];
}

/** True when an amount in a sentence about several rows is right for one of them: the row's name may be told in other words. */
function fitsOneRow(s: FigureMention, l: Scope, hasil: HasilNarasi): boolean {
  return l.keuangan.some((b) => {
    const single: Scope = { level: 'sub kegiatan', name: b.subKegiatan, kinerja: [], keuangan: [b] };
    return isCorrect(s, single, hasil);
  });
}

function fitsWhole(s: FigureMention, hasil: HasilNarasi): boolean {
  const { kinerja, keuangan } = hasil;
  return isCorrect(s, { level: 'keseluruhan', name: '', kinerja, keuangan }, hasil);
}

const UNIT: Readonly<Record<FigureMention['figure']['satuan'], Unit>> = {
  rupiah: 'rupiah',
  persen: 'persen',
  '': 'angka',
};

function figureFinding(
  s: FigureMention,
  n: TableValue,
  l: Scope,
  cell: NarasiCell,
  hasil: HasilNarasi,
): Finding {
  const value = writtenValue(s);
  const roman = toRoman(hasil.data.triwulan);
  const isCumulative = n.sampaiDengan !== null && equalsValue(s, n.sampaiDengan);
  return makeFinding(
    'narasi/angka-beda',
    {
      kutip: excerpt(s.quote, 110),
      apa:
        typeof s.time === 'object'
          ? `${describeFigure(s)} Triwulan ${toRoman(s.time.triwulan)}`
          : describeFigure(s),
      isian: placeholderFor(s, l, cell),
    },
    {
      at: cell.at,
      ...(l.name === '' ? {} : { label: l.name }),
      written: toDecimalText(value),
      computed: toDecimalText(n.expected),
      difference: toDecimalText(value.minus(n.expected)),
      unit: UNIT[s.figure.satuan],
      ...(isCumulative
        ? {
            cause: { code: 'kumulatif', args: { apa: 'nilai', triwulan: roman } },
          }
        : {}),
    },
  );
}

function describeFigure(s: FigureMention): string {
  const isMoney = s.aspect === 'keuangan';
  if (s.role === 'serapan') return s.figure.satuan === 'persen' ? 'serapan anggaran' : 'realisasi keuangan';
  if (s.role === 'pagu' || s.role === 'anggaran') return 'pagu anggaran';
  if (s.figure.satuan === 'persen' && s.divisor === 'pagu') return 'serapan anggaran';
  if (s.role === 'sisa') return 'sisa anggaran';
  return `${s.role} ${isMoney ? 'keuangan' : 'kinerja'}`;
}

/** The placeholder that would fill in this very figure in a text with this UNTUK; '' when there is none. */
function placeholderFor(s: FigureMention, l: Scope, cell: NarasiCell): string {
  const own = cell.subject?.name === l.name && cell.subject.level === l.level && l.level !== 'program';
  if (
    !own ||
    typeof s.time === 'object' ||
    s.time === 'sd' ||
    s.time === 'tahun' ||
    s.divisor === 'pagu' ||
    s.role === 'serapan'
  )
    return '';
  if (s.figure.satuan === 'rupiah') {
    if (s.role === 'realisasi') return '{realisasi keuangan}';
    return s.role === 'pagu' || (s.role === 'anggaran' && s.time === 'biasa') ? '{pagu}' : '';
  }
  const sub = l.level === 'sub kegiatan';
  if (s.figure.satuan === 'persen') {
    if (s.aspect === 'keuangan') return '{capaian keuangan}';
    if (s.role === 'capaian') return sub ? '{capaian}' : '{capaian kinerja}';
  }
  return sub && (s.role === 'target' || s.role === 'realisasi') ? `{${s.role}} {satuan}` : '';
}
