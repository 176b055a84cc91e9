import { makeFinding } from '../../../src/findings/finding.ts';
import { groupTitle } from '../../../src/report/sentences/common-sentences.ts';
import { indikatorSentences } from '../../../src/report/sentences/kinerja-sentences.ts';
import { type Indikator, makeReport } from '../../report/sentences/make-report.ts';
import { COMPLETE_DATA } from '../../support/complete-data.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';
import { type SaidCase, said } from './said-case.ts';
import { readText, reportText } from './user-texts.ts';

const reference = async (): Promise<string> => reportText(await renderReportHtml(REFERENCE_DATA));
const complete = async (): Promise<string> => reportText(await renderReportHtml(COMPLETE_DATA));

const WRONG_SUM = makeFinding(
  'rencana/anggaran-beda-pagu',
  { nama: 'X', selPagu: 'PK!I5', selPaguLain: '', selTriwulan: '', nilai: '' },
  {
    at: { sheet: 'Rencana Aksi', row: 6, column: 8 },
    written: '90',
    computed: '100',
    difference: '-10',
    unit: 'rupiah',
    cause: { code: 'digit-tertukar', args: {} },
  } as never,
);
const draft = async (): Promise<string> =>
  reportText(await renderReportHtml(REFERENCE_DATA, { draft: true, findings: [WRONG_SUM] }));

/** The sentences on one indikator; `place`: of several of its sub kegiatan. */
function indikator(x: Indikator, place: number | null = null): string {
  const { hasil, k } = makeReport([x]);
  return hasil.kinerja.map((row) => indikatorSentences(row, k, place).join(' ')).join(' ');
}

