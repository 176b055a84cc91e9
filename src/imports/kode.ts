import { cleanText } from '../sheets/clean-text.ts';

/** What a classification code stands for; `lain` is none of the budget's. */
type KodeKind = 'urusan' | 'bidang' | 'program' | 'kegiatan' | 'sub' | 'rekening' | 'unit' | 'lain';

/** A code as read: segments joined by points. */
export interface Kode {
  readonly kind: KodeKind;
  readonly text: string;
  /** Of a rekening written behind its sub kegiatan: the latter; '' else. */
  readonly sub: string;
}

const SEGMENTS = /^(?:\d{1,5}|X{1,2})(?:\s*[.,]\s*(?:\d{1,5}|X{1,2}))*(?=$|[.,\s–-])/i;

/**
 * The code that a text begins with, and what stands behind it. Takes a final point, commas for points, spaces around
 * points ("7 . 01 . 03") and between segments ("7 01 03 2 01 0001"). Null where the text begins with none.
 */
export function splitKode(text: string): { readonly kode: Kode; readonly rest: string } | null {
  const clean = cleanText(text);
  if (/^\d(?: \d{1,4}){2,}$/.test(clean)) return { kode: toKode(clean.split(' ')), rest: '' };
  const found = SEGMENTS.exec(clean)?.[0];
  if (found === undefined) return null;
  const kode = toKode(found.split(/\s*[.,]\s*/).map((segment) => segment.toUpperCase()));
  const rest = clean.slice(found.length).replace(/^[\s.,]*(?:[-–]\s*)?/, '');
  // "12 Laporan", "1.000 Orang": a number in front of words is no code.
  if (rest !== '' && (kode.kind === 'lain' || kode.kind === 'urusan')) return null;
  return { kode, rest };
}

function toKode(segments: readonly string[]): Kode {
  const text = segments.join('.');
  return { kind: kindOf(segments), text, sub: isRekeningBehindSub(segments) ? segments.slice(0, 6).join('.') : '' };
}

function kindOf(segments: readonly string[]): KodeKind {
  const [first = '', second = ''] = segments;
  if (segments.length === 1) return /^[1-8X]$/.test(first) ? 'urusan' : 'lain';
  // The second segment alone tells 5.1.02 (belanja) from 5.01.02 (urusan 5).
  if (/^\d$/.test(first) && /^\d$/.test(second)) return 'rekening';
  if (isRekeningBehindSub(segments)) return 'rekening';
  if (!/^[\dX]$/.test(first) || !/^(?:\d\d|XX)$/.test(second)) return 'lain';
  if (segments.length === 2) return 'bidang';
  if (isLong(segments, 3)) return 'program';
  if (isLong(segments, 5)) return 'kegiatan';
  if (isLong(segments, 6)) return 'sub';
  return segments.length >= 7 ? 'unit' : 'lain';
}

const LENGTHS: readonly RegExp[] = [/^.$/, /^..$/, /^\d\d$/, /^\d$/, /^\d\d$/, /^\d{2,5}$/];

/** Segments of the first `count` levels of the budget, each of its own length. */
function isLong(segments: readonly string[], count: number): boolean {
  return segments.length === count && segments.every((segment, i) => LENGTHS[i]?.test(segment) === true);
}

function isRekeningBehindSub(segments: readonly string[]): boolean {
  return (
    segments.length > 7 &&
    isLong(segments.slice(0, 6), 6) &&
    /^[456]$/.test(segments[6] ?? '') &&
    /^\d$/.test(segments[7] ?? '')
  );
}

/** The rekening of a code, without the sub kegiatan in front of it. */
export function rekeningOf(kode: Kode): string {
  return kode.sub === '' ? kode.text : kode.text.slice(kode.sub.length + 1);
}

/** A last segment of five digits: a typing error. */
export function isTooLong(kode: string): boolean {
  return /^(?:[^.]+\.){5}\d{5}$/.test(kode);
}

/** The same sub kegiatan, its last segment compared as a number: .01 and .0001. */
export function isSameByNumber(a: string, b: string): boolean {
  const [x, y] = [a.split('.'), b.split('.')];
  return (
    x.length === 6 &&
    y.length === 6 &&
    x.slice(0, 5).join('.') === y.slice(0, 5).join('.') &&
    Number(x[5]) === Number(y[5])
  );
}

/** The same but for a bidang urusan that one of them leaves open (X.XX). */
export function isSameButBidang(a: string, b: string): boolean {
  const rest = (kode: string): string => kode.split('.').slice(2).join('.');
  return (a.startsWith('X.XX.') || b.startsWith('X.XX.')) && rest(a) === rest(b);
}
