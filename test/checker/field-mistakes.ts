import { type Base, DINAS, KALAENA, OFFICE } from './bases.ts';
import type { Content } from './edit-workbook.ts';
import { inEach, type Mistake } from './mistake.ts';

const EACH = [OFFICE, DINAS, KALAENA];

/** The ISI cell of a key of Identitas. */
function field(base: Base, key: string): string {
  const sheet = base.raw.sheets.find((s) => s.name === 'Identitas');
  for (const [row, cells] of sheet?.rows ?? []) {
    const value = cells.get(1)?.value;
    if (value?.kind === 'text' && value.text === key) return `Identitas!B${row}`;
  }
  throw new Error(`no key ${key} in ${base.name}`);
}

const typed =
  (key: string, content: (b: Base) => Content, codes: readonly string[]) =>
  (b: Base): Omit<Mistake, 'name' | 'base'> => {
    const at = field(b, key);
    return { edits: { [at]: content(b) }, codes, at: [at] };
  };

const ROMAN = ['', 'I', 'II', 'III', 'IV'];
const yearOf = (b: Base): number => (b === KALAENA ? 2024 : 2025);

function title(sheet: string, text: string): Omit<Mistake, 'name' | 'base'> {
  const at = `${sheet}!A1`;
  return { edits: { [at]: text }, codes: ['lembar/judul-beda'], at: [at] };
}

/** Mistakes in Identitas, titles and Pengaturan. */
export const FIELD_MISTAKES: readonly Mistake[] = [
  ...inEach(
    EACH,
    'Triwulan one too far',
    typed('Triwulan', (b) => ROMAN[b.triwulan + 1] ?? '', ['identitas/triwulan-janggal', 'identitas/tanggal']),
  ),
  ...inEach(
    EACH,
    'Triwulan not moved on',
    typed('Triwulan', (b) => ROMAN[b.triwulan - 1] ?? '', ['identitas/triwulan-janggal']),
  ),
  ...inEach(
    EACH,
    'a digit of the NIP lost',
    typed('NIP', () => ({ text: '19750312200003200' }), ['identitas/nip-salah']),
  ),
  ...inEach(
    [OFFICE, DINAS],
    'the birth date of the NIP impossible',
    typed('NIP', () => ({ text: '197513122000032004' }), ['identitas/nip-salah']),
  ),
  ...inEach(
    [OFFICE, KALAENA],
    'the NIP as a number',
    typed('NIP', () => 197503122000032000, ['identitas/nip-angka']),
  ),
  ...inEach(EACH, 'a golongan that is not of the pangkat', (b) => {
    const at = field(b, 'Golongan');
    return { edits: { [at]: 'III/b' }, codes: ['identitas/pangkat-golongan'], at: [at, field(b, 'Pangkat')] };
  }),
  ...inEach(
    [OFFICE, KALAENA],
    'Tanggal Laporan blank',
    typed('Tanggal Laporan', () => null, ['identitas/tanggal']),
  ),
  ...inEach(
    [OFFICE, DINAS],
    'Tanggal Laporan before the end of the quarter',
    typed('Tanggal Laporan', () => ({ date: '2025-08-06' }), ['identitas/tanggal']),
  ),
  ...inEach(
    EACH,
    'Tanggal Laporan a year late',
    typed('Tanggal Laporan', (b) => ({ date: `${yearOf(b) + 1}-10-07` }), ['identitas/tanggal']),
  ),
  ...inEach(
    EACH,
    'Judul Laporan of last year',
    typed('Judul Laporan', (b) => `LAPORAN KINERJA TRIWULAN ${ROMAN[b.triwulan]} TAHUN ${yearOf(b) - 1}`, [
      'identitas/judul-beda',
    ]),
  ),
  ...inEach(
    EACH,
    'Judul Laporan of the quarter before',
    typed('Judul Laporan', (b) => `LAPORAN KINERJA TRIWULAN ${ROMAN[b.triwulan - 1]} TAHUN ${yearOf(b)}`, [
      'identitas/judul-beda',
    ]),
  ),
  ...inEach(EACH, 'the title of Realisasi Keuangan of last year', (b) =>
    title('Realisasi Keuangan', `REALISASI KEUANGAN TAHUN ${yearOf(b) - 1}`),
  ),
  ...inEach([OFFICE, DINAS], 'the title of PK of last year', (b) =>
    title('PK', `PERJANJIAN KINERJA TAHUN ANGGARAN ${yearOf(b) - 1}`),
  ),
  ...inEach([OFFICE, KALAENA], 'the title of Rencana Aksi of the quarter before', (b) =>
    title('Rencana Aksi', `REALISASI RENCANA AKSI TRIWULAN ${ROMAN[b.triwulan - 1]}`),
  ),
  ...inEach([OFFICE], 'the title of Realisasi Keuangan s.d. the quarter before', () =>
    title('Realisasi Keuangan', 'REALISASI KEUANGAN S.D. TRIWULAN II TAHUN 2025'),
  ),
  ...inEach([OFFICE], 'a setting misspelt', () => ({
    edits: { 'Pengaturan!A2': 'Bassis', 'Pengaturan!B2': 'triwulan' },
    codes: ['pengaturan/tidak-dikenal'],
    at: ['Pengaturan!A2'],
  })),
  ...inEach([OFFICE], 'a setting with a value that it may not have', () => ({
    edits: { 'Pengaturan!A2': 'Ringkasan Keuangan', 'Pengaturan!B2': 'rerata tertimbang' },
    codes: ['pengaturan/nilai'],
    at: ['Pengaturan!B2'],
  })),
  ...inEach([OFFICE], 'UNTUK misspelt in Narasi', () => ({
    edits: { 'Narasi!C5': 'Fasilitasi Musyawarah Dsa' },
    codes: ['narasi/untuk-tidak-dikenal'],
    at: ['Narasi!C5'],
  })),
  ...inEach([OFFICE], 'a placeholder misspelt', () => ({
    edits: { 'Narasi!D7': 'Capaian {capian}% karena jadwal panen.' },
    codes: ['narasi/isian-tidak-dikenal'],
    at: ['Narasi!D7'],
  })),
];
