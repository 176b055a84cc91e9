import { parseMonthName } from '../domain/month-names.ts';
import { PERIOD_WORDS } from '../domain/other-headings.ts';
import {
  ALL_TRIWULAN,
  parseTriwulanNumeral,
  TRIWULAN_MENTION,
  TRIWULAN_WORD,
  type Triwulan,
} from '../domain/triwulan.ts';
import { cleanText, headingKey } from './clean-text.ts';
import { isPassedHeading, type Qualifier, readQualifier } from './match-heading.ts';
import { readQuarterSpan } from './quarter-span.ts';

/** One heading taken apart. */
export interface HeadingText {
  /** What is left without quarter, year and unit, folded for comparing; '' when nothing is. */
  readonly name: string;
  /** The same as words. */
  readonly words: string;
  readonly triwulan: Triwulan | undefined;
  /** The word for a quarter stands there, with its number or without: "TARGET TRIWULAN". */
  readonly saysTriwulan: boolean;
  /** Nothing but a number that may be a quarter's: "II", "2", "(II)". */
  readonly numeral: Triwulan | undefined;
  /** "s.d.", "(Akumulatif)": the cells hold sums up to the quarter. */
  readonly cumulative: boolean;
  /** The months of Triwulan I stand there, which are those up to its end too. */
  readonly startsYear: boolean;
  readonly year: number | undefined;
  /** What the figures below are times: 1000 for "(dalam ribuan rupiah)". */
  readonly scale: number;
  /** "CAPAIAN (%)". */
  readonly inPercent: boolean;
  /** Nothing but a month (1..12). */
  readonly month: number | undefined;
  /** What it says of the heading above it: K, Rp, SETELAH PERUBAHAN. */
  readonly qualifier: Qualifier | undefined;
}

