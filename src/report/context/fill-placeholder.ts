import type { Angka } from '../../domain/angka.ts';
import { meanCapaian } from '../../domain/bobot.ts';
import { changeWord, pointsBetween } from '../../domain/difference.ts';
import { gradeOf } from '../../domain/grades.ts';
import type { HasilKinerja, HasilKinerjaRow } from '../../domain/hasil.ts';
import { nameKey } from '../../domain/name-key.ts';
import { PLACEHOLDER_PATTERN, type PlaceholderName, parsePlaceholder } from '../../domain/narasi-placeholder.ts';
import { toRoman } from '../../domain/triwulan.ts';
import { formatCount, formatPercent, formatRupiah, formatSigned, formatValue, STRIP } from '../format.ts';
import { markdownHtml } from '../markdown.ts';

/**
 * Fills the placeholders of a text of Narasi from the results; `untuk` is the sub kegiatan or kegiatan named in
 * UNTUK ('' = the whole report). An unknown placeholder, or one that has no row to speak of, stays as typed.
 * Values printed as "-" in tables are "-" here.
 */
function fillNarasi(text: string, hasil: HasilKinerja, subject = ''): string {
  const valueFor = placeholderValues(hasil, subject);
  return text.replace(PLACEHOLDER_PATTERN, (original: string, name: string, offset: number) => {
    const known = parsePlaceholder(name);
    const content = known === undefined ? undefined : valueFor[known]?.();
    return content === undefined
      ? original
      : dropDoubleSign(content, text.slice(0, offset), text.slice(offset + original.length));
  });
}

/** A writer may put the sign himself: "{capaian}%" and "Rp{pagu}" print one % and one Rp. */
function dropDoubleSign(content: string, before: string, after: string): string {
  const withoutPercent = /^\s?%/.test(after) ? content.replace(/%$/, '') : content;
  return /Rp\.?\s*$/i.test(before) ? withoutPercent.replace(/^Rp\.?\s*/, '') : withoutPercent;
}

/** Narasi's text with its placeholders filled, as HTML. */
export function narasiHtml(text: string, hasil: HasilKinerja, subject = ''): string {
  return markdownHtml(fillNarasi(text, hasil, subject));
}

type PlaceholderValues = Readonly<Record<PlaceholderName, (() => string | undefined) | undefined>>;

function placeholderValues(hasil: HasilKinerja, subject: string): PlaceholderValues {
  const { data } = hasil;
  const { percentDecimals, rupiahStyle } = data.pengaturan;
  const percent = (n: Parameters<typeof formatPercent>[0] | null): string =>
    n === null ? STRIP : `${formatPercent(n, percentDecimals)}%`;
  const key = nameKey(subject);
  const kinerja = subject === '' ? [] : hasil.kinerja.filter((b) => nameKey(b.subKegiatan) === key);
  const kegiatan = subject === '' ? undefined : hasil.kegiatan.find((k) => nameKey(k.kegiatan) === key);
  const money = subject === '' ? undefined : hasil.keuangan.find((b) => nameKey(b.subKegiatan) === key);
  const summary = kegiatan?.keuanganSummary ?? hasil.keuanganSummary;
  /** One value for each indikator of the sub kegiatan, joined as in a sentence. */
  const forEachIndikator = (textOf: (b: HasilKinerjaRow) => string): (() => string) | undefined =>
    kinerja.length === 0 ? undefined : () => joinPhrases([...new Set(kinerja.map(textOf))]);
  const compared = comparedFigures(
    hasil,
    subject === '' ? null : (kegiatan?.kinerja ?? kinerja),
    kegiatan !== undefined,
  );
  const change = (textOf: (difference: Angka) => string): string =>
    joinPhrases([
      ...new Set(
        compared.map(([before, now]) => {
          const difference = pointsBetween(before, now, percentDecimals);
          return difference === null ? STRIP : textOf(difference);
        }),
      ),
    ]) || STRIP;
  return {
    'capaian lalu': () => joinPhrases([...new Set(compared.map(([before]) => percent(before)))]) || STRIP,
    selisih: () => change((difference) => `${formatSigned(difference, percentDecimals)} poin persen`),
    arah: () => change(changeWord),
    tahun: () => String(data.year),
    triwulan: () => toRoman(data.triwulan),
    target: forEachIndikator((b) => figureText(b, b.main.target)),
    realisasi: forEachIndikator((b) => figureText(b, b.main.realisasi)),
    satuan: forEachIndikator((b) => b.satuan),
    capaian:
      kegiatan === undefined
        ? forEachIndikator((b) => percent(b.main.capaian))
        : () => percent(kegiatan.kinerjaSummary.rataRata),
    predikat:
      kegiatan === undefined
        ? forEachIndikator((b) => b.main.predikat ?? STRIP)
        : () => kegiatan.kinerjaSummary.predikat ?? STRIP,
    'capaian kinerja': () => percent((kegiatan?.kinerjaSummary ?? hasil.kinerjaSummary).rataRata),
    'capaian keuangan': () => percent(money === undefined ? summary.capaian : money.main.capaian),
    'jumlah kegiatan': () => formatCount(hasil.kegiatan.length),
    'jumlah sub kegiatan': () =>
      formatCount(new Set((kegiatan?.kinerja ?? hasil.kinerja).map((b) => nameKey(b.subKegiatan))).size),
    pagu: () => {
      const pagu = money === undefined ? summary.pagu : money.pagu;
      return pagu === null ? STRIP : formatRupiah(pagu, rupiahStyle);
    },
    'realisasi keuangan': () => {
      const realisasi = money === undefined ? summary.realisasi : money.main.realisasi;
      return realisasi === null ? STRIP : formatRupiah(realisasi, rupiahStyle);
    },
  };
}

function figureText({ grades }: HasilKinerjaRow, figure: Angka | null): string {
  return figure === null ? STRIP : (gradeOf(grades, figure) ?? formatValue(figure));
}

/**
 * Capaian before and now: of the whole report (`rows` null), of the mean of a kegiatan, or of each indikator of a sub
 * kegiatan; null where there is none.
 */
function comparedFigures(
  { comparison, kinerjaSummary }: HasilKinerja,
  rows: readonly HasilKinerjaRow[] | null,
  isMean: boolean,
): readonly (readonly [before: Angka | null, now: Angka | null])[] {
  if (rows === null) return [[comparison?.kinerja ?? null, kinerjaSummary.rataRata]];
  if (!isMean) return rows.map(({ earlier, main }) => [earlier?.capaian ?? null, main.capaian] as const);
  const before = rows.map(({ earlier, bobot }) => ({ capaian: earlier?.capaian ?? null, bobot }));
  return [[meanCapaian(before), meanCapaian(rows.map(({ main, bobot }) => ({ capaian: main.capaian, bobot })))]];
}

/** Joins parts as Indonesians do: a; a dan b; a, b, dan c. */
export function joinPhrases(phrases: readonly string[]): string {
  if (phrases.length <= 2) return phrases.join(' dan ');
  return `${phrases.slice(0, -1).join(', ')}, dan ${phrases.at(-1)}`;
}
