import { type Angka, HUNDRED, round, toDecimalText } from '../domain/angka.ts';
import { ARAH } from '../domain/arah.ts';
import type { ViewName } from '../domain/hasil.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { ClaimMention, MentionContext } from './mention.ts';
import { type NarasiCell, placeOf } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import { explainsScale } from './scale-sentence.ts';
import type { Aspect } from './token.ts';

/** Parts that speak of what is wanted or of rules, not of results. */
export const NOT_RESULTS: ReadonlySet<string> = new Set([
  'Latar Belakang',
  'Dasar Hukum',
  'Tugas dan Fungsi',
  'Tindak Lanjut',
  'Saran',
]);

/** The view that a sentence speaks of; null when it is of another time. */
export function mentionView(context: MentionContext): ViewName | null {
  if (context.time === 'sd') return 'sampaiDengan';
  if (context.time === 'ini') return 'triwulan';
  if (context.time !== 'biasa') return null;
  return 'main';
}

interface Measured {
  /** Whose capaian it is; '' = the whole. */
  readonly name: string;
  readonly value: Angka;
  readonly correct: boolean;
}

/** Holds a claim against one aspect of what it speaks of; null when that has no capaian. */
function measure(mention: ClaimMention, scope: Scope, aspect: Aspect, hasil: HasilNarasi): Measured | null {
  const view = mentionView(mention);
  if (view === null || !isIntact(scope, aspect, hasil)) return null;
  const rows = aspect === 'kinerja' ? scope.kinerja : scope.keuangan;
  const value = summaryValue(scope, aspect, view, hasil);
  if (value === null) return null;
  if (mention.quantifier === null || scope.level === 'sub kegiatan') {
    const correct = holds(mention, value, hasil) || holdsWhenFalling(mention, scope, view, aspect);
    return { name: scope.name, value, correct };
  }
  const measuredRows = rows.flatMap((b) => {
    const { capaian } = b[view];
    return capaian === null ? [] : [{ name: b.subKegiatan, value: capaian }];
  });
  const failed = measuredRows.find((d) => !holds(mention, d.value, hasil));
  const whole = { name: scope.name, value };
  if (mention.quantifier === 'semua') return { ...(failed ?? whole), correct: failed === undefined };
  return { ...whole, correct: failed !== undefined || measuredRows.length < rows.length };
}

function summaryValue(scope: Scope, aspect: Aspect, view: ViewName, hasil: HasilNarasi): Angka | null {
  if (aspect === 'kinerja') return hasil.summaries.kinerja(scope.kinerja, view).rataRata;
  return hasil.summaries.keuangan(scope.keuangan, view).capaian;
}

function holds(mention: ClaimMention, value: Angka, hasil: HasilNarasi): boolean {
  const printed = round(value, hasil.data.pengaturan.percentDecimals);
  const threshold = mention.threshold === 'target' ? HUNDRED : mention.threshold;
  if (mention.direction === '<') return printed.lt(threshold);
  return mention.direction === '>' ? printed.gt(threshold) : printed.gte(threshold);
}

/** ARAH turun: "di atas target" may speak of the realisasi itself. */
function holdsWhenFalling(mention: ClaimMention, scope: Scope, view: ViewName, aspect: Aspect): boolean {
  if (aspect === 'keuangan' || mention.threshold !== 'target' || mention.direction === '>=') return false;
  return scope.kinerja.some((b) => {
    const { target, realisasi } = b[view];
    if (!ARAH[b.arah].isFalling || target === null || realisasi === null) return false;
    return mention.direction === '<' ? realisasi.lt(target) : realisasi.gt(target);
  });
}

/** narasi/simpulan-terbalik: below or above 100 %, "mencapai target", against the results. */
export function checkConclusions(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  if (NOT_RESULTS.has(cell.row.bagian)) return [];
  return cell.sentences.flatMap((k) => {
    const claims = k.mentions.filter((s) => s.kind === 'klaim');
    if (claims.length === 0 || explainsScale(k, hasil.data.skala)) return [];
    return claims.flatMap((s) => checkClaim(s, cell, hasil));
  });
}

