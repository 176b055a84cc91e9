import type { HasilKinerja } from '../../../domain/hasil.ts';
import { printedBagian, type ReportBagian } from '../../../domain/report-bagian.ts';
import { joinTexts } from '../../context/narasi-texts.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportOptions } from '../../context/report-context.ts';
import { pageStyle } from '../../page/page-style.ts';
import { ikhtisarSentences, prefaceSentences } from '../../sentences/yearly-sentences.ts';
import type { LkjipView } from '../../view/lkjip-view.ts';
import { paragraphsHtml } from '../bab-1.ts';
import { buildCover, buildIdentitas, buildSignature, yearlyTitle } from '../cover.ts';
import {
  buildDokumentasi,
  buildFindings,
  buildMeasurement,
  buildPerubahanLampiran,
  buildPkLampiran,
  buildYearlyRencana,
} from '../lampiran.ts';
import { makeNumbering } from '../numbering.ts';
import { buildFollowUpLampiran } from '../tindak-lanjut.ts';
import { buildYearlyBabI } from './bab-1.ts';
import { buildYearlyBabII } from './bab-2.ts';
import { buildYearlyBabIII, type YearlyChartsGiven } from './bab-3.ts';
import { buildYearlyBabIV } from './bab-4.ts';

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII'];

/** Everything the templates of the yearly report print, formatted: plain strings and lists. Pure. */
export function buildLkjipView(
  hasil: HasilKinerja,
  options: ReportOptions = DEFAULT_OPTIONS,
  charts: YearlyChartsGiven = { kinerja: null, serapan: null, years: null },
): LkjipView {
  const k = makeReportContext(hasil, options);
  const chosen = printedBagian(k.pengaturan.bagian, true);
  const isPrinted = (b: ReportBagian): boolean => chosen.includes(b);
  let lampiranCount = 0;
  const nextNumber = (): string => ROMAN[lampiranCount++] ?? '';
  const textOf = (bagian: 'Kata Pengantar' | 'Ikhtisar', own: readonly string[]): string =>
    joinTexts(k.narasi.ofWhole(bagian) || paragraphsHtml(own), k.narasi.underNames(bagian));
  const lampiranNumbering = makeNumbering('L', 'lampiran');
  return {
    judulDokumen: yearlyTitle(k),
    tahun: String(hasil.data.year),
    sebutan: k.pengaturan.reportName,
    draf: options.draft,
    identitas: buildIdentitas(k),
    sampul: buildCover(k),
    kataPengantar: { isi: textOf('Kata Pengantar', prefaceSentences(k)), tandaTangan: buildSignature(k) },
    daftar: { isi: [], tabel: [], gambar: [] },
    ikhtisar: { isi: textOf('Ikhtisar', ikhtisarSentences(k)) },
    bab1: buildYearlyBabI(k),
    bab2: buildYearlyBabII(k),
    bab3: buildYearlyBabIII(k, charts),
    bab4: buildYearlyBabIV(k),
    lampiranPk: isPrinted('Lampiran Perjanjian Kinerja') ? buildPkLampiran(k, nextNumber, lampiranNumbering) : null,
    lampiranPkPerubahan: isPrinted('Lampiran Perjanjian Kinerja')
      ? buildPerubahanLampiran(k, nextNumber, lampiranNumbering)
      : null,
    lampiranRencana: isPrinted('Lampiran Rencana Aksi') ? buildYearlyRencana(k, nextNumber, lampiranNumbering) : null,
    lampiranPengukuran: isPrinted('Lampiran Pengukuran Kinerja')
      ? buildMeasurement(k, nextNumber, lampiranNumbering)
      : null,
    lampiranTindakLanjut: isPrinted('Lampiran Tindak Lanjut')
      ? buildFollowUpLampiran(k, nextNumber, lampiranNumbering)
      : null,
    dokumentasi: isPrinted('Dokumentasi') ? buildDokumentasi(k, nextNumber) : null,
    temuan: buildFindings(k, nextNumber),
    bagian: chosen,
    halaman: { gaya: pageStyle(k.pengaturan) },
  };
}
