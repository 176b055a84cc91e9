import { isAngka } from '../domain/angka.ts';
import type { HasilKinerjaRow } from '../domain/hasil.ts';
import { nameKey } from '../domain/name-key.ts';
import { ALL_TRIWULAN } from '../domain/triwulan.ts';
import { timeAfter } from './after-figure.ts';
import type { Mention } from './mention.ts';
import { isOnlyQuarter, type Scope } from './narasi-scope.ts';
import type { ReadingState } from './reading-state.ts';
import { type FigureRole, plainRole } from './role-after.ts';
import { type SentenceInput, wordsOf } from './sentence-input.ts';

/** Words that may stand between a figure's noun and its verb without turning it into something else. */
const BETWEEN = /^(?:yang|telah|sudah|dapat|berhasil|bisa|mampu|hanya|baru|sempat|saja|dan|lainnya|ini|tersebut)$/;
/** What makes a count a part of the row's: the how, the where, the other. */
const PARTIAL =
  /\b(?:melalui|lewat|secara|oleh|khusus|antara lain|di ?antaranya|termasuk|tambahan|setiap|tiap|masing-masing|rata-rata|per|belum|tidak|bukan|batal|gagal|tanpa|akan|sebagian|(?:di|ke|dari) (?:desa|kecamatan|kelurahan|wilayah|[A-Z]\w+))\b/;
const MOST_BETWEEN = 4;

/** A verb without what is put on it: "diterbitkan" -> "diterbit"; "melayani" -> "melayan". */
function withoutSuffix(verb: string): string {
  return verb.replace(/(?:kan|an|i|nya)$/, '');
}

/** Whether two verbs are forms of one: "diterbitkan" and "terbit", "dipantau" and "memantau". */
function isSameVerb(a: string, b: string): boolean {
  const [x, y] = [withoutSuffix(a), withoutSuffix(b)];
  let tail = 0;
  while (tail < Math.min(x.length, y.length) && x.at(-1 - tail) === y.at(-1 - tail)) tail += 1;
  return tail >= 4 && tail >= Math.min(x.length, y.length) - 3;
}

/** What is done with things that are counted, whatever the indikator calls it. */
const DONE =
  /^(?:tersusun|disusun|selesai|terselesaikan|diselesaikan|dihasilkan|diterima|tersedia|disediakan|terlaksana|dilaksanakan|terbit|diterbitkan)$/;

/** Words for people, any of which a sentence may use of those that an indikator counts. */
const PEOPLE =
  'orang jiwa peserta didik siswa murid anak balita bayi ibu remaja lansia guru pendidik pelajar mahasiswa warga penduduk nelayan petani peternak pedagang pegawai kader penerima pasien pemuda pencari kerja'.split(
    ' ',
  );

/** What is done for people or by them. */
const SERVED =
  /^(?:menjangkau|dijangkau|disalurkan|diberikan|dihadiri|diikuti|dilayani|dilatih|dibina|melibatkan|diterima)$/;

interface Indikator {
  /** Its words without "jumlah". */
  readonly words: readonly string[];
  /** Of "Jumlah Pelaku Usaha yang Dipantau": dipantau; '' in an indikator of another shape. */
  readonly verb: string;
  /** It counts people, under whatever word. */
  readonly people: boolean;
  /** What is counted: pelaku, usaha, and the words of the satuan. */
  readonly nouns: ReadonlySet<string>;
}

function readIndikator(row: HasilKinerjaRow): Indikator | null {
  const words = nameKey(row.indikator).split(' ');
  const satuan = nameKey(row.satuan).split(' ');
  if (words[0] !== 'jumlah') return null;
  const cut = words.indexOf('yang');
  const verb = words[cut + 1] ?? '';
  const rest = words.slice(1);
  const people = satuan.every((word) => PEOPLE.includes(word));
  const counted = people ? [...satuan, ...PEOPLE] : satuan;
  if (cut < 2 || verb.length < 5) return { words: rest, verb: '', people, nouns: new Set(counted) };
  return { words: rest, verb, people, nouns: new Set([...words.slice(1, cut), ...counted]) };
}

function isVerbOf(word: string, { verb, people }: Indikator): boolean {
  return DONE.test(word) || (people && SERVED.test(word)) || (verb !== '' && isSameVerb(word, verb));
}

/**
 * What a figure is by the verb of its row's indikator: "31 pelaku usaha dapat dipantau" is a realisasi of "Jumlah Pelaku
 * Usaha yang Dipantau". Only of a row with one indikator, its own noun counted, in a sentence that names the report's
 * quarter or the target; anything that makes it a part of the count leaves it alone.
 */
