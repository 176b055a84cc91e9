import { toAngka, toDecimalText } from '../domain/angka.ts';
import { terbilang } from '../domain/terbilang.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type Countable, countActive, countRows } from './count-rows.ts';
import { type NarasiCell, placeOf, type Sentence } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import { type FigureToken, isOrdinal, type Token } from './token.ts';

/** Words before a count that make it the whole: "terdiri dari 2 kegiatan", "melaksanakan", "dari 3 sub kegiatan". */
const OPENERS =
  /(?:terdiri (?:dari|atas)|meliputi|mencakup|melaksanakan|dilaksanakan|mengampu|mengelola|memiliki|mempunyai|membawahi|menaungi|memuat|melalui|terbagi (?:dalam|ke dalam|menjadi|atas)|dijabarkan (?:dalam|ke dalam)|dengan|terdapat|didukung(?: oleh)?|^dari|^sebanyak|jumlah (?:program|(?:sub )?kegiatan|indikator)(?: [a-z]+){0,4} (?:sebanyak|adalah|yaitu|ada|sejumlah))\s*(?:jumlah\s+)?(?:sebanyak\s+)?$/i;
/** A further count of the same list: ", 3 (tiga) kegiatan, dan 6 sub kegiatan". */
const CONTINUATION = /(?:program|kegiatan|indikator)\s*(?:,|dan|serta|, dan|dengan|yang terdiri (?:dari|atas))\s*$/i;
/** Words after a count that pick some of them. */
const SELECTED =
  /^\s*(?:yang(?! (?:ter(?:diri|bagi|tuang|cantum|sebar|urai)|dijabarkan|didukung|dibiayai|diuraikan|dituangkan|menjadi tanggung|meliputi|mencakup|memuat))|belum|telah|sudah|tidak|mencapai|berpredikat|dengan (?:capaian|predikat|realisasi|kategori|target)|(?:capaian|predikat|kategori|realisasi|kinerja|serapan)nya|di ?antaranya|lain|tersebut|ini|prioritas|unggulan|utama|strategis|baru|tambahan|pendukung|penunjang|fisik|non|rutin|masih|memenuhi|memperoleh|mendapat|dapat|terlaksana|selesai|per\b)/i;

function countableAfter(sentence: Sentence, token: Token): { countable: Countable; end: number } | null {
  const m = /^\s*(?:(sub[\s-]*)?(kegiatan)|(program|indikator)(?:(?<=indikator)\s+kinerja)?)(?![a-z])/i.exec(
    sentence.text.slice(token.end),
  );
  if (m === null) return null;
  const word = (m[2] ?? m[3] ?? '').toLowerCase() as Countable;
  return { countable: m[1] === undefined ? word : 'sub kegiatan', end: token.end + m[0].length };
}

/** narasi/bilangan, against the rows: "2 (dua) sub kegiatan" where the tables hold another number of them. */
export function checkCounts(cell: NarasiCell): Finding[] {
  if (cell.subject === null) return [];
  return cell.sentences.flatMap((k) =>
    k.tokens.filter((t) => t.kind === 'angka').flatMap((t) => checkCount(t, k, cell)),
  );
}

function checkCount(t: Token & FigureToken, sentence: Sentence, cell: NarasiCell): Finding[] {
  const found = t.satuan === '' ? countableAfter(sentence, t) : null;
  if (found === null || !t.value.isInteger()) return [];
  const before = sentence.text.slice(0, t.start).trimEnd();
  const isOfKegiatan =
    before === '' &&
    /^\s*(?:di ?bawah|pada|dalam|dari) (?:kegiatan|program) ini\b/i.test(sentence.text.slice(found.end));
  if (!isOfKegiatan && !OPENERS.test(before) && !CONTINUATION.test(before)) return [];
  if (SELECTED.test(sentence.text.slice(found.end)) || /\b(?:setiap|masing-masing|tiap|salah satu)\b/i.test(before))
    return [];
  const scope = countScope(t, sentence, cell);
  if (scope === null) return [];
  const actual = countRows(scope, found.countable);
  const allowed =
    found.countable === 'sub kegiatan' && sentence.tokens.some((x) => x.kind === 'triwulan')
      ? [actual, countActive(scope)]
      : [actual];
  // PROGRAM is an optional column: without it there is nothing to count.
  if (actual === 0 || allowed.some((n) => t.value.eq(n))) return [];
  const args = {
    soal: 'jumlah',
    kutip: excerpt(sentence.text.slice(t.start, found.end), 110),
    kata: '',
    benar: `${actual} (${terbilang(actual)})`,
    benda: found.countable,
  };
  const [written, computed] = [toDecimalText(t.value), String(actual)];
  const figures = {
    written,
    computed,
    difference: toDecimalText(t.value.minus(toAngka(actual))),
    unit: 'angka',
  } as const;
  return [makeFinding('narasi/bilangan', args, { ...placeOf(cell, scope.name), ...figures })];
}

/** What is counted in: the program or kegiatan named last before the count, else the whole; null when a name is not known. */
function countScope(token: Token, sentence: Sentence, cell: NarasiCell): Scope | null {
  let result: Scope | null = cell.subject;
  sentence.tokens.forEach((x, i) => {
    if (x.start >= token.start) return;
    if (x.kind === 'nama') result = x.scope;
    const next = sentence.tokens[i + 1];
    const unknownName =
      x.kind === 'objek' &&
      ((next?.kind === 'lain' && /^[A-Z]/.test(next.text)) || (next !== token && isOrdinal(next)));
    if (unknownName && sentence.tokens[i - 1]?.kind !== 'angka') result = null;
  });
  return result;
}