function isClear(mention: ClaimMention, cell: NarasiCell): boolean {
  const before = mention.sentence.slice(0, mention.sentence.indexOf(mention.quote));
  // "not below", or a clause that only picks those of which it is true.
  const selecting =
    /(?:tidak|bukan|belum|jangan|(?:kegiatan|indikator|program|sasaran|desa|antara|bagi)\s+yang(?:\s+(?:masih|telah|sudah))?)\s+$/i;
  if (mention.wished || mention.quantifier === 'sebagian' || selecting.test(before)) return false;
  // Without a word for the result it may be something else's percentage or target.
  const named = mention.role !== null || mention.aspect !== null;
  return named || (mention.threshold === 'target' && !cell.row.bagian.startsWith('Faktor'));
}

function checkClaim(mention: ClaimMention, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { scope } = mention;
  if (scope === null || !isClear(mention, cell)) return [];
  const aspect = aspectsOf(mention, scope, cell);
  const measured = aspect.map((a) => ({ a, u: measure(mention, scope, a, hasil) }));
  const ofPagu = isAboutPagu(mention);
  const wrong = measured.filter(({ u }) => u !== null && (!u.correct || ofPagu));
  const enough = mention.aspect === 'keduanya' ? wrong.length > 0 : wrong.length === measured.length;
  const [first] = wrong;
  if (!enough || first?.u == null) return [];
  const serapan = ofPagu || isAboutSerapan(mention, scope) ? serapanOf(mention, scope, hasil) : null;
  if (serapan === 'holds') return [];
  const { name, value } = serapan === null ? first.u : { ...first.u, value: serapan };
  const placeholder = scope.level === 'keseluruhan' && name === '' ? `{capaian ${first.a}}` : '';
  const what = serapan === null ? `capaian ${first.a}` : 'serapan anggaran';
  const args = { kutip: excerpt(mention.quote, 110), apa: what, isian: serapan === null ? placeholder : '' };
  const figures = { written: writtenClaim(mention), computed: toDecimalText(value), unit: 'persen' } as const;
  return [makeFinding('narasi/simpulan-terbalik', args, { ...placeOf(cell, name), ...figures })];
}

/** What a claim may be about; one about a row whose text tells of no money is about its kinerja. */
function aspectsOf(mention: ClaimMention, scope: Scope, cell: NarasiCell): readonly Aspect[] {
  if (mention.aspect !== null && mention.aspect !== 'keduanya') return [mention.aspect];
  const mentionsMoney = /\brp|anggaran|keuangan|belanja|serap|rupiah|pagu/i.test(cell.row.content);
  const onlyKinerja = mention.aspect === null && scope.level === 'sub kegiatan' && !mentionsMoney;
  return onlyKinerja ? ['kinerja'] : ['kinerja', 'keuangan'];
}

/** "Realisasi keuangan masih di bawah 100%" without a quarter may be of the pagu. */
function isAboutSerapan(mention: ClaimMention, scope: Scope): boolean {
  if (mention.direction !== '<' || mention.time === 'ini' || mention.threshold === 'target') return false;
  const isSpending = mention.role === 'realisasi' || mention.role === 'serapan';
  return mention.aspect === 'keuangan' && isSpending && scope.keuangan.length > 0;
}

/** "Serapan sampai dengan Triwulan III di atas 75%": of the pagu, unless the sentence says of the target. */
function isAboutPagu({ role, time, threshold, sentence }: ClaimMention): boolean {
  return role === 'serapan' && time === 'sd' && threshold !== 'target' && !/\b(?:target|rencana)\b/i.test(sentence);
}

/** The serapan that a claim on spending may be about; 'holds' where it is below the bar, or there is none. */
function serapanOf(mention: ClaimMention, scope: Scope, hasil: HasilNarasi): Angka | 'holds' {
  const { serapan } = hasil.summaries.keuangan(scope.keuangan, 'sampaiDengan');
  // Without "s.d." the quarter's own share of the pagu may be meant, which is lower.
  return serapan === null || !isAboutPagu(mention) || holds(mention, serapan, hasil) ? 'holds' : serapan;
}

function writtenClaim(mention: ClaimMention): string {
  const word = { '<': 'di bawah', '>': 'di atas', '>=': 'mencapai' }[mention.direction];
  return `${word} ${mention.threshold === 'target' ? 'target' : `${toDecimalText(mention.threshold).replace('.', ',')}%`}`;
}
