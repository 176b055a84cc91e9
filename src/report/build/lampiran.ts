import { withMurni } from '../../domain/murni.ts';
import { formatCellRef } from '../../findings/cell-ref.ts';
import { describeConsequences } from '../../findings/consequences.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Finding } from '../../findings/finding.ts';
import { SEVERITY_WORD, wording } from '../../findings/wording.ts';
import type { ReportContext } from '../context/report-context.ts';
import { formatNip, formatPangkat } from '../format.ts';
import { listAnggaran } from '../tables/anggaran-table.ts';
import { buildTable, draftTable } from '../tables/build-table.ts';
import { KEGIATAN_TABLE, listKegiatan, numberSasaran, SASARAN_TABLE } from '../tables/pk-lampiran-tables.ts';
import { KEGIATAN_PERUBAHAN_TABLE, SASARAN_PERUBAHAN_TABLE } from '../tables/pk-perubahan-tables.ts';
import { RENCANA_TABLE } from '../tables/rencana-table.ts';
import { KEUANGAN_TRIWULAN_TABLE, TRIWULAN_TABLE } from '../tables/triwulan-tables.ts';
import { listMeasurements, MEASUREMENT_TABLE } from '../tables/yearly/measurement-table.ts';
import { YEAR_PLAN_TABLE } from '../tables/yearly/plan-table.ts';
import type { LkjipView } from '../view/lkjip-view.ts';
import type { ReportView } from '../view/report-view.ts';
import { authorOf, placeAndDate } from './cover.ts';
import type { LampiranNumbers } from './lampiran-numbers.ts';
import { placeTables } from './place-tables.ts';

/** The Perjanjian Kinerja with which the year began. */
export function buildPkLampiran(context: ReportContext, numbers: LampiranNumbers): ReportView['lampiranPk'] {
  const { identitas: i, pk, year } = context.hasil.data;
  if (i.namaAtasan === '' && i.jabatanAtasan === '') return null;
  const [sasaran, anggaran] = [numbers.table(), numbers.table()];
  return {
    id: 'lampiran-pk',
    judul: `Lampiran ${numbers.next()} Perjanjian Kinerja Tahun ${year}`,
    ...buildPihak(context, i.tanggalPk),
    paragraf: promises(`Tahun ${year}`, sasaran.nomor, anggaran.nomor),
    sasaran: buildTable(SASARAN_TABLE, sasaran, numberSasaran(pk), context),
    anggaran: buildTable(KEGIATAN_TABLE, anggaran, listKegiatan(pk), context),
    tempatTanggal: placeAndDate(context, 'tanggalPk'),
  };
}

/** The PK Perubahan in force, beside what was agreed before. */
export function buildPerubahanLampiran(
  context: ReportContext,
  numbers: LampiranNumbers,
): ReportView['lampiranPkPerubahan'] {
  const { identitas: i, year } = context.hasil.data;
  if (context.hasil.perubahan === null || (i.namaAtasan === '' && i.jabatanAtasan === '')) return null;
  const [sasaran, anggaran] = [numbers.table(), numbers.table()];
  const kegiatan = listAnggaran(context.hasil).filter(({ isInduk }) => isInduk);
  return {
    id: 'lampiran-pk-perubahan',
    judul: `Lampiran ${numbers.next()} Perjanjian Kinerja Perubahan Tahun ${year}`,
    ...buildPihak(context, i.tanggalPkPerubahan || i.tanggalLaporan),
    paragraf: promises(`perubahan Tahun ${year}`, sasaran.nomor, anggaran.nomor),
    sasaran: buildTable(SASARAN_PERUBAHAN_TABLE, sasaran, numberSasaran(withMurni(context.hasil)), context),
    anggaran: buildTable(KEGIATAN_PERUBAHAN_TABLE, anggaran, kegiatan, context),
    tempatTanggal: placeAndDate(context, 'tanggalPkPerubahan'),
  };
}

/** Both parties as they were on the day of the agreement. */
function buildPihak(context: ReportContext, day: string) {
  const { identitas: i } = context.hasil.data;
  return {
    unitKerja: i.unitKerja,
    pembuka:
      'Untuk mewujudkan pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
    pihakPertama: { sebutan: 'Pihak Pertama', keterangan: '', ...authorOf(context, day) },
    pihakKedua: {
      sebutan: 'Pihak Kedua',
      keterangan: 'selaku atasan Pihak Pertama',
      nama: i.namaAtasan,
      jabatan: i.jabatanAtasan,
      pangkat: formatPangkat(i.pangkatAtasan, i.golonganAtasan),
      nip: formatNip(i.nipAtasan),
    },
    elektronik: context.pengaturan.signature === 'elektronik',
  };
}

function promises(year: string, sasaran: string, anggaran: string): string[] {
  return [
    `Pihak Pertama berjanji akan mewujudkan target kinerja ${year} sebagaimana tercantum pada ${sasaran} dengan anggaran pada ${anggaran}. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab Pihak Pertama.`,
    'Pihak Kedua akan memberikan supervisi yang diperlukan serta melakukan evaluasi atas capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
  ];
}

