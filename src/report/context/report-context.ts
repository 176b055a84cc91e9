import type { Angka } from '../../domain/angka.ts';
import { type Grades, gradeOf } from '../../domain/grades.ts';
import type { HasilKinerja, ViewName } from '../../domain/hasil.ts';
import type { Pengaturan } from '../../domain/pengaturan.ts';
import { toRoman } from '../../domain/triwulan.ts';
import type { Finding } from '../../findings/finding.ts';
import { formatJumlahRupiah, formatPercent, formatRupiah, formatSigned, formatValue, STRIP } from '../format.ts';
import { type NarasiTexts, sortNarasiTexts } from './narasi-texts.ts';

/** A picture handed in: a data URL, and what a caption or the alternative text says. */
interface ReportPhoto {
  readonly src: string;
  readonly caption: string;
}

/** What the report needs besides the results. */
export interface ReportOptions {
  /** Emblem as a data URL; null: space is left for it. */
  readonly logo: string | null;
  readonly photos: readonly ReportPhoto[];
  /** Draft: watermark and the Temuan appendix. */
  readonly draft: boolean;
  readonly findings: readonly Finding[];
}

export const DEFAULT_OPTIONS: ReportOptions = { logo: null, photos: [], draft: false, findings: [] };

/** The results with the formats of this report's Pengaturan. */
export interface ReportContext {
  readonly hasil: HasilKinerja;
  readonly pengaturan: Pengaturan;
  readonly options: ReportOptions;
  /** "Triwulan II". */
  readonly triwulan: string;
  /** "Triwulan II" or "sampai dengan Triwulan II", after Basis. */
  readonly period: string;
  /** "pada Triwulan II" or "sampai dengan Triwulan II", after Basis. */
  readonly inPeriod: string;
  /** The report is of the whole year; `period` is then "Tahun 2024". */
  readonly isYearly: boolean;
  readonly basis: ViewName;
  /** Columns that BAB III and IV print: one, or the quarter and s.d. */
  readonly views: readonly ViewName[];
  percent(n: Angka | null): string;
  /** With its sign: "97,5%"; "-" for null. */
  percentWithSign(n: Angka | null): string;
  /** A difference of percentages in points, with its sign: "+3,72"; "sama" for 0, "-" for null. */
  signed(n: Angka | null): string;
  /** As stated, as the grade where it is one; a mean with endless decimals is printed at two. */
  figure(n: Angka | null, grades?: Grades | null): string;
  /** Without "Rp"; "-" for null. */
  money(n: Angka | null): string;
  /** With "Rp". */
  rupiah(n: Angka): string;
  /** Heading of a group of columns: TRIWULAN II, S.D. TRIWULAN II. */
  viewHeading(p: ViewName): string;
  readonly narasi: NarasiTexts;
}

/** Builds the context of one report. */
export function makeReportContext(hasil: HasilKinerja, options: ReportOptions): ReportContext {
  const { pengaturan, triwulan, year } = hasil.data;
  const isYearly = hasil.data.isYearly === true;
  const triwulanName = `Triwulan ${toRoman(triwulan)}`;
  const isSampaiDengan = pengaturan.basis === 'sampai dengan';
  const percent = (n: Angka | null): string => (n === null ? STRIP : formatPercent(n, pengaturan.percentDecimals));
  return {
    hasil,
    pengaturan,
    options,
    triwulan: triwulanName,
    period: isYearly ? `Tahun ${year}` : isSampaiDengan ? `sampai dengan ${triwulanName}` : triwulanName,
    inPeriod: isYearly
      ? `pada Tahun ${year}`
      : isSampaiDengan
        ? `sampai dengan ${triwulanName}`
        : `pada ${triwulanName}`,
    isYearly,
    basis: isSampaiDengan || isYearly ? 'sampaiDengan' : 'triwulan',
    views: isSampaiDengan || pengaturan.views === 'keduanya' ? ['triwulan', 'sampaiDengan'] : ['triwulan'],
    percent,
    percentWithSign: (n) => (n === null ? STRIP : `${percent(n)}%`),
    signed: (n) => (n === null ? STRIP : n.isZero() ? 'sama' : formatSigned(n, pengaturan.percentDecimals)),
    figure: (n, grades) => (n === null ? STRIP : (gradeOf(grades, n) ?? formatValue(n))),
    money: (n) => (n === null ? STRIP : formatJumlahRupiah(n)),
    rupiah: (n) => formatRupiah(n, pengaturan.rupiahStyle),
    viewHeading: (p) => `${p === 'triwulan' ? '' : 'S.D. '}${triwulanName.toUpperCase()}`,
    narasi: sortNarasiTexts(hasil),
  };
}
