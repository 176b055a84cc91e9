import { BLIND_SENTENCES } from './blind-sentences.ts';
import { FRESH_SENTENCES } from './fresh-sentences.ts';
import { FURTHER_SENTENCES } from './further-sentences.ts';
import { TEST_SENTENCES } from './held-out-sentences.ts';
import { FINAL_SENTENCES } from './last-sentences.ts';
import type { Mistakes } from './measure-sentences.ts';
import {
  AGENCY_LATER,
  AGENCY_RIGHT,
  AGENCY_WRONG,
  CHANGE_LATER,
  CHANGE_RIGHT,
  CHANGE_WRONG,
  COUNT_WORDS_RIGHT,
  COUNT_WORDS_WRONG,
  HEALTH_RIGHT,
  HEALTH_WRONG,
  LATER_RIGHT,
  LATER_WRONG,
  OFFICE_RIGHT,
  OFFICE_WRONG,
  SCHOOL_RIGHT,
  SCHOOL_WRONG,
} from './office-sentences.ts';
import type { SampleSentence } from './sentence.ts';
import { SENTENCES } from './tuning-sentences.ts';

/** A set of sentences with the faults that the reader is known to make on it. */
export interface SentenceSet {
  readonly name: string;
  readonly sentences: readonly SampleSentence[];
  readonly known: Mistakes;
}

const NONE: Mistakes = { unexpected: [], missed: [] };

/** Every set, with its faults by name: one more fails the test, and one that is mended has to be taken off. */
export const SENTENCE_SETS: readonly SentenceSet[] = [
  { name: 'kalimat', sentences: SENTENCES, known: NONE },
  { name: 'kalimat uji', sentences: TEST_SENTENCES, known: NONE },
  { name: 'kalimat buta', sentences: BLIND_SENTENCES, known: NONE },
  {
    name: 'kalimat akhir',
    sentences: FINAL_SENTENCES,
    known: {
      unexpected: [],
      missed: [
        'narasi/angka-beda "Rp3.255.700.000" <- Serapan belanja gaji s.d. Triwulan III Rp3.255.700.000 dari pagu Rp4.800.000.000.',
      ],
    },
  },
  {
    name: 'kalimat segar',
    sentences: FRESH_SENTENCES,
    known: {
      unexpected: [],
      missed: [
        'narasi/angka-beda "5%" <- Realisasi keluhan yang belum ditangani tinggal 5%, sedangkan targetnya 6%.',
        'narasi/angka-beda "45 orang/bulan" <- Realisasi penerima gaji dan tunjangan 45 orang/bulan dengan capaian 100%.',
        'narasi/angka-beda "100%" <- Realisasi penerima gaji dan tunjangan 45 orang/bulan dengan capaian 100%.',
      ],
    },
  },
  {
    name: 'kalimat lanjut',
    sentences: FURTHER_SENTENCES,
    known: {
      unexpected: [],
      missed: [
        'narasi/simpulan-terbalik "Belum seluruh sub kegiatan mencapai target" <- Belum seluruh sub kegiatan mencapai target kinerja Triwulan II.',
        'narasi/simpulan-terbalik "mencapai target" <- Rata-rata capaian kinerja meningkat dibandingkan Triwulan II dan telah mencapai target.',
      ],
    },
  },
  { name: 'kalimat kantor, benar', sentences: OFFICE_RIGHT, known: NONE },
  {
    name: 'kalimat kantor, salah',
    sentences: OFFICE_WRONG,
    known: {
      unexpected: [],
      missed: [
        'narasi/angka-beda "6 hari" <- Waktu penyelesaian pengaduan rata-rata 6 hari, sesuai dengan target.',
        'narasi/angka-beda "19 orang" <- Sisa 19 orang yang belum dipantau akan dijangkau pada Triwulan IV.',
        'narasi/angka-beda "219 izin" <- Jumlah izin terbit naik 73 izin dibandingkan Triwulan II yang sebanyak 219 izin.',
      ],
    },
  },
  { name: 'kalimat susulan, benar', sentences: LATER_RIGHT, known: NONE },
  {
    name: 'kalimat susulan, salah',
    sentences: LATER_WRONG,
    known: {
      unexpected: [],
      missed: [
        'narasi/angka-beda "45 orang" <- Gaji dan tunjangan dibayarkan kepada 45 orang pada Triwulan III sesuai dengan target.',
      ],
    },
  },
  { name: 'kalimat instansi, benar', sentences: AGENCY_RIGHT, known: NONE },
  {
    name: 'kalimat instansi, salah',
    sentences: AGENCY_WRONG,
    known: {
      unexpected: [],
      missed: [
        'narasi/predikat-beda "Baik" <- Dari lima sub kegiatan, dua sub kegiatan belum mencapai target dan predikat rata-ratanya Baik.',
        'narasi/angka-beda "42 laporan" <- Setahun terkumpul 42 laporan patroli.',
      ],
    },
  },
  { name: 'kalimat instansi, susulan', sentences: AGENCY_LATER, known: NONE },
  { name: 'kalimat selisih, benar', sentences: CHANGE_RIGHT, known: NONE },
  { name: 'kalimat selisih, salah', sentences: CHANGE_WRONG, known: NONE },
  { name: 'kalimat selisih, susulan', sentences: CHANGE_LATER, known: NONE },
  { name: 'kalimat pendidikan, benar', sentences: SCHOOL_RIGHT, known: NONE },
  { name: 'kalimat pendidikan, salah', sentences: SCHOOL_WRONG, known: NONE },
  { name: 'kata hitungan lain, benar', sentences: COUNT_WORDS_RIGHT, known: NONE },
  { name: 'kata hitungan lain, salah', sentences: COUNT_WORDS_WRONG, known: NONE },
  { name: 'kalimat puskesmas, benar', sentences: HEALTH_RIGHT, known: NONE },
  { name: 'kalimat puskesmas, salah', sentences: HEALTH_WRONG, known: NONE },
];

/** Sets that are measured and not held yet. */
export const NEW_SENTENCE_SETS: readonly SentenceSet[] = [];
