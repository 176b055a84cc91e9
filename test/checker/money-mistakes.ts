import { type Base, DINAS, KALAENA, numberAt, OFFICE, VALUES } from './bases.ts';
import type { Edits } from './edit-workbook.ts';
import { inEach, type Mistake } from './mistake.ts';
import { makeOffice, OFFICE_ROWS, type OfficeRow } from './office.ts';

const without = (i: number): readonly OfficeRow[] => OFFICE_ROWS.filter((_, n) => n !== i);
const copied = (i: number): readonly OfficeRow[] => OFFICE_ROWS.flatMap((b, n) => (n === i ? [b, b] : [b]));
const renamed = (i: number, name: string, kode?: string): readonly OfficeRow[] =>
  OFFICE_ROWS.map((b, n) => (n === i ? { ...b, name, kode: kode ?? b.kode } : b));

/** The realisasi of the quarter before copied over the report's. */
function copiedColumn(base: Base): Edits {
  const [first, last] = base.rows.keuangan;
  const rows = Array.from({ length: last - first + 1 }, (_, i) => i);
  return Object.fromEntries(
    rows.map((i) => [
      base.cell('keuangan', 'realisasi', base.triwulan, i),
      numberAt(base, base.cell('keuangan', 'realisasi', base.triwulan - 1, i)),
    ]),
  );
}

function exchangedHeadings(base: Base): Edits {
  return {
    [base.cell('keuangan', 'target', 3, -1)]: 'REALISASI',
    [base.cell('keuangan', 'realisasi', 3, -1)]: 'TARGET',
  };
}

const MONEY = 'Realisasi Keuangan!';

