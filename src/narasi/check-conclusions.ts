import { type Angka, HUNDRED, round, toDecimalText } from '../domain/angka.ts';
import { summarizeKeuangan, summarizeKinerja } from '../domain/summarize.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { ClaimMention, MentionContext } from './mention.ts';
import type { NarasiCell } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import { viewContext } from './other-triwulan.ts';
import type { Aspect } from './token.ts';

/** Parts that speak of what is wanted or of rules, not of results. */
const NOT_RESULTS: ReadonlySet<string> = new Set([
  'Latar Belakang',
  'Dasar Hukum',
  'Tugas dan Fungsi',
  'Tindak Lanjut',
  'Saran',
]);

/** The view that a sentence speaks of; null when it is of another time. */
export function mentionView(s: MentionContext, hasil: HasilNarasi): 'triwulan' | 'sampaiDengan' | null {
  if (s.time === 'sd') return 'sampaiDengan';
  if (s.time === 'ini') return 'triwulan';
  if (s.time !== 'biasa') return null;
  return hasil.data.pengaturan.basis === 'triwulan' ? 'triwulan' : 'sampaiDengan';
}

interface Measured {
  /** Whose capaian it is; '' = the whole. */
  readonly name: string;
  readonly value: Angka;
  readonly correct: boolean;
}

/** Holds a claim against one aspect of what it speaks of; null when that has no capaian. */
function measure(s: ClaimMention, l: Scope, aspect: Aspect, hasil: HasilNarasi): Measured | null {
  const view = mentionView(s, hasil);
  if (view === null || !isIntact(l, aspect, hasil)) return null;
  const rows = aspect === 'kinerja' ? l.kinerja : l.keuangan;
  const value = summaryValue(l, aspect, view, hasil);
  if (value === null) return null;
  const quantified = s.quantifier !== null && l.level !== 'sub kegiatan';
  if (!quantified)
    return { name: l.name, value, correct: holds(s, value, hasil) || holdsWhenFalling(s, l, view, aspect) };
  const measuredRows = rows.flatMap((b) => {
    const { capaian } = b[view];
    return capaian === null ? [] : [{ name: b.subKegiatan, capaian }];
  });
  const failed = measuredRows.find((d) => !holds(s, d.capaian, hasil));
  if (s.quantifier === 'semua') {
    return { name: failed?.name ?? l.name, value: failed?.capaian ?? value, correct: failed === undefined };
  }
  return { name: l.name, value, correct: failed !== undefined || measuredRows.length < rows.length };
}

function summaryValue(
  l: Scope,
  aspect: Aspect,
  view: 'triwulan' | 'sampaiDengan',
  hasil: HasilNarasi,
): Angka | null {
  const k = viewContext(hasil);
  if (aspect === 'kinerja') return summarizeKinerja(l.kinerja, view, k).rataRata;
  return summarizeKeuangan(l.keuangan, view, k).capaian;
}

function holds(s: ClaimMention, value: Angka, hasil: HasilNarasi): boolean {
  const printed = round(value, hasil.data.pengaturan.percentDecimals);
  const threshold = s.threshold === 'target' ? HUNDRED : s.threshold;
  if (s.direction === '<') return printed.lt(threshold);
  return s.direction === '>' ? printed.gt(threshold) : printed.gte(threshold);
}

/** ARAH turun: "di atas target" may speak of the realisasi itself. */
function holdsWhenFalling(
  s: ClaimMention,
  l: Scope,
  view: 'triwulan' | 'sampaiDengan',
  aspect: Aspect,
): boolean {
  if (aspect === 'keuangan' || s.threshold !== 'target' || s.direction === '>=') return false;
  return l.kinerja.some((b) => {
    const { target, realisasi } = b[view];
    if (b.arah === 'naik' || target === null || realisasi === null) return false;
    return s.direction === '<' ? realisasi.lt(target) : realisasi.gt(target);
  });
}

/** narasi/simpulan-terbalik: below or above 100 %, "mencapai target", against the results. */
export function checkConclusions(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  if (NOT_RESULTS.has(cell.row.bagian)) return [];
  const claims = cell.sentences.flatMap((k) => k.mentions).filter((s) => s.kind === 'klaim');
  return claims.flatMap((s) => checkClaim(s, cell, hasil));
}

function isClear(s: ClaimMention, cell: NarasiCell): boolean {
  const before = s.sentence.slice(0, s.sentence.indexOf(s.quote));
  // "not below", or a clause that only picks those of which it is true.
  const selecting =
    /(?:tidak|bukan|belum|jangan|(?:kegiatan|indikator|program|sasaran|desa|antara|bagi)\s+yang(?:\s+(?:masih|telah|sudah))?)\s+$/i;
  if (s.wished || s.quantifier === 'sebagian' || selecting.test(before)) return false;
  // Without a word for the result it may be something else's percentage or target.
  const named = s.role !== null || s.aspect !== null;
  return named || (s.threshold === 'target' && !cell.row.bagian.startsWith('Faktor'));
}

function checkClaim(s: ClaimMention, cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { scope } = s;
  if (scope === null || !isClear(s, cell)) return [];
  const aspect = aspectsOf(s, scope, cell);
  const measured = aspect.map((a) => ({ a, u: measure(s, scope, a, hasil) }));
  const wrong = measured.filter(({ u }) => u !== null && !u.correct);
  const enough = s.aspect === 'keduanya' ? wrong.length > 0 : wrong.length === measured.length;
  const [first] = wrong;
  if (!enough || first?.u == null || isAboutSerapan(s, scope)) return [];
  const value = toDecimalText(first.u.value);
  return [
    makeFinding(
      'narasi/simpulan-terbalik',
      {
        kutip: excerpt(s.quote, 110),
        apa: `capaian ${first.a}`,
        isian: scope.level === 'keseluruhan' && first.u.name === '' ? `{capaian ${first.a}}` : '',
      },
      {
        at: cell.at,
        ...(first.u.name === '' ? {} : { label: first.u.name }),
        written: writtenClaim(s),
        computed: value,
        unit: 'persen',
      },
    ),
  ];
}

/** What a claim may be about; one about a row whose text tells of no money is about its kinerja. */
function aspectsOf(s: ClaimMention, l: Scope, cell: NarasiCell): readonly Aspect[] {
  if (s.aspect !== null && s.aspect !== 'keduanya') return [s.aspect];
  const mentionsMoney = /\brp|anggaran|keuangan|belanja|serap|rupiah|pagu/i.test(cell.row.content);
  const onlyKinerja = s.aspect === null && l.level === 'sub kegiatan' && !mentionsMoney;
  return onlyKinerja ? ['kinerja'] : ['kinerja', 'keuangan'];
}

/** "Realisasi keuangan masih di bawah 100%" without a quarter may be of the pagu. */
function isAboutSerapan(s: ClaimMention, l: Scope): boolean {
  if (s.direction !== '<' || s.time === 'ini' || s.threshold === 'target') return false;
  return s.aspect === 'keuangan' && (s.role === 'realisasi' || s.role === 'serapan') && l.keuangan.length > 0;
}

function writtenClaim(s: ClaimMention): string {
  const word = { '<': 'di bawah', '>': 'di atas', '>=': 'mencapai' }[s.direction];
  return `${word} ${s.threshold === 'target' ? 'target' : `${toDecimalText(s.threshold).replace('.', ',')}%`}`;
}