/** Sentences of the report that were false, odd or said twice: the corrections of its words, then the twelve (K). */
// biome-ignore format: a table reads best as a table
export const REPORT_SENTENCES: readonly SaidCase[] = [
  said('A1', 'Kalaena, 28 Juni 2024 Pihak Kedua', /28 Juni 2024 Pihak Kedua/, complete, /Perjanjian Kinerja .*\u2026+ 2024|Januari 2024/),
  said('A2', 'sesuai dengan lampiran perjanjian ini', /lampiran perjanjian ini/, complete, /selaku atasan Pihak Pertama.*sebagaimana tercantum pada Tabel/),
  said('A3', 'Kegiatan ini terdiri atas 2 (dua) sub kegiatan. Capaian kinerjanya', /2 \(dua\) sub kegiatan\. Capaian kinerjanya/, reference, /2 \(dua\) sub kegiatan, 1 \(satu\) di antaranya memiliki target pada Triwulan II, dengan capaian 100% \(Sangat Baik\)/),
  said('A4', 'Tidak ada target pada Triwulan II, tetapi ada realisasi 1 Laporan, sehingga capaiannya tidak dihitung.', /tetapi ada realisasi/, () => indikator({ t: '', r: 1 }), /tidak memiliki target pada Triwulan II sehingga capaiannya tidak dihitung, meskipun terdapat realisasi 1 laporan\./),
  said('C2', 'dengan target 95 Persen', /dengan target [\d.]+ (?:Persen|Laporan|Izin|Kasus)\b|\d+ Indeks\b/, () => `${indikator({ t: 95, r: 95, satuan: 'Persen' })} ${indikator({ t: 86, r: 86, satuan: 'Indeks' })}`, /target 95 persen .*target indeks 86/),
  said('C3', 'indikator yang bertarget', /\bbertarget\b/i, reference, /yang memiliki target/),
  said('C4', 'Baris nomor 1 tidak bertarget pada Triwulan II dan tidak ikut dihitung dalam rata-rata', /Baris nomor|tidak ikut dihitung dalam rata-rata/, reference, /Sub kegiatan nomor 1 tidak memiliki target pada Triwulan II sehingga tidak diperhitungkan dalam rata-rata\./),
  said('C5', 'Baris Jumlah dikosongkan karena satuan indikator berbeda-beda', /Baris Jumlah dikosongkan/, reference, /Target dan realisasi tidak dijumlahkan karena satuannya berbeda\./),
  said('C7', 'capaian keuangan naik 36,84 poin, dan', /\d poin(?! persen)\b|poin persentase/, reference, /naik 36,84 poin persen/),
  said('C8', 'Capaian Keuangan adalah jumlah realisasi dibagi jumlah target.', /Capaian Keuangan (?:adalah|\()/, reference, /Capaian keuangan dihitung dari jumlah realisasi dibagi jumlah target\./),
  said('C9', 'Tabel 4.2 Serapan Anggaran s.d. Triwulan II', /(?:Tabel|Gambar) \d\.\d [^.]{0,60}s\.d\. Triwulan/, reference, /Serapan Anggaran sampai dengan Triwulan II Tahun 2024/),
  said('C10', 'Lampiran I. Perjanjian Kinerja; Pembina, IV/a', /Lampiran [IVX]+\.(?! |$)|Lampiran [IVX]+\. P|Pembina, IV|Penata[^.]{0,12}, III\//, complete, /Lampiran I+ .*(?:Pembina|Penata)[^.]{0,20} \(I[IV]+\/[a-e]\)/),
  said('C13', 'B. Simpulan', /[A-Z]\. Simpulan/, reference, /[A-Z]\. Kesimpulan/),
  said('D5', 'Tingkat kemajuan = realisasi : target x 100%', / x 100%/, () => readText('src/report/build/yearly/bab-3.ts'), /Tingkat kemajuan = [^']* × 100%/),
  said('K1', 'Kegiatan Koordinasi Kegiatan Pemberdayaan Desa', /Kegiatan Koordinasi Kegiatan Pemberdayaan/, () => groupTitle('Koordinasi Kegiatan Pemberdayaan Desa', makeReport([{ t: 1, r: 1 }]).k), /^Koordinasi Kegiatan Pemberdayaan Desa$/),
  said('K2', 'Realisasinya 3 Laporan, sehingga capaiannya 100% dengan predikat Sangat Baik, sesuai dengan target.', /sehingga capaiannya 100% dengan predikat/, () => indikator({ t: 3, r: 3 }), /Realisasi 3 laporan atau 100% \(Sangat Baik\)\.$/),
  said('K3', '98,95% dengan predikat Sangat Baik, belum mencapai target', /\(?Sangat Baik\)?, belum mencapai target/, () => indikator({ t: 95, r: 94 }), /98,95% \(Sangat Baik\), sedikit di bawah target\./),
  said('K4', 'Indikator ke-1 adalah Jumlah izin yang diterbitkan, dengan target 900 Izin', /Indikator ke-\d/, () => indikator({ t: 900, r: 911, satuan: 'Izin' }, 0), /^Indikator pertama, Jumlah laporan 1, ditargetkan 900 izin pada Triwulan II dan terealisasi 911 izin/),
  said('K5', 'Desa. Tidak ada target pada Triwulan II, sehingga capaiannya tidak dihitung.', /Desa\. Tidak ada target pada Triwulan II, sehingga capaiannya/, reference, /Target tahunan 5 lembaga kemasyarakatan telah dicapai pada Triwulan I sehingga tidak ada target pada Triwulan II\./),
  said('K6', 'Realisasi 3 laporan atau 100% (Sangat Baik). Dari target 3 laporan terealisasi 3 laporan', /100% \(Sangat Baik\)\. Dari target 3 laporan terealisasi/, complete, /adalah Jumlah Laporan [^.]*\. Dari target 6 Laporan terealisasi 6 Laporan atau 100%/),
  said('K7', 'Rata-rata capaian kinerja Triwulan II 100%; dihitung dari 2 (dua) indikator; seluruhnya mencapai target', /; seluruhnya mencapai target/, reference, /Capaian kinerja pada Triwulan II sebesar 100% \(Sangat Baik\); seluruh target tercapai\./),
  said('K8', 'yaitu capaian 1 (satu) indikator yang bertarget. Indikator tersebut mencapai target.', /yaitu capaian 1 \(satu\) indikator/, async () => reportText(await renderReportHtml(oneRow())), /Capaian kinerja pada Triwulan II sebesar 100% dengan predikat Sangat Baik, dari 1 \(satu\) indikator yang memiliki target\./),
  said('K8', 'Sebagai pembanding, rata-rata capaian sub kegiatan yang memiliki target adalah 100%', /Sebagai pembanding, rata-rata capaian sub kegiatan yang memiliki target adalah 100%/, async () => reportText(await renderReportHtml(oneRow())), /Capaian keuangan dihitung dari jumlah realisasi dibagi jumlah target\./),
  said('K9', 'Target dan anggaran tersebut dibagi ke dalam empat triwulan. Pembagiannya disajikan pada Tabel 2.3.', /dibagi ke dalam empat triwulan/, reference, /Rincian target dan anggaran setiap triwulan disajikan pada Tabel 2\.3\./),
  said('K10', 'Sub kegiatan yang memiliki realisasi tanpa target pada Triwulan II adalah X; realisasinya tetap dihitung dalam jumlah.', /yang memiliki realisasi tanpa target pada|realisasinya tetap dihitung dalam jumlah/, reference, /Pada Peningkatan Partisipasi .* terdapat realisasi Rp2\.015\.000 meskipun tidak ada target pada Triwulan II; realisasi tersebut tetap diperhitungkan dalam jumlah\./),
  said('K11', 'disajikan pada Tabel 3.1 dan digambarkan pada Gambar 3.1', /digambarkan pada/, complete, /disajikan pada Tabel 3\.1/),
  said('K12', 'tertulis Rp90, dihitung Rp100', /, dihitung Rp/, draft, /tidak sama dengan pagunya: Triwulan I-IV \S+, pagu \S+, selisih \S+\. Sebab: dua digit yang bersebelahan tertukar\. Saran: [^.]*\./),
];

/** A report with one sub kegiatan, its indikator and money as planned. */
function oneRow() {
  return makeReport([{ t: 4, r: 4 }]).hasil.data;
}
