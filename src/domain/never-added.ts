import { satuanKey } from './name-key.ts';

/** First words of satuan whose figures are states of something: those of several months are no sum. */
const NEVER_ADDED: ReadonlySet<string> = new Set([
  'persen',
  'persentase',
  'indeks',
  'nilai',
  'skor',
  'rasio',
  'level',
  'skala',
  'peringkat',
  'predikat',
]);

/** True for a satuan whose figures nobody adds: %, Indeks, Nilai SAKIP. */
export function isNeverAdded(satuan: string): boolean {
  const [first = ''] = satuanKey(satuan).split(' ');
  return NEVER_ADDED.has(first);
}
