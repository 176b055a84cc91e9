import { FISHERY_I, FISHERY_II, KELURAHAN_III, KELURAHAN_IV, KELURAHAN_VALUES } from './agency-bases.ts';
import { DINAS, KALAENA } from './bases.ts';
import type { Mistake } from './mistake.ts';
import { MONEY, PLAN, told, typed } from './one-cell.ts';

/** One mistake a workbook, written when the rules for the agencies stood and before any was tried on them. */
export const LATER_MISTAKES: readonly Mistake[] = [
  typed(FISHERY_I, 'the total of a kegiatan typed with digits exchanged', `${MONEY}F9`, 49_700_000, {
    codes: ['jumlah/induk'],
    causes: ['digit-tertukar'],
  }),
  typed(KELURAHAN_III, 'the total of ANGGARAN leaves the last row out', `${PLAN}Q10`, '=SUM(Q5:Q8)', {
    codes: ['rencana/jumlah', 'jumlah/rumus-tidak-lengkap'],
    causes: ['baris-terlewat'],
  }),
  typed(KELURAHAN_IV, 'the total takes the pagu column in place of TARGET', `${MONEY}N11`, '=SUM(D6:D10)', {
    codes: ['keuangan/jumlah', 'jumlah/rumus-tidak-lengkap'],
    causes: ['kumulatif', 'ikut-jumlah-salah'],
  }),
  typed(KELURAHAN_VALUES, 'a capaian of a row typed from the row above', `${MONEY}P9`, 99.37, {
    codes: ['keuangan/capaian'],
    causes: [],
  }),
  typed(KELURAHAN_VALUES, 'the mean of kinerja with digits exchanged', `${PLAN}T11`, 104.76, {
    codes: ['rencana/rata-rata'],
    causes: ['digit-tertukar'],
  }),
  typed(FISHERY_II, 'a capaian without times 100', `${PLAN}P9`, '=O9/N9', {
    codes: ['rencana/capaian'],
    causes: ['geser-digit'],
  }),
  told(FISHERY_II, 'a capaian of target by realisasi', `${MONEY}J11`, '=H11/I11*100', 'keuangan/capaian'),
  typed(FISHERY_II, 'a capaian of another quarter copied with fixed columns', `${MONEY}J16`, '=F16/E16*100', {
    codes: ['keuangan/capaian'],
    causes: ['triwulan-lain'],
  }),
  typed(KELURAHAN_VALUES, 'two digits of a realisasi exchanged in a workbook of values', `${MONEY}L8`, 31_018_000, {
    codes: ['keuangan/jumlah', 'sel/salah-ketik', 'narasi/angka-beda'],
    causes: ['digit-tertukar'],
  }),
  typed(KELURAHAN_IV, 'a digit of the pagu mistyped in Realisasi Keuangan', `${MONEY}D8`, 126_500_000, {
    codes: ['keuangan/pagu-beda-pk'],
  }),
  typed(KELURAHAN_IV, 'a zero too many in a TARGET keuangan', `${MONEY}K9`, 144_000_000, {
    codes: ['keuangan/target-beda-rencana', 'keuangan/target-melebihi-pagu'],
    causes: ['geser-digit'],
    at: [`${PLAN}Q8`],
  }),
  told(FISHERY_I, 'a realisasi keuangan left blank in Triwulan I', `${MONEY}F14`, null, 'keuangan/realisasi-kosong'),
  told(KELURAHAN_III, 'a realisasi kinerja of the coming quarter', `${PLAN}W8`, 6, 'rencana/realisasi-mendatang'),
  told(KELURAHAN_IV, 'a realisasi kinerja typed twice in a row', `${PLAN}W6`, 22, 'rencana/capaian-janggal'),
  told(FISHERY_II, 'spaces for points', `${MONEY}I8`, { text: '88 275 O00' }, 'sel/bukan-angka'),
  typed(
    FISHERY_II,
    'an amount stored as text',
    `${MONEY}I8`,
    { text: '88275000' },
    {
      codes: ['jumlah/induk', 'keuangan/jumlah', 'sel/teks-angka'],
      causes: ['berisi-teks'],
    },
  ),
  told(DINAS, 'a share written 0,94', `${PLAN}S10`, 0.94, 'rencana/persen-pecahan', 'rencana/capaian-janggal'),
  told(FISHERY_II, 'tetap chosen for targets that grow', `${PLAN}F8`, 'tetap', 'rencana/target-tahunan'),
  typed(KELURAHAN_IV, 'a target of Triwulan I blank', `${PLAN}J8`, null, {
    codes: ['rencana/target-tahunan', 'rencana/realisasi-tanpa-target'],
  }),
  typed(KALAENA, 'digits of the year exchanged', 'Identitas!B2', 2042, {
    codes: ['identitas/tahun-janggal', 'identitas/tanggal'],
    at: ['Identitas!B4'],
  }),
  told(FISHERY_II, 'a birth month of 14', 'Identitas!B9', { text: '198014172006041003' }, 'identitas/nip-salah'),
  told(FISHERY_II, 'appointed as a child', 'Identitas!B9', { text: '198004171986041003' }, 'identitas/nip-salah'),
  told(
    KELURAHAN_III,
    'Judul Laporan of a span that ends before',
    'Identitas!B14',
    'LAPORAN KINERJA TRIWULAN I S.D. II TAHUN 2025',
    'identitas/judul-beda',
  ),
  told(
    FISHERY_II,
    'a title of other months',
    `${PLAN}A1`,
    'RENCANA AKSI OKTOBER S.D. DESEMBER 2026',
    'lembar/judul-beda',
  ),
  told(
    KELURAHAN_IV,
    'the state of another quarter',
    `${MONEY}A1`,
    'REALISASI KEUANGAN PER 30 SEPTEMBER 2025',
    'lembar/judul-beda',
  ),
  told(
    FISHERY_I,
    'a setting without its choice',
    'Pengaturan!B2',
    'harian',
    'pengaturan/nilai',
    'pengaturan/tidak-dikenal',
  ),
  told(
    FISHERY_II,
    'a kegiatan under another name in UNTUK',
    'Narasi!C4',
    'Penyediaan Prasarana Perikanan Usaha',
    'narasi/untuk-tidak-dikenal',
  ),
  told(
    FISHERY_II,
    'a count that is no word of the number',
    'Narasi!D2',
    'Dinas melaksanakan 4 (lima) kegiatan dan 8 (delapan) sub kegiatan.',
    'narasi/bilangan',
  ),
  told(
    FISHERY_II,
    'a conclusion that is not so',
    'Narasi!D8',
    'Seluruh sub kegiatan mencapai target pada Triwulan II.',
    'narasi/simpulan-terbalik',
  ),
  told(
    KELURAHAN_IV,
    'a share of another quarter',
    'Narasi!D5',
    'Realisasi keuangan sampai dengan Triwulan IV sebesar Rp638.782.500 atau 75,02% dari pagu.',
    'narasi/angka-beda',
  ),
].map((m) =>
  m.name === 'a setting without its choice'
    ? { ...m, edits: { ...m.edits, 'Pengaturan!A2': 'Basis' } }
    : m.name === 'digits of the year exchanged'
      ? { ...m, edits: { 'Identitas!B4': 2042 } }
      : m,
);
