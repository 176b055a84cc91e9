import { type Angka, toAngka } from '../domain/angka.ts';
import { cleanText } from './clean-text.ts';

/** What a text says where a number is due (workbook.md, "Cell values"). */
export type AngkaReading =
  | {
      readonly kind: 'angka';
      readonly value: Angka;
      /** The words or the % sign behind the number; '' when none. */
      readonly satuan: string;
      /** Decimal places written. */
      readonly decimals: number;
      /** Written in English style: commas for thousands or a point for decimals. */
      readonly english: boolean;
    }
  | { readonly kind: 'ambigu'; readonly thousands: Angka; readonly decimals: Angka }
  | { readonly kind: 'nihil' }
  | { readonly kind: 'kosong' }
  | { readonly kind: 'bukan' };

const NIHIL =
  /^(?:(?:rp\.?|idr)?\s*[-\u2010-\u2015−]+|\([-\u2010-\u2015−]+\)|nihil\.?|n\/a|n\.a\.?|tidak ada(?: (?:target|realisasi|kegiatan|anggaran|pelaksanaan))?\.?)$/i;
/** Dots still to be filled in. */
const UNFILLED = /^(?:\.{2,}|…+|_{2,})$/;
/** A raised or lowered digit right behind a number is a note or a power, and folding would make it a digit of the number. */
const SMALL_DIGIT = /[\d.,][\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]/;
const NUMBER_SHAPE =
  /^(?<mata>rp\.?|idr)?\s*(?<kurung>\()?\s*(?<tanda>[-−+])?\s*(?<mata2>rp\.?|idr)?\s*(?<angka>\d(?:[\d.,]*\d)?(?: \d{3}(?!\d))*(?:,\d+)?)(?:\.(?!-))?(?<tutup>\))?(?<ekor>.*)$/i;

/** Grades of SAKIP and of an audit, and ranges: targets that are no number. */
const GRADE = /^(?:AA|A|BB|B|CC|C|D|E|WTP(?:[- ]?DPP)?|WDP|TMP|sangat baik|baik|cukup|kurang|memuaskan)$/i;
const RANGE =
  /^[≥≤<>]?\s*\d[\d.,]*\s*(?:%|\p{L}*)?\s*(?:-|–|s\.?\/?d\.?|sampai(?: dengan)?)\s*\d[\d.,]*\s*(?:%|[\p{L} ]*)$/iu;

/** True for a predikat where a number is due: BB, WTP. */
export function isGrade(text: string): boolean {
  return GRADE.test(cleanText(text));
}

/** True for a range where a number is due: "80-90 %", "5 s.d. 7 Laporan". */
export function isRange(text: string): boolean {
  return RANGE.test(cleanText(text));
}

/** True for a text that says none: a dash, NIHIL. */
export function isNihil(text: string): boolean {
  return NIHIL.test(cleanText(text));
}

/** Reads a text as a number; `rupiah` columns take a lone group of three for thousands and no unit but rupiah. */
export function readAngkaText(text: string, rupiah: boolean): AngkaReading {
  const cleaned = cleanText(text);
  if (cleaned === '' || UNFILLED.test(cleaned)) return { kind: 'kosong' };
  if (NIHIL.test(cleaned)) return { kind: 'nihil' };
  const groups = SMALL_DIGIT.test(text) ? undefined : NUMBER_SHAPE.exec(cleaned)?.groups;
  if (groups === undefined) return { kind: 'bukan' };
  const { kurung: bracket, tutup: closing, tanda: sign } = groups;
  if ((bracket === undefined) !== (closing === undefined)) return { kind: 'bukan' };
  const hasCurrency = groups.mata !== undefined || groups.mata2 !== undefined;
  const tail = readTail(groups.ekor ?? '', rupiah || hasCurrency);
  if (tail === null) return { kind: 'bukan' };
  const digit = readDigits(groups.angka ?? '', rupiah || hasCurrency);
  if (digit === null) return { kind: 'bukan' };
  const negative = sign === '-' || sign === '−' || bracket !== undefined || tail.minus;
  const applySign = (n: Angka): Angka => (negative && !n.isZero() ? n.neg() : n);
  if (digit.kind === 'ambigu') {
    return { kind: 'ambigu', thousands: applySign(digit.thousands), decimals: applySign(digit.fraction) };
  }
  const { value, decimals, english } = digit;
  return { kind: 'angka', value: applySign(value), satuan: tail.satuan, decimals, english };
}

/** What stands behind the digits: ",-" and "-", a unit, a note in brackets; null when it cannot be one. */
function readTail(tail: string, rupiah: boolean): { satuan: string; minus: boolean } | null {
  const rest = tail.replace(/\s*\([^()\d]*\)\s*/g, ' ').trim();
  if (rest === '' || rest === ',-' || rest === '.-' || rest === ',--') return { satuan: '', minus: false };
  if (rest === '-' || rest === '−') return { satuan: '', minus: true };
  if (rupiah) return /^(?:,-\s*)?rupiah\.?$/i.test(rest) ? { satuan: '', minus: false } : null;
  if (rest === '%' || /^persen$/i.test(rest)) return { satuan: '%', minus: false };
  const satuan = /^[^\s\d\p{P}\p{S}]/u.test(rest) && !/^e[+-]?\d/i.test(rest) && !/\s[\d.,]/.test(rest);
  return satuan ? { satuan: rest, minus: false } : null;
}

type Digit =
  | { readonly kind: 'tentu'; readonly value: Angka; readonly decimals: number; readonly english: boolean }
  | { readonly kind: 'ambigu'; readonly thousands: Angka; readonly fraction: Angka };

function readDigits(text: string, rupiah: boolean): Digit | null {
  const certain = (digitText: string, english: boolean): Digit => ({
    kind: 'tentu',
    value: toAngka(digitText),
    decimals: digitText.split('.')[1]?.length ?? 0,
    english,
  });
  if (/^(?:0|[1-9]\d*)$/.test(text)) return certain(text, false);
  if (/^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/.test(text)) {
    return certain(text.replaceAll(' ', '').replace(',', '.'), false);
  }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(text)) {
    const thousands = text.replace(/[.,]/, '');
    if (rupiah) return certain(thousands, text.includes(','));
    return { kind: 'ambigu', thousands: toAngka(thousands), fraction: toAngka(text.replace(',', '.')) };
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(text)) {
    const value = text.replaceAll('.', '').replace(',', '.');
    // "10.893,500" in rupiah: sen have two digits, so three may as well be a group.
    if (rupiah && /,\d{3}$/.test(text)) {
      return { kind: 'ambigu', thousands: toAngka(value.replace('.', '')), fraction: toAngka(value) };
    }
    return certain(value, false);
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(text)) return certain(text.replaceAll(',', ''), true);
  if (/^(?:0|[1-9]\d*),\d+$/.test(text)) return certain(text.replace(',', '.'), false);
  if (/^(?:0|[1-9]\d*)\.\d+$/.test(text)) return certain(text, true);
  return null;
}
