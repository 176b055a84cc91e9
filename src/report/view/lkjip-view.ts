import { ANGGARAN_TABLE } from '../tables/anggaran-table.ts';
import { PK_TABLE } from '../tables/pk-table.ts';
import type { ReportTable } from '../tables/report-table.ts';
import { tableSchema } from '../tables/table-schema.ts';
import { FOLLOW_UP_TABLE } from '../tables/tindak-lanjut-tables.ts';
import { KEUANGAN_TRIWULAN_TABLE, TRIWULAN_TABLE } from '../tables/triwulan-tables.ts';
import { BUDGET_TABLE } from '../tables/yearly/budget-table.ts';
import { YEAR_EFISIENSI_TABLE } from '../tables/yearly/efisiensi-year-table.ts';
import { FAKTOR_TABLE } from '../tables/yearly/faktor-table.ts';
import { IKU_REPORT_TABLE } from '../tables/yearly/iku-table.ts';
import { MEASUREMENT_TABLE } from '../tables/yearly/measurement-table.ts';
import { YEAR_PLAN_TABLE } from '../tables/yearly/plan-table.ts';
import { KEMAJUAN_TABLE, renstraTable, STANDARD_TABLE } from '../tables/yearly/renstra-tables.ts';
import { SUPPORT_TABLE } from '../tables/yearly/support-table.ts';
import { YEAR_TABLE } from '../tables/yearly/year-table.ts';
import { yearsTable } from '../tables/yearly/years-table.ts';
import { html, list, object, optional, type SchemaValue, text } from '../template/template-schema.ts';
import { CHART, FRAME_MEMBERS, HEADING, KEGIATAN, PARAGRAPHS, SIGNATURE, tableSection } from './common-view.ts';
import { VIEW } from './report-view.ts';

const PAGE = text('"lanskap" atau "potret" bila halaman baru dimulai di sini; kosong bila tidak.');
const NO_TABLE = { meaning: 'Tabel; subbab ini tidak memilikinya.', columns: [] };

/** A sub-heading: what templates print of it, in this order. */
function subbab(meaning: string, table: Pick<ReportTable<never>, 'meaning' | 'columns'> = NO_TABLE) {
  return object(meaning, {
    ...HEADING,
    halaman: PAGE,
    paragraf: PARAGRAPHS,
    isi: html('Isi dari Narasi; kosong bila tidak ada.'),
    tabel: optional(tableSchema(table)),
    catatan: list('Catatan di bawah tabel.', text('Satu catatan.')),
    halamanSesudahTabel: text(
      '"lanskap" atau "potret" bila halaman baru dimulai sesudah tabel dan catatannya; atau kosong.',
    ),
    kalimat: PARAGRAPHS,
    grafik: optional(CHART),
  });
}

/** A table of its own page, with its heading and sentence. */
const ADDED_TABLE = object('Tabel capaian tiap triwulan, pada halaman lanskap.', {
  ...HEADING,
  halaman: PAGE,
  paragraf: PARAGRAPHS,
  tabel: tableSchema(TRIWULAN_TABLE),
});

const BAB_1 = object('BAB I Pendahuluan.', {
  latarBelakang: optional(subbab('Latar Belakang.')),
  dasarHukum: optional(subbab('Dasar Hukum.')),
  gambaran: optional(
    object('Gambaran Umum.', {
      ...subbab('').members,
      kegiatan: KEGIATAN,
    }),
  ),
  tugasDanFungsi: optional(subbab('Tugas dan Fungsi.')),
  sumberDaya: optional(subbab('Sumber Daya.')),
  isuStrategis: optional(subbab('Isu Strategis.')),
  sistematika: optional(
    object('Sistematika Penulisan.', {
      ...subbab('').members,
      butir: list('Satu butir tiap bab.', text('Satu butir.')),
    }),
  ),
});

const FIRST_PAGE = text('"lanskap" atau "potret": halaman pertama bab ini.');

const BAB_2 = object('BAB II Perencanaan Kinerja.', {
  halaman: FIRST_PAGE,
  renstra: optional(subbab('Ringkasan Renstra.', renstraTable([]))),
  iku: optional(subbab('Indikator kinerja utama, bila ada lembar IKU.', IKU_REPORT_TABLE)),
  perjanjian: optional(subbab('Perjanjian Kinerja.', PK_TABLE)),
  anggaran: optional(subbab('Program, kegiatan, sub kegiatan, dan anggaran.', ANGGARAN_TABLE)),
});

