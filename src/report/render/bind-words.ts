import { changeTexts } from '../../html/change-texts.ts';

const NO_BREAK = '\u00A0';

/** Where names are matched, linked or measured by their text. */
const SKIPPED = new Set(['style', 'svg', 'nav', 'table', 'h1', 'h2', 'h3', 'h4', 'figcaption']);

/** Words that their number follows: "Tabel 3.1", "Tahun 2025", "Triwulan II", "Pasal 5", "Rp 1.000". */
const BEFORE_NUMBER =
  /(?<!\p{L})([Tt]abel|[Gg]ambar|Lampiran|BAB|Pasal|[Nn]omor|[Tt]ahun|[Tt]riwulan|[Ss]emester|Rp\.?) (?=[\dIVXL])/gu;
/** What a caption must not part, in its place as in the lists of captions: "Triwulan II", "Tahun 2025". */
const PERIOD = /(?<!\p{L})(Tahun|Triwulan|Semester) (?=[\dIVXL])/gu;
/** Captions and the lists of contents, with their texts of parts. */
const DRAWN = new Set(['style', 'svg', 'table', 'h1', 'h2', 'h3', 'h4']);
/** A number before its words in brackets, "5 (lima)". */
const BEFORE_BRACKETS = /(\d) (?=\(\p{Ll}+(?: \p{Ll}+)*\))/gu;
/** No satuan: what follows the number of a law, the day of a date. */
const NOT_COUNTED = 'Tahun|Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember';
/** A number before what it counts: "6 hari", "1.250 Dokumen", "97,5 %"; one that is bound to the word before it is a name. */
const COUNTED = new RegExp(
  `(?<![\\d.,/\\p{L}${NO_BREAK}])(\\d{1,3}(?:\\.\\d{3})*(?:,\\d+)?) (?=%|(?!(?:${NOT_COUNTED})(?!\\p{L}))\\p{L})`,
  'gu',
);
/** Degrees behind a name: "Nama Pejabat, S.Sos." */
const DEGREE = /, (?=(?:S|M|Dr|Drs|Ir|A\.Md|Ph|Sp)\.(?:[\p{L}.]|\s*$))/gu;

/**
 * HTML with no-break spaces where a line must not end in Indonesian. Tags, headings, tables and drawings stay as they are; of
 * captions and contents lists only the period is kept together.
 */
export function bindWords(html: string): string {
  const periods = changeTexts(
    html,
    (name) => DRAWN.has(name),
    (text) => text.replace(PERIOD, `$1${NO_BREAK}`),
  );
  return changeTexts(periods, (name) => SKIPPED.has(name), bindText);
}

function bindText(text: string): string {
  if (/^(?:Tabel|Gambar) [\w.]+ /.test(text)) return text;
  return text
    .replace(BEFORE_NUMBER, `$1${NO_BREAK}`)
    .replace(BEFORE_BRACKETS, `$1${NO_BREAK}`)
    .replace(COUNTED, `$1${NO_BREAK}`)
    .replace(DEGREE, `,${NO_BREAK}`);
}
