import { summarizeKeuangan, summarizeKinerja } from '../domain/summarize.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { mentionView } from './check-conclusions.ts';
import { type HasilNarasi, isIntact, viewContext } from './hasil-narasi.ts';
import type { PredikatMention } from './mention.ts';
import { type NarasiCell, placeOf } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import type { Aspect } from './token.ts';

/** The predikat that the results give to what a sentence speaks of, first the one to expect. */
function tablePredikat(mention: PredikatMention, scope: Scope, hasil: HasilNarasi): readonly string[] {
  const view = mentionView(mention, hasil);
  if (view === null) return [];
  const aspects: readonly Aspect[] =
    mention.aspect === null || mention.aspect === 'keduanya' ? ['kinerja', 'keuangan'] : [mention.aspect];
  if (!aspects.every((a) => isIntact(scope, a, hasil))) return [];
  const k = viewContext(hasil);
  return aspects
    .map((a) =>
      a === 'kinerja' ? summarizeKinerja(scope.kinerja, view, k) : summarizeKeuangan(scope.keuangan, view, k),
    )
    .flatMap(({ predikat }) => predikat ?? []);
}

/** narasi/predikat-beda: "berpredikat Baik" where the results give another predikat. */
export function checkPredikat(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const mentions = cell.sentences.flatMap((k) => k.mentions).filter((s) => s.kind === 'predikat');
  return mentions.flatMap((s) => {
    if (s.scope === null || s.wished || s.quantifier !== null) return [];
    // A sentence that tells the scale, or several predikat, classifies nothing.
    if (mentions.filter((other) => other.sentence === s.sentence).length > 1) return [];
    const expectedPredikat = tablePredikat(s, s.scope, hasil);
    const [expected] = expectedPredikat;
    if (expected === undefined || expectedPredikat.some((p) => p.toLowerCase() === s.predikat.toLowerCase())) return [];
    const placeholder = s.scope.level === 'sub kegiatan' && cell.subject === s.scope ? '{predikat}' : '';
    const args = { kutip: excerpt(s.quote, 110), predikat: expected, isian: placeholder };
    const place = placeOf(cell, s.scope.name);
    return [makeFinding('narasi/predikat-beda', args, { ...place, written: s.predikat, computed: expected })];
  });
}