const ANALYSIS = object('Analisis keberhasilan dan kegagalan.', {
  ...subbab('', FAKTOR_TABLE).members,
  halamanTabel: text('"lanskap" bila tabel dan kalimatnya memulai halaman lanskap; atau kosong.'),
  kegiatan: list(
    'Kegiatan sesuai urutan PK.',
    object('Satu kegiatan.', {
      halaman: PAGE,
      judul: text('Nama kegiatan dengan huruf urutnya.'),
      kalimat: text('Kalimat ringkasan kegiatan.'),
      narasi: html('Analisis kegiatan dari Narasi; kosong bila tidak ada.'),
      subKegiatan: list(
        'Sub kegiatan dan indikatornya.',
        object('Satu sub kegiatan.', {
          halaman: PAGE,
          nama: text('Nama sub kegiatan.'),
          kalimat: PARAGRAPHS,
          narasi: html('Analisis dari Narasi; kosong bila tidak ada.'),
        }),
      ),
    }),
  ),
});

const BAB_3 = object('BAB III Akuntabilitas Kinerja.', {
  halaman: FIRST_PAGE,
  capaian: object('A. Capaian Kinerja.', {
    ...HEADING,
    targetDanRealisasi: subbab('1. Target dan realisasi tahun ini.', YEAR_TABLE),
    triwulan: ADDED_TABLE,
    tahunLalu: optional(subbab('Dibandingkan tahun sebelumnya.', yearsTable([]))),
    jangkaMenengah: optional(subbab('Dibandingkan target jangka menengah.', KEMAJUAN_TABLE)),
    pembanding: optional(subbab('Dibandingkan standar.', STANDARD_TABLE)),
    analisis: ANALYSIS,
    efisiensi: optional(subbab('Analisis efisiensi sumber daya.', YEAR_EFISIENSI_TABLE)),
    penunjang: optional(subbab('Program dan kegiatan penunjang.', SUPPORT_TABLE)),
  }),
  realisasiAnggaran: subbab('B. Realisasi Anggaran.', BUDGET_TABLE),
  inovasi: optional(subbab('Inovasi.')),
  penghargaan: optional(subbab('Penghargaan.')),
});

const BAB_4 = object('BAB IV Penutup.', {
  kesimpulan: optional(
    object('Kesimpulan.', {
      ...subbab('').members,
      butir: list('Butir kesimpulan dari hasil; kosong bila Narasi menulisnya.', text('Satu butir.')),
    }),
  ),
  langkah: optional(subbab('Langkah perbaikan.')),
  tandaTangan: SIGNATURE,
});

const {
  triwulan: _,
  periode: _period,
  lampiranRencana: _plan,
  lampiranMatriks: _matrix,
  bab5: _last,
  ...SHARED
} = VIEW.members;

/** Everything a template of the yearly report can print (docs/templat.md is generated from it); all of it formatted. */
export const LKJIP_VIEW = object('Isi laporan tahunan.', {
  ...SHARED,
  sebutan: text('Sebutan Laporan dari Pengaturan: "LKjIP".'),
  bab1: BAB_1,
  bab2: BAB_2,
  bab3: BAB_3,
  bab4: BAB_4,
  lampiranRencana: optional(
    object('Lampiran Rencana Aksi dengan realisasinya.', {
      ...HEADING,
      rencana: tableSchema(YEAR_PLAN_TABLE),
      keuangan: tableSchema(KEUANGAN_TRIWULAN_TABLE),
    }),
  ),
  lampiranPengukuran: optional(
    object('Lampiran Pengukuran Kinerja.', { ...HEADING, tabel: tableSchema(MEASUREMENT_TABLE) }),
  ),
  lampiranTindakLanjut: optional(
    tableSection('Lampiran Tindak Lanjut Hasil Evaluasi, bila lembar Tindak Lanjut memuatnya.', FOLLOW_UP_TABLE),
  ),
});

export type LkjipView = SchemaValue<typeof LKJIP_VIEW>;
export type SubbabView = SchemaValue<ReturnType<typeof subbab>>;

/** What laporan.hbs, the frame, is given. */
export const LKJIP_FRAME = object('Kerangka dokumen.', { ...LKJIP_VIEW.members, ...FRAME_MEMBERS });