/** Mistakes in the cells and rows of Realisasi Keuangan. */
export const MONEY_MISTAKES: readonly Mistake[] = [
  ...inEach([OFFICE, VALUES], 'two digits of a TARGET keuangan exchanged', (b) => {
    const at = b.cell('keuangan', 'target', 3, 2);
    return {
      edits: { [at]: 25_000_000 },
      codes: ['keuangan/target-beda-rencana'],
      at: [at],
      causes: ['digit-tertukar'],
    };
  }),
  ...inEach([OFFICE, VALUES], 'two digits of the pagu exchanged in Realisasi Keuangan', (b) => {
    const at = b.yearly('keuangan', 'D', 2);
    return { edits: { [at]: 72_450_000 }, codes: ['keuangan/pagu-beda-pk'], at: [at], causes: ['digit-tertukar'] };
  }),
  ...inEach([OFFICE, DINAS, KALAENA], 'a zero too many in a realisasi of the quarter', (b) => {
    const at = b.cell('keuangan', 'realisasi', b.triwulan, 1);
    const codes = ['keuangan/realisasi-melebihi-pagu', 'keuangan/capaian-janggal'];
    return { edits: { [at]: numberAt(b, at) * 10 }, codes, at: [at] };
  }),
  ...inEach([OFFICE, VALUES], 'two digits of a realisasi exchanged, the sentence is right', (b) => {
    const at = b.cell('keuangan', 'realisasi', 3, 2);
    const codes = ['narasi/angka-beda', 'keuangan/jumlah', 'sel/salah-ketik'];
    return { edits: { [at]: 19_687_250 }, codes, at: [at], causes: ['digit-tertukar'] };
  }),
  ...inEach([OFFICE, DINAS, KALAENA], 'one realisasi keuangan of the quarter left blank', (b) => {
    const at = b.cell('keuangan', 'realisasi', b.triwulan, 1);
    return { edits: { [at]: null }, codes: ['keuangan/realisasi-kosong'], at: [at] };
  }),
  ...inEach([OFFICE, DINAS], 'the realisasi of the quarter before copied, the whole column', (b) => {
    const at = [-1, 0, 1, 2, 3, 4].map((i) => b.cell('keuangan', 'realisasi', 3, i));
    return { edits: copiedColumn(b), codes: ['keuangan/realisasi-sama'], at };
  }),
  ...inEach([OFFICE, DINAS, KALAENA], 'a refund written as a negative realisasi', (b) => {
    const at = b.cell('keuangan', 'realisasi', b.triwulan, 1);
    return { edits: { [at]: -250_000 }, codes: ['sel/angka-negatif'], at: [at] };
  }),
  ...inEach([OFFICE, DINAS, KALAENA], 'a realisasi typed as text in English style', (b) => {
    const at = b.cell('keuangan', 'realisasi', b.triwulan, 1);
    const text = String(numberAt(b, at)).replace(/\B(?=(\d{3})+$)/g, ',');
    return {
      edits: { [at]: { text } },
      codes: ['sel/angka-gaya-inggris', 'keuangan/jumlah'],
      at: [at],
      causes: ['berisi-teks'],
    };
  }),
  ...inEach([OFFICE, DINAS, KALAENA], 'a realisasi stored as text', (b) => {
    const at = b.cell('keuangan', 'realisasi', 1, 1);
    const codes = ['keuangan/jumlah', 'sel/teks-angka'];
    return { edits: { [at]: { text: String(numberAt(b, at)) } }, codes, at: [at], causes: ['berisi-teks'] };
  }),
  ...inEach([OFFICE, DINAS], 'a word in place of a realisasi', (b) => {
    const at = b.cell('keuangan', 'realisasi', 3, 1);
    return { edits: { [at]: 'belum cair' }, codes: ['sel/bukan-angka'], at: [at] };
  }),
  ...inEach([OFFICE, KALAENA], 'a reference lost in a realisasi', (b) => {
    const at = b.cell('keuangan', 'realisasi', b.triwulan, 2);
    return { edits: { [at]: '=#REF!*1' }, codes: ['sel/rumus-galat'], at: [at] };
  }),
  ...inEach([OFFICE], 'an ambiguous number as text', (b) => {
    const at = b.cell('rencana', 'realisasi', 3, 4);
    return { edits: { [at]: { text: '83.200' } }, codes: ['sel/angka-ambigu'], at: [at] };
  }),
  ...inEach([OFFICE], 'a date in place of a realisasi', (b) => {
    const at = b.cell('keuangan', 'realisasi', 3, 0);
    return { edits: { [at]: { date: '2025-09-12' } }, codes: ['sel/bukan-angka'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES], 'the headings TARGET and REALISASI exchanged', (b) => ({
    edits: exchangedHeadings(b),
    codes: ['kolom/tertukar'],
    at: [b.cell('keuangan', 'target', 3, -1), b.cell('keuangan', 'realisasi', 3, -1)],
  })),
  ...inEach([OFFICE, VALUES], 'two names with their KODE exchanged', () => {
    const [x, y] = [OFFICE_ROWS[2], OFFICE_ROWS[3]];
    const edits = {
      [`${MONEY}B8`]: y?.kode ?? '',
      [`${MONEY}C8`]: y?.name ?? '',
      [`${MONEY}B9`]: x?.kode ?? '',
      [`${MONEY}C9`]: x?.name ?? '',
    };
    return { edits, codes: ['baris/tertukar'], at: [`${MONEY}C8`, `${MONEY}C9`] };
  }),
  ...inEach([OFFICE, VALUES], 'the KODE mistyped in Realisasi Keuangan', () => ({
    edits: { [`${MONEY}B8`]: '7.01.03.2.01.0011' },
    codes: ['baris/tidak-berpasangan', 'kode/beda'],
    at: [`${MONEY}B8`],
  })),
  ...inEach([OFFICE, VALUES], 'a name misspelt in Realisasi Keuangan', () => ({
    edits: { [`${MONEY}B9`]: null, [`${MONEY}C9`]: 'Pembinaan Lembaga Masyarakat Desa' },
    codes: ['baris/tidak-berpasangan'],
    at: [`${MONEY}C9`],
  })),
  ...inEach([OFFICE], 'a row of Realisasi Keuangan copied', (base) => ({
    raw: makeOffice({ keuangan: copied(1) }),
    codes: ['baris/ganda'],
    at: [base.yearly('keuangan', 'C', 2)],
  })),
  ...inEach([OFFICE], 'a row of Realisasi Keuangan taken away', () => ({
    raw: makeOffice({ keuangan: without(3) }),
    codes: ['baris/tidak-berpasangan'],
    at: ['PK!D8', 'Realisasi Keuangan!C8'],
  })),
  ...inEach([OFFICE], 'a sub kegiatan of another unit in Realisasi Keuangan', () => ({
    raw: makeOffice({ keuangan: renamed(5, 'Penataan Arsip Dinamis', '7.01.09.2.01.0007') }),
    codes: ['baris/tidak-berpasangan'],
    at: ['Realisasi Keuangan!C11', 'PK!D10'],
  })),
  ...inEach([OFFICE], 'spent in a quarter without a plan', (b) => {
    const at = b.cell('keuangan', 'realisasi', 3, 1);
    const [now, later] = [b.cell('rencana', 'anggaran', 3, 1), b.cell('rencana', 'anggaran', 4, 1)];
    const [target, laterTarget] = [b.cell('keuangan', 'target', 3, 1), b.cell('keuangan', 'target', 4, 1)];
    const edits = {
      [now]: '-',
      [later]: 18_200_000,
      [target]: '-',
      [laterTarget]: 18_200_000,
      'Narasi!D9': 'Seksi melanjutkan pekerjaannya.',
    };
    return { edits, codes: ['keuangan/realisasi-tanpa-target'], at: [at] };
  }),
];