export function roleFromIndikator(
  state: ReadingState,
  input: SentenceInput,
  i: number,
  mentions: readonly Mention[],
): FigureRole | null {
  const figure = input.tokens[i];
  const [row, ...others] = state.scope?.level === 'sub kegiatan' ? state.scope.kinerja : [];
  if (figure?.kind !== 'angka' || figure.satuan !== '' || row === undefined || others.length > 0) return null;
  const indikator = readIndikator(row);
  if (indikator === null || !isOfOwnTime(state, input, i, mentions, row)) return null;
  const start = Math.max(0, ...[...input.sentence.slice(0, figure.start).matchAll(/[,;]/g)].map((m) => m.index));
  const end = /[,;.](?:\s|$)/.exec(input.sentence.slice(figure.end));
  const clause = input.sentence.slice(start, figure.end + (end?.index ?? input.sentence.length));
  if (PARTIAL.test(clause)) return null;
  // "Sembilan dari sepuluh ruang kelas selesai": nine are, of ten.
  if (input.tokens[i - 1]?.kind === 'dari' && input.tokens[i - 2]?.kind === 'angka') return null;
  const base = input.tokens[i + 1]?.kind === 'dari' ? input.tokens[i + 2] : undefined;
  const from = base?.kind === 'angka' ? base.end : figure.end;
  const words = wordsOf(input.sentence.slice(from, figure.end + (end?.index ?? 120)));
  const firstOther = words.findIndex((word) => !indikator.nouns.has(word));
  const counted = firstOther === -1 ? words.length : firstOther;
  if (counted === 0) return null;
  const rest = withoutOwnNames(words.slice(counted), row, indikator);
  const isDone =
    followsVerb(rest, indikator) ||
    isBehindVerb(input, i, indikator, rest) ||
    isBehindNouns(input, i, indikator, rest, clause);
  return isDone ? plainRole('realisasi') : null;
}

/** What follows once words of the row's own names are passed over, and short forms of them: "34 guru PAUD dilatih". */
function withoutOwnNames(
  words: readonly string[],
  { subKegiatan, kegiatan, program, indikator: counts }: HasilKinerjaRow,
  indikator: Indikator,
): readonly string[] {
  const names = [subKegiatan, counts, kegiatan, program].map((name) => nameKey(name).split(' '));
  const own = new Set(names.slice(0, 2).flat());
  const initials = names.map((name) => name.map((word) => word[0] ?? '').join(''));
  const isOwn = (word: string): boolean =>
    !BETWEEN.test(word) &&
    !OPEN_END.test(word) &&
    !isVerbOf(word, indikator) &&
    (own.has(word) || (word.length >= SHORTEST_FORM && initials.some((letters) => letters.includes(word))));
  const end = words.findIndex((word) => !isOwn(word));
  return end === -1 ? [] : words.slice(end);
}

/** Short forms of fewer letters stand in too many names. */
const SHORTEST_FORM = 3;

function followsVerb(rest: readonly string[], indikator: Indikator): boolean {
  const at = rest.slice(0, MOST_BETWEEN).findIndex((word) => isVerbOf(word, indikator));
  return at !== -1 && rest.slice(0, at).every((word) => BETWEEN.test(word));
}

/** "terbit 346 izin": the verb right before, and behind the noun nothing that narrows it. */
function isBehindVerb(input: SentenceInput, i: number, indikator: Indikator, rest: readonly string[]): boolean {
  let j = i - 1;
  while (input.tokens[j]?.kind === 'isi' && !isVerbOf(input.tokens[j]?.text.toLowerCase() ?? '', indikator)) j -= 1;
  if (/^(?:kepada|oleh)$/i.test(input.tokens[j]?.text ?? '')) j -= 1;
  const [word = ''] = wordsOf(input.tokens[j]?.text ?? '').slice(-1);
  return (
    isVerbOf(word, indikator) &&
    (rest[0] === undefined || /^yang ditargetkan\b/.test(rest.join(' ')) || OPEN_END.test(rest[0]))
  );
}

/** Nothing behind the counted noun that narrows it. */
const OPEN_END = /^(?:atau|sehingga|dari|dengan|pada|dan|sepanjang|selama|hingga|sampai|dalam)$/;

/** "Sarana yang dibangun sampai dengan Triwulan IV sebanyak 8 unit": the whole indikator, then only its time. */
function isBehindNouns(
  input: SentenceInput,
  i: number,
  indikator: Indikator,
  rest: readonly string[],
  clause: string,
): boolean {
  const { words } = indikator;
  if (words.length < 2 || (rest[0] !== undefined && !OPEN_END.test(rest[0]))) return false;
  let j = i - 1;
  while (['isi', 'sd', 'triwulan', 'semua', 'setahun'].includes(input.tokens[j]?.kind ?? '')) j -= 1;
  const before = wordsOf(
    clause.slice(0, Math.max(0, clause.indexOf(input.sentence.slice(input.tokens[j]?.end ?? 0, input.tokens[i]?.end)))),
  );
  return endsWithIndikator(before, indikator);
}

