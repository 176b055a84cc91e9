import type { HasilKinerja } from '../../domain/hasil.ts';
import { printedBagian, QUARTERLY_BAGIAN, type ReportBagian } from '../../domain/report-bagian.ts';
import type { ReportCharts } from '../charts/drawings.ts';
import { DEFAULT_OPTIONS, makeReportContext, type ReportOptions } from '../context/report-context.ts';
import { pageStyle } from '../page/page-style.ts';
import type { ReportView } from '../view/report-view.ts';
import { buildBabI } from './bab-1.ts';
import { buildBabII } from './bab-2.ts';
import { buildBabIII } from './bab-3.ts';
import { buildBabIV } from './bab-4.ts';
import { buildBabV } from './bab-5.ts';
import { buildCover, buildIdentitas, buildSignature, reportTitle } from './cover.ts';
import {
  buildDokumentasi,
  buildFindings,
  buildMatrix,
  buildPerubahanLampiran,
  buildPkLampiran,
  buildRencanaLampiran,
} from './lampiran.ts';
import { numberLampiran } from './lampiran-numbers.ts';

/** Everything the templates print, formatted: plain strings and lists. Pure. */
export function buildReportView(
  hasil: HasilKinerja,
  options: ReportOptions = DEFAULT_OPTIONS,
  charts: ReportCharts = { kinerja: null, keuangan: null },
): ReportView {
  const k = makeReportContext(hasil, options);
  const named = printedBagian(k.pengaturan.bagian);
  const chosen = QUARTERLY_BAGIAN.filter((b) => named.includes(b) || (b === 'Lampiran Matriks' && k.pengaturan.matrix));
  const isPrinted = (b: ReportBagian): boolean => chosen.includes(b);
  const numbers = numberLampiran();
  const ofBagian = <T>(b: ReportBagian, build: (context: typeof k, next: typeof numbers) => T): T | null =>
    isPrinted(b) ? build(k, numbers) : null;
  const preface = k.narasi.together('Kata Pengantar');
  const ikhtisar = k.narasi.together('Ikhtisar');
  return {
    judulDokumen: reportTitle(k),
    tahun: String(hasil.data.year),
    triwulan: k.triwulan.replace('Triwulan ', ''),
    periode: k.period,
    draf: options.draft,
    identitas: buildIdentitas(k),
    sampul: buildCover(k),
    kataPengantar: preface === '' ? null : { isi: preface, tandaTangan: buildSignature(k) },
    daftar: { isi: [], tabel: [], gambar: [] },
    ikhtisar: ikhtisar === '' ? null : { isi: ikhtisar },
    bab1: buildBabI(k),
    bab2: buildBabII(k, !isPrinted('Lampiran Rencana Aksi')),
    bab3: buildBabIII(k, charts.kinerja),
    bab4: buildBabIV(k, charts.keuangan),
    bab5: buildBabV(k),
    lampiranPk: ofBagian('Lampiran Perjanjian Kinerja', buildPkLampiran),
    lampiranPkPerubahan: ofBagian('Lampiran Perjanjian Kinerja', buildPerubahanLampiran),
    lampiranRencana: ofBagian('Lampiran Rencana Aksi', buildRencanaLampiran),
    lampiranMatriks: ofBagian('Lampiran Matriks', buildMatrix),
    dokumentasi: ofBagian('Dokumentasi', buildDokumentasi),
    temuan: buildFindings(k, numbers),
    bagian: chosen,
    halaman: { gaya: pageStyle(k.pengaturan) },
  };
}