const MONTH = `(?:jan(?:uari)?|[fp]eb(?:r?uari)?|mar(?:et)?|apr(?:il)?|mei|juni?|juli?|ag(?:ustus|u|t|st|s)|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|nop(?:ember)?|des(?:ember)?)`;
const MONTHS = new RegExp(String.raw`(?<!\p{L})${MONTH}(?!\p{L})\.?`, 'giu');
/** "(April - Juni)", "(Jan s.d. Mar)". */
const MONTHS_IN_BRACKETS = new RegExp(
  String.raw`[([]\s*${MONTH}\.?(?:\s*(?:[-–/,]|s\s*[./]?\s*d\.?|sampai(?: dengan)?|dan)\s*${MONTH}\.?)*\s*(?:20\d\d)?\s*[)\]]`,
  'giu',
);
const RUPIAH = String.raw`(?:rp\.?|idr|rupiah)`;
const UNIT = new RegExp(
  String.raw`[([]\s*(?:(?:dalam|dlm\.?|satuan)\s*)?(?:${RUPIAH}|%|persen|(?:dalam\s*)?satuan)\s*[)\]]`,
  'giu',
);
/** A unit that stands alone is the name of its column: "(Rp)" beside "(%)" below REALISASI. */
const ONLY_UNIT = new RegExp(String.raw`^[([]?\s*(?:dalam\s+)?(?<unit>${RUPIAH}|%|persen)\s*[)\]]?$`, 'iu');
const THOUSANDS = new RegExp(
  String.raw`(?:\bdalam\s+|\bdlm\.?\s+|[([]\s*)(?:${RUPIAH}\s*)?(?<step>ribuan|ribu|jutaan|juta|milyar(?:an)?|miliar(?:an)?)(?:\s*${RUPIAH})?\s*[)\]]?|[([]\s*(?:x\s*)?(?:${RUPIAH}\s*)?(?:[x×]\s*)?['’]?\.?1?(?<zeros>(?:[.,]?000)+)(?:[.,]00)?(?:\s*${RUPIAH})?\s*[)\]]`,
  'iu',
);
/** What THOUSANDS begins with, which most texts lack. */
const SCALE_START = /dalam|dlm|[([]/i;
const BRACKET = /[([]/;
const NOTE = /\*+\)?|[¹²³]\)?/g;
/** Numbers of columns and what they are made of: "(4)", "(6=5/4x100)". */
const COLUMN_NUMBER = /[([]\s*\d{1,2}\s*[)\]](?=\s*$)|[([]\s*\d{1,2}\s*[=:][^()[\]]*[)\]]/g;
/** A choice told within the heading: "(naik/turun)". */
const CHOICES = /[([]\s*[\p{L} -]+(?:\s*[/,|]\s*[\p{L} -]+)+\s*[)\]]/gu;
const CUMULATIVE =
  /(?<![\p{L}])(?:s\s*[./]\s*d\s*\.?|sd\.?|sampai(?: dengan| dgn\.?)?|hingga|(?:secara )?k?omulatif|(?<!non[ -])(?:akumulatif|kumulatif)|akumulasi|ytd)(?![\p{L}])/giu;
const YEAR = /(?:(?:tahun anggaran|tahun|thn\.?|th\.?|t\.?\s?a\.?)\s*)?(?<![\d.,])(?<year>20\d\d)(?![\d.,])/iu;
/** "s.d. 30 Juni", "s.d. bulan Juni": sums up to the end of a quarter. The word for "up to" is gone by then. */
const QUARTER_END =
  /(?<![\p{L}\d])(?:(?:1\s+)?jan(?:uari)?\s+)?(?:(?:per|tanggal|tgl\.?|akhir|bulan)\s+)*(?:3[01]\s+)?(?<month>mar(?:et)?|juni?|sept?(?:ember)?|des(?:ember)?)\.?(?!\p{L})/iu;
const QUARTER_MONTHS = ['mar', 'jun', 'sep', 'des'];
/** What of a quarter such a column may hold; "PAGU s.d. 30 Juni" is the pagu. */
const SUMMED = /^[\s().,/:-]*(?:\(?rp\.?\)?[\s().,/:-]*)?$|real|target|rencana|capaian|serap|keadaan|kondisi|posisi/i;
const MENTION = new RegExp(TRIWULAN_MENTION, 'iu');
const WORD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:per\s*-?\s*)?${TRIWULAN_WORD}(?:an)?(?:\s*-?\s*ke\s*-?)?(?![\p{L}\d])\.?`,
  'iu',
);
const NUMERAL = /^[\s:.\-–]*[([]?\s*(?<numeral>iv|iii|ii|i|[1-4])\s*[)\]]?[.:]?$/iu;

/** The letters of a word for a quarter (TRIWULAN_WORD), the months that end one, and dates. */
const QUARTER_SIGNS =
  /tri[\s-]*w|(?<![a-z\d])tr?\W*w|k[uw]artal|q|(?:mar(?:et)?|juni?|sept?(?:ember)?|de[sc](?:ember)?)(?![a-z])|\d[/.-]\d{1,2}[/.-]\d\d(?:\d\d)?\s*[-–—sh]/i;

/** False for a text that cannot speak of a quarter, as most texts of a sheet: it lacks the letters of all that may. */
export function mayNameQuarter(text: string): boolean {
  return QUARTER_SIGNS.test(text);
}

/** Takes a heading apart: "REALISASI (Rp) s.d. TW II 2024" is REALISASI of Triwulan II, s.d., of 2024. */
export function readHeadingText(written: string): HeadingText {
  let text = cleanText(written)
    .replace(NOTE, ' ')
    .replace(/[\s:]+$/, '');
  const scale = readScale(text);
  if (scale !== 1) text = text.replace(THOUSANDS, ' ');
  const mayBeOfQuarter = mayNameQuarter(text);
  const span = mayBeOfQuarter ? readQuarterSpan(text) : undefined;
  // Beside a quarter that is named the span says no more than whether its cells are sums.
  if (span !== undefined) text = MENTION.test(span.rest) ? span.rest : `${span.rest} TRIWULAN ${span.triwulan}`;
  const onlyUnit = ONLY_UNIT.exec(text.trim())?.groups?.unit;
  const inPercent = /%|p[er]{2}sen|prosen/i.test(text);
  if (BRACKET.test(text)) {
    text = text.replace(MONTHS_IN_BRACKETS, ' ').replace(UNIT, ' ').replace(CHOICES, ' ');
    const unnumbered = text.replace(COLUMN_NUMBER, ' ');
    // "TRIWULAN (2)" is a quarter and no number of a column.
    if (!mayBeOfQuarter || MENTION.test(unnumbered) || !MENTION.test(text)) text = unnumbered;
  }
  const upTo = text.search(CUMULATIVE) !== -1;
  const cumulative = upTo || span?.cumulative === true;
  if (upTo) text = text.replace(CUMULATIVE, ' ');
  const bare = NUMERAL.exec(text.trim())?.groups?.numeral;
  const year = YEAR.exec(text)?.groups?.year;
  if (year !== undefined) text = text.replace(YEAR, ' ');
  const mention = mayBeOfQuarter ? MENTION.exec(text) : null;
  const ended = mention === null && cumulative ? readQuarterEnd(text) : undefined;
  if (ended !== undefined) text = text.replace(QUARTER_END, ' ');
  const triwulan = mention === null ? ended : parseTriwulanNumeral(mention.groups?.numeral ?? '');
  const saysTriwulan = triwulan !== undefined || (mayBeOfQuarter && WORD.test(text));
  if (triwulan !== undefined) {
    text = text
      .replace(MENTION, ' ')
      .replace(/\((?:satu|dua|tiga|empat|pertama|kedua|ketiga|keempat)\)/iu, ' ')
      .replace(MONTHS, ' ');
  }
  if (saysTriwulan) text = text.replace(WORD, ' ');
  const words = cleanText(text.replace(/[()[\]]/g, ' ')).replace(/^[\s\-–:/.,_]+|[\s\-–:/.,_]+$/g, '');
  const name = headingKey(words.replaceAll('%', ' persen '));
  const unitName = onlyUnit === undefined ? undefined : /%|persen/i.test(onlyUnit) ? 'persen' : 'rp';
  return {
    name: unitName ?? (bare === undefined ? name : ''),
    words: unitName ?? (bare === undefined ? words : ''),
    triwulan,
    saysTriwulan,
    numeral: bare === undefined ? undefined : parseTriwulanNumeral(bare),
    cumulative,
    startsYear: span?.triwulan === 1,
    year: year === undefined ? undefined : Number(year),
    scale,
    inPercent,
    month: parseMonthName(name),
    qualifier: bare === undefined ? readQualifier(unitName ?? words) : undefined,
  };
}

/** True for "Alokasi Target TW I" of flat forms, which spread the target of the year: their cells are s.d. (docs/impor.md). */
export function isAllocation({ words }: HeadingText): boolean {
  return /alokasi\s+target/i.test(words);
}

/** The quarter that ends with the month up to which a column sums. */
function readQuarterEnd(text: string): Triwulan | undefined {
  const month = QUARTER_END.exec(text)?.groups?.month?.toLowerCase().slice(0, 3);
  const rest = text.replace(QUARTER_END, ' ');
  // "April s.d. Juni" is the quarter alone.
  if (month === undefined || !SUMMED.test(rest) || rest.search(MONTHS) !== -1) return undefined;
  return ALL_TRIWULAN[QUARTER_MONTHS.indexOf(month)];
}

const LAST_YEAR = new RegExp(String.raw`\btahun\s+(?:${PERIOD_WORDS.before.join('|')})\b`, 'i');

/** True for a heading of the year before, in words: "REALISASI TW II TAHUN LALU". */
export function isOfLastYear({ words }: HeadingText): boolean {
  return LAST_YEAR.test(words);
}

/** True for a heading of the whole year, or of a plan beyond it. */
export function isOfYear({ words, year, saysTriwulan }: HeadingText): boolean {
  if (saysTriwulan) return false;
  if (words === '') return year !== undefined;
  return isPassedHeading(words) || /tahun|total|jumlah|akhir|renstra|renja|rpjmd/i.test(words);
}

/** 1000 for "dalam ribuan rupiah" or "(Rp.000)", a million for "jutaan"; 1 where nothing of the kind is said. */
export function readScale(text: string): number {
  const groups = SCALE_START.test(text) ? THOUSANDS.exec(text)?.groups : undefined;
  if (groups === undefined) return 1;
  const { step, zeros } = groups;
  if (zeros !== undefined) return 10 ** zeros.replace(/\D/g, '').length;
  if (/^rib/i.test(step ?? '')) return 1000;
  return /^jut/i.test(step ?? '') ? 1_000_000 : 1_000_000_000;
}
