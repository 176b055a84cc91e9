import { type Base, DINAS, KALAENA, numberAt, OFFICE, VALUES } from './bases.ts';
import { inEach, type Mistake } from './mistake.ts';
import { makeOffice, OFFICE_ROWS } from './office.ts';

/** Where a quarter of ANGGARAN is told that does not make the pagu: the quarter itself, the first of them, or the pagu. */
const quarterCells = (b: Base, i: number): readonly string[] =>
  [1, 2, 3, 4].map((t) => b.cell('rencana', 'anggaran', t, i));

/** Mistakes in PK and Rencana Aksi. */
export const PLAN_MISTAKES: readonly Mistake[] = [
  ...inEach([OFFICE, VALUES], 'a target blank in PK', (b) => {
    const at = b.yearly('pk', 'G', 1);
    return { edits: { [at]: null }, codes: ['pk/target-kosong'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES, DINAS, KALAENA], 'a pagu blank in PK', (b) => {
    const at = b.yearly('pk', 'I', 0);
    return { edits: { [at]: null }, codes: ['pk/pagu-kosong'], at: [at] };
  }),
  ...inEach([OFFICE, DINAS], 'two digits of a pagu exchanged in PK', (b) => {
    const at = b.yearly('pk', 'I', 0);
    const wrong = b === OFFICE ? 46_800_000 : 420_000_000;
    const told = [at, b.cell('rencana', 'anggaran', 1, 0), b.yearly('keuangan', 'D', 0)];
    return {
      edits: { [at]: wrong },
      codes: ['keuangan/pagu-beda-pk', 'rencana/anggaran-beda-pagu'],
      at: told,
      causes: ['digit-tertukar'],
    };
  }),
  ...inEach([OFFICE, VALUES], 'a year target of Rencana Aksi of last year', (b) => {
    const at = b.yearly('rencana', 'E', 0);
    return { edits: { [at]: 10 }, codes: ['rencana/target-beda-pk'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES, KALAENA], 'one quarter target too high', (b) => {
    const at = b.cell('rencana', 'target', 4, 1);
    const row = [1, 2, 3, 4].map((t) => b.cell('rencana', 'target', t, 1));
    return {
      edits: { [at]: numberAt(b, at) + 2 },
      codes: ['rencana/target-tahunan'],
      at: [...row, b.yearly('rencana', b === KALAENA ? 'G' : 'E', 1)],
    };
  }),
  ...inEach([OFFICE, VALUES, KALAENA], 'the target of Triwulan IV written s.d.', (b) => {
    const at = b.cell('rencana', 'target', 4, 1);
    const annual = b.yearly('rencana', b === KALAENA ? 'G' : 'E', 1);
    return { edits: { [at]: numberAt(b, annual) }, codes: ['rencana/target-tahunan'], at: [at, annual] };
  }),
  ...inEach([OFFICE, DINAS], 'a JENIS that does not exist', (b) => {
    const at = b.yearly('rencana', b === DINAS ? 'H' : 'F', 3);
    return { edits: { [at]: 'akumulasif' }, codes: ['sel/pilihan'], at: [at] };
  }),
  ...inEach([OFFICE, KALAENA], 'a wrong JENIS chosen', (b) => {
    const at = b.yearly('rencana', b === KALAENA ? 'H' : 'F', b === KALAENA ? 2 : 4);
    const i = b === KALAENA ? 2 : 4;
    return {
      edits: { [at]: 'akumulatif' },
      codes: ['rencana/target-tahunan'],
      at: [at, b.yearly('rencana', b === KALAENA ? 'G' : 'E', i)],
    };
  }),
  ...inEach([OFFICE, VALUES], 'another satuan in Rencana Aksi', (b) => {
    const at = b.yearly('rencana', 'D', 0);
    return { edits: { [at]: 'Berkas' }, codes: ['rencana/satuan-beda-pk', 'sel/satuan-beda'], at: [at] };
  }),
  ...inEach([DINAS, KALAENA], 'two digits of a coming ANGGARAN exchanged', (b) => {
    const i = b === DINAS ? 5 : 2;
    const at = b.cell('rencana', 'anggaran', 4, i);
    const wrong = b === DINAS ? 53_000_000 : 2_948_250;
    return {
      edits: { [at]: wrong },
      codes: ['rencana/anggaran-beda-pagu'],
      at: [at, ...quarterCells(b, i)],
      causes: ['digit-tertukar'],
    };
  }),
  ...inEach([DINAS, KALAENA], 'a zero lost in a coming ANGGARAN', (b) => {
    const i = b === DINAS ? 0 : 1;
    const at = b.cell('rencana', 'anggaran', 4, i);
    return {
      edits: { [at]: numberAt(b, at) / 10 },
      codes: ['rencana/anggaran-beda-pagu'],
      at: [at, ...quarterCells(b, i)],
      causes: ['geser-digit'],
    };
  }),
  ...inEach([DINAS, KALAENA], 'a coming ANGGARAN written s.d.', (b) => {
    const i = b === DINAS ? 0 : 1;
    const at = b.cell('rencana', 'anggaran', 4, i);
    const sum = [1, 2, 3, 4].reduce((n, t) => n + numberAt(b, b.cell('rencana', 'anggaran', t, i)), 0);
    return {
      edits: { [at]: sum },
      codes: ['rencana/anggaran-beda-pagu'],
      at: [at, ...quarterCells(b, i)],
      causes: ['kumulatif'],
    };
  }),
  ...inEach([OFFICE, VALUES], 'an ANGGARAN of Rencana Aksi with digits exchanged', (b) => {
    const at = b.cell('rencana', 'anggaran', 3, 0);
    return {
      edits: { [at]: 12_510_000 },
      codes: ['keuangan/target-beda-rencana', 'rencana/anggaran-beda-pagu'],
      at: [at, ...quarterCells(b, 0), b.cell('keuangan', 'target', 3, 0)],
      causes: ['digit-tertukar'],
    };
  }),
  ...inEach([OFFICE, DINAS, KALAENA], 'a realisasi typed with its unit misspelt by a word', (b) => {
    const i = b === DINAS ? 7 : 1;
    const at = b.cell('rencana', 'realisasi', b.triwulan, i);
    return { edits: { [at]: 'selesai semua' }, codes: ['sel/bukan-angka'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES, DINAS, KALAENA], 'one realisasi kinerja of the quarter left blank', (b) => {
    const i = b === DINAS ? 7 : 1;
    const at = b.cell('rencana', 'realisasi', b.triwulan, i);
    return { edits: { [at]: null }, codes: ['rencana/realisasi-kosong'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES, DINAS, KALAENA], 'a realisasi in the column of the coming quarter', (b) => {
    const at = b.cell('rencana', 'realisasi', b.triwulan + 1, 1);
    return {
      edits: { [at]: numberAt(b, b.cell('rencana', 'target', b.triwulan + 1, 1)) },
      codes: ['rencana/realisasi-mendatang'],
      at: [at],
    };
  }),
  ...inEach([OFFICE, KALAENA], 'a digit doubled in a realisasi kinerja', (b) => {
    const at = b.cell('rencana', 'realisasi', b.triwulan, 1);
    const n = numberAt(b, at);
    return { edits: { [at]: n * 11 }, codes: ['rencana/capaian-janggal'], at: [at] };
  }),
  ...inEach([OFFICE, KALAENA], 'half a report', (b) => {
    const at = b.cell('rencana', 'realisasi', b.triwulan, 1);
    return { edits: { [at]: 2.5 }, codes: ['sel/pecahan'], at: [at] };
  }),
  ...inEach([OFFICE, DINAS], 'a negative realisasi kinerja', (b) => {
    const at = b.cell('rencana', 'realisasi', 3, b === DINAS ? 7 : 0);
    return { edits: { [at]: -3 }, codes: ['sel/angka-negatif'], at: [at] };
  }),
  ...inEach([DINAS], 'a kumulatif realisasi written for the quarter alone', (b) => {
    const at = b.cell('rencana', 'realisasi', 3, 5);
    return { edits: { [at]: 30 }, codes: ['rencana/realisasi-turun'], at: [at] };
  }),
  ...inEach([OFFICE, DINAS], 'ARAH naik for a waiting time', (b) => {
    const at = b.yearly('rencana', b === DINAS ? 'I' : 'G', b === DINAS ? 1 : 5);
    return { edits: { [at]: 'naik' }, codes: ['rencana/arah-janggal'], at: [at] };
  }),
  ...inEach([OFFICE], 'ARAH turun for an index that is to rise', (b) => {
    const at = b.yearly('rencana', 'G', 4);
    return { edits: { [at]: 'turun' }, codes: ['rencana/arah-janggal'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES], 'an indikator misspelt in Rencana Aksi', (b) => {
    const at = b.yearly('rencana', 'C', 3);
    return { edits: { [at]: 'Jumlah lembaga dibina' }, codes: ['baris/tidak-berpasangan'], at: [at] };
  }),
  ...inEach([OFFICE], 'a row of PK copied', () => ({
    raw: makeOffice({ pk: OFFICE_ROWS.flatMap((b, i) => (i === 1 ? [b, b] : [b])) }),
    codes: ['baris/ganda'],
    at: ['PK!F7', 'PK!D7'],
  })),
  ...inEach([OFFICE], 'a row of Rencana Aksi copied', () => ({
    raw: makeOffice({ rencana: OFFICE_ROWS.flatMap((b, i) => (i === 1 ? [b, b] : [b])) }),
    codes: ['baris/ganda'],
    at: ['Rencana Aksi!C7', 'Rencana Aksi!B7'],
  })),
  ...inEach([OFFICE], 'a KODE of another form', (b) => {
    const at = b.yearly('pk', 'E', 2);
    return {
      edits: { [at]: '7.01.03.2.01.001', 'Realisasi Keuangan!B8': '7.01.03.2.01.001' },
      codes: ['kode/bentuk'],
      at: [at, 'Realisasi Keuangan!B8'],
    };
  }),
];