/** The indikator's own words, or with another word for the people that it counts: "guru yang mengikuti pelatihan". */
function endsWithIndikator(before: readonly string[], { words, people }: Indikator): boolean {
  const endsWith = (tail: readonly string[]): boolean =>
    tail.every((word, n) => before.at(n - tail.length) === word) && before.length >= tail.length;
  if (endsWith(words)) return true;
  const cut = words.indexOf('yang');
  return people && cut > 0 && endsWith(words.slice(cut)) && PEOPLE.includes(before.at(cut - words.length - 1) ?? '');
}

/** The quarter of the report or s.d. it is named, or the row's target stands before the figure. */
function isOfOwnTime(
  state: ReadingState,
  input: SentenceInput,
  i: number,
  mentions: readonly Mention[],
  row: HasilKinerjaRow,
): boolean {
  const time = timeAfter(input, i) ?? state.time;
  if (typeof time === 'object') return isOnlyQuarter(row, time.triwulan);
  if (time === 'lain') return false;
  if (time === 'ini' || time === 'sd' || isHeldAgainstTarget(input, i)) return true;
  if (countsWholeIndikator(input, i, row)) return true;
  const later = input.tokens.slice(i + 1).find((t) => t.kind === 'triwulan' || t.kind === 'waktuLain');
  if (later?.kind === 'triwulan' && later.triwulan === input.triwulan) return true;
  const names = (value: unknown): boolean => mentions.some((m) => m.kind === 'angka' && m.role === value);
  if (names('target')) return true;
  // "Dari 40 pelaku usaha yang direncanakan, 33 ..." and "4 dari 6 pegawai": the base is the target.
  const { target } = row.main;
  return input.tokens.some(
    (t, j) => t.kind === 'angka' && input.tokens[j - 1]?.kind === 'dari' && target !== null && t.value.eq(target),
  );
}

/** "420 peserta didik, dua orang lebih banyak daripada target": what is held against the target is the row's. */
function isHeldAgainstTarget({ sentence, tokens }: SentenceInput, i: number): boolean {
  const end = tokens[i]?.end ?? 0;
  const behind = sentence.slice(end, end + MOST_BEHIND).split(/[.;]\s/)[0] ?? '';
  return HELD_AGAINST_TARGET.test(behind);
}

/** So far from a figure nothing is looked for: a text may go on for pages. */
const MOST_BEHIND = 120;
const MOST_BEFORE = 300;

const HELD_AGAINST_TARGET =
  /^[^\d]{0,80}\b(?:lebih (?:banyak|sedikit|tinggi|rendah) (?:dari|daripada)|di ?atas|di ?bawah|melampaui|melebihi|sesuai(?: dengan)?|memenuhi|kurang dari) target\b/i;

/** "Jumlah siswa yang menerima bantuan sebanyak 240 siswa": no time is told, and none of the row has that figure. */
function countsWholeIndikator({ sentence, tokens }: SentenceInput, i: number, row: HasilKinerjaRow): boolean {
  const figure = tokens[i];
  const indikator = readIndikator(row);
  if (figure?.kind !== 'angka' || indikator === null || figure.start > MOST_BEFORE) return false;
  const before = wordsOf(
    sentence.slice(0, figure.start).replace(/\s*(?:sebanyak|sejumlah|sebesar|adalah|mencapai)\s*$/i, ''),
  );
  if (before[0] !== 'jumlah' || !endsWithIndikator(before, indikator)) return false;
  const { rencana } = row;
  const stated = ALL_TRIWULAN.flatMap((t) => [rencana.triwulan[t].target, rencana.triwulan[t].realisasi]);
  return ![...stated, row.annualTarget].some((n) => isAngka(n) && n.eq(figure.value));
}

/** The sub kegiatan named behind a token, with nothing but little words between. */
export function nameBehind(input: SentenceInput, i: number): Scope | null {
  const rest = input.tokens.slice(i + 1, i + 6);
  const at = rest.findIndex((t) => t.kind === 'nama');
  const name = rest[at];
  if (name?.kind !== 'nama' || name.scope?.level !== 'sub kegiatan') return null;
  const linked = rest.slice(0, at).every((t) => {
    if (t.kind === 'isi' || t.kind === 'objek' || t.kind === 'peran') return true;
    return t.kind === 'lain' && /^(?:oleh|diberikan|kepada|diraih|pada|untuk|ada|terdapat|yaitu|milik)$/i.test(t.text);
  });
  return linked ? name.scope : null;
}