/** Rencana Aksi as a Lampiran, in place of BAB II. */
export function buildRencanaLampiran(
  context: ReportContext,
  numbers: LampiranNumbers,
): NonNullable<ReportView['lampiranRencana']> {
  return {
    id: 'lampiran-rencana-aksi',
    judul: `Lampiran ${numbers.next()} Rencana Aksi`,
    tabel: buildTable(RENCANA_TABLE, numbers.table(), context.hasil.rencanaAksi, context),
  };
}

/** All quarters so far: kinerja, then keuangan. */
export function buildMatrix(
  context: ReportContext,
  numbers: LampiranNumbers,
): NonNullable<ReportView['lampiranMatriks']> {
  const { hasil } = context;
  const kinerja = draftTable(TRIWULAN_TABLE, numbers.table(), hasil.kinerja, context);
  const keuangan = draftTable(KEUANGAN_TRIWULAN_TABLE, numbers.table(), hasil.keuangan, context);
  const [kinerjaView, keuanganView] = placeTables([kinerja, keuangan], context);
  return {
    id: 'lampiran-matriks',
    judul: `Lampiran ${numbers.next()} Matriks Kinerja dan Keuangan`,
    kinerja: kinerjaView,
    keuangan: keuanganView,
  };
}

/** The plan with its results: targets, realisasi and budgets of the quarters, then what was spent in each. */
export function buildYearlyRencana(
  context: ReportContext,
  numbers: LampiranNumbers,
): NonNullable<LkjipView['lampiranRencana']> {
  const { rencanaAksi, keuangan } = context.hasil;
  const plan = draftTable(YEAR_PLAN_TABLE, numbers.table(), rencanaAksi, context);
  const money = draftTable(KEUANGAN_TRIWULAN_TABLE, numbers.table(), keuangan, context);
  const [planView, moneyView] = placeTables([plan, money], context);
  return {
    id: 'lampiran-rencana-aksi',
    judul: `Lampiran ${numbers.next()} Rencana Aksi dan Realisasinya`,
    rencana: planView,
    keuangan: moneyView,
  };
}

/** What the year was to reach, what it reached, and what it cost. */
export function buildMeasurement(
  context: ReportContext,
  numbers: LampiranNumbers,
): NonNullable<LkjipView['lampiranPengukuran']> {
  return {
    id: 'lampiran-pengukuran',
    judul: `Lampiran ${numbers.next()} Pengukuran Kinerja`,
    tabel: buildTable(MEASUREMENT_TABLE, numbers.table(), listMeasurements(context.hasil), context),
  };
}

/** The photos, two beside each other; null without any. */
export function buildDokumentasi(context: ReportContext, numbers: LampiranNumbers): ReportView['dokumentasi'] {
  const { photos } = context.options;
  if (photos.length === 0) return null;
  const photoViews = photos.map((f, i) => ({
    id: `gambar-l-${i + 1}`,
    nomor: `Gambar L.${i + 1}`,
    src: f.src,
    alt: f.caption === '' ? `Foto dokumentasi ${i + 1}` : f.caption,
    keterangan: f.caption,
  }));
  return {
    id: 'lampiran-dokumentasi',
    judul: `Lampiran ${numbers.next()} Dokumentasi`,
    baris: photoViews.flatMap((_, i) => (i % 2 === 0 ? [{ foto: photoViews.slice(i, i + 2) }] : [])),
  };
}

/** What a draft was found to have; null for any other report. */
export function buildFindings(context: ReportContext, numbers: LampiranNumbers): ReportView['temuan'] {
  const { findings, draft } = context.options;
  if (!draft || findings.length === 0) return null;
  return {
    id: 'lampiran-temuan',
    judul: `Lampiran ${numbers.next()} Temuan Pemeriksaan`,
    pembuka:
      'Laporan ini masih draf. Temuan di bawah ini harus diperbaiki dalam buku kerja sebelum laporan diterbitkan. Angka dalam laporan adalah hasil perhitungan ulang, bukan angka yang tertulis di buku kerja.',
    ukuran: '9',
    baris: findings.map((d, i) => {
      const { title, hint, cause, figures } = wording(d);
      return {
        nomor: String(i + 1),
        tingkat: SEVERITY_WORD[d.severity],
        tempat: d.at === undefined ? '' : formatCellRef(d.at),
        isi: [
          `${title}${findingFigures(d, figures)}`,
          sentence('Sebab: ', cause),
          sentence('', describeConsequences(d)),
        ].join(''),
        saran: hint === '' ? '' : `${hint}.`,
      };
    }),
  };
}

function sentence(lead: string, text: string): string {
  return text === '' ? '' : ` ${lead}${text}.`;
}

/** The figures behind a finding's sentence, by their names; a full stop alone where it has none. */
function findingFigures(finding: Finding, names: readonly [written: string, computed: string]): string {
  const { written, computed, difference } = printFigures(finding);
  const phrases = [
    written === undefined ? '' : `${names[0]} ${written}`,
    computed === undefined ? '' : `${names[1]} ${computed}`,
    difference === undefined ? '' : `selisih ${difference}`,
  ].filter((b) => b !== '');
  return phrases.length === 0 ? '.' : `: ${phrases.join(', ')}.`;
}
