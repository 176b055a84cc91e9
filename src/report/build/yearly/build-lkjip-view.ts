import type { HasilKinerja } from '../../../domain/hasil.ts';
import { printedBagian, type ReportBagian } from '../../../domain/report-bagian.ts';
import type { YearlyCharts } from '../../charts/drawings.ts';
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
import { numberLampiran } from '../lampiran-numbers.ts';
import { buildFollowUpLampiran } from '../tindak-lanjut.ts';
import { buildYearlyBabI } from './bab-1.ts';
import { buildYearlyBabII } from './bab-2.ts';
import { buildYearlyBabIII } from './bab-3.ts';
import { buildYearlyBabIV } from './bab-4.ts';

/** Everything the templates of the yearly report print, formatted: plain strings and lists. Pure. */
export function buildLkjipView(
  hasil: HasilKinerja,
  options: ReportOptions = DEFAULT_OPTIONS,
  charts: YearlyCharts = { kinerja: null, serapan: null, years: null },
): LkjipView {
  const k = makeReportContext(hasil, options);
  const chosen = printedBagian(k.pengaturan.bagian, true);
  const numbers = numberLampiran();
  const ofBagian = <T>(b: ReportBagian, build: (context: typeof k, next: typeof numbers) => T): T | null =>
    chosen.includes(b) ? build(k, numbers) : null;
  const textOf = (bagian: 'Kata Pengantar' | 'Ikhtisar', own: readonly string[]): string =>
    k.narasi.together(bagian, paragraphsHtml(own));
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
    lampiranPk: ofBagian('Lampiran Perjanjian Kinerja', buildPkLampiran),
    lampiranPkPerubahan: ofBagian('Lampiran Perjanjian Kinerja', buildPerubahanLampiran),
    lampiranRencana: ofBagian('Lampiran Rencana Aksi', buildYearlyRencana),
    lampiranPengukuran: ofBagian('Lampiran Pengukuran Kinerja', buildMeasurement),
    lampiranTindakLanjut: ofBagian('Lampiran Tindak Lanjut', buildFollowUpLampiran),
    dokumentasi: ofBagian('Dokumentasi', buildDokumentasi),
    temuan: buildFindings(k, numbers),
    bagian: chosen,
    halaman: { gaya: pageStyle(k.pengaturan) },
  };
}
