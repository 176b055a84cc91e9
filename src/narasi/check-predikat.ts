import type { Angka } from '../domain/angka.ts';
import { predikatOf } from '../domain/predikat.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { mentionView } from './check-conclusions.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { PredikatMention } from './mention.ts';
import { type NarasiCell, placeOf, type Sentence } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import { explainsScale } from './scale-sentence.ts';
import type { Aspect } from './token.ts';

/** The predikat that the results give to what a sentence speaks of, first the one to expect. */
function tablePredikat(mention: PredikatMention, scope: Scope, hasil: HasilNarasi): readonly string[] {
  const view = mentionView(mention);
  if (view === null) return [];
  const aspects: readonly Aspect[] =
    mention.aspect === null || mention.aspect === 'keduanya' ? ['kinerja', 'keuangan'] : [mention.aspect];
  if (!aspects.every((a) => isIntact(scope, a, hasil))) return [];
  return aspects
    .map((a) =>
      a === 'kinerja' ? hasil.summaries.kinerja(scope.kinerja, view) : hasil.summaries.keuangan(scope.keuangan, view),
    )
    .flatMap(({ predikat }) => predikat ?? []);
}

/** The capaian that a sentence tells beside its one predikat ("capaian 83,33% berpredikat Cukup"): it decides. */
function percentBefore(mention: PredikatMention, own: Sentence): Angka | null {
  const percents = own.tokens.filter((t) => t.kind === 'angka' && t.satuan === 'persen');
  const [figure] = own.mentions.filter((m) => m.kind === 'angka' && m.role === 'capaian');
  if (percents.length !== 1 || figure?.kind !== 'angka' || figure.figure.satuan !== 'persen') return null;
  const at = own.text.indexOf(mention.quote);
  return figure.scope === mention.scope && at > own.text.indexOf(figure.quote) ? figure.figure.value : null;
}

/** narasi/predikat-beda: "berpredikat Baik" where the results give another predikat. */
export function checkPredikat(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const mentions = cell.sentences
    .filter((k) => !explainsScale(k, hasil.data.skala))
    .flatMap((own) => own.mentions.flatMap((s) => (s.kind === 'predikat' ? [{ s, own }] : [])));
  const counts = new Map<string, number>();
  for (const { s } of mentions) counts.set(s.sentence, (counts.get(s.sentence) ?? 0) + 1);
  const { skala, pengaturan } = hasil.data;
  const { percentDecimals } = pengaturan;
  return mentions.flatMap(({ s, own }) => {
    if (s.scope === null || s.wished || s.quantifier !== null) return [];
    // A sentence that tells the scale, or several predikat, classifies nothing.
    if ((counts.get(s.sentence) ?? 0) > 1) return [];
    const told = percentBefore(s, own);
    // In brackets it is of the percentage before it, and of nothing else.
    if (told === null && s.quote.startsWith('(')) return [];
    const expectedPredikat =
      told === null ? tablePredikat(s, s.scope, hasil) : [predikatOf(told, skala, percentDecimals) ?? ''];
    const [expected] = expectedPredikat;
    if (expected === undefined || expectedPredikat.some((p) => p.toLowerCase() === s.predikat.toLowerCase())) return [];
    const placeholder = s.scope.level === 'sub kegiatan' && cell.subject === s.scope ? '{predikat}' : '';
    const args = { kutip: excerpt(s.quote, 110), predikat: expected, isian: placeholder };
    const place = placeOf(cell, s.scope.name);
    return [makeFinding('narasi/predikat-beda', args, { ...place, written: s.predikat, computed: expected })];
  });
}
