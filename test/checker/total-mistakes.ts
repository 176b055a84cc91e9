import { DINAS, KALAENA, numberAt, OFFICE, VALUES } from './bases.ts';
import { cellAt } from './edit-workbook.ts';
import { inEach, type Mistake } from './mistake.ts';

const FORMULAS = [OFFICE, DINAS, KALAENA];
const ALL = [OFFICE, VALUES, DINAS, KALAENA];

/** A SUM or AVERAGE that leaves the last row out. */
function shortened(base: (typeof ALL)[number], place: string, last: number): string {
  return `=${(cellAt(base.raw, place)?.formula ?? '').replaceAll(String(last), String(last - 1))}`;
}

/** A number with two neighbouring digits that differ exchanged, from the front. */
function exchanged(n: number, from = 0): number {
  const digits = [...String(n)];
  for (let i = from; i + 1 < digits.length; i++) {
    const [a, b] = [digits[i] ?? '', digits[i + 1] ?? ''];
    if (a === b || a === '.' || b === '.' || (i === 0 && b === '0')) continue;
    digits.splice(i, 2, b, a);
    break;
  }
  return Number(digits.join(''));
}

/** Mistakes in Jumlah, capaian and mean cells. */
export const TOTAL_MISTAKES: readonly Mistake[] = [
  ...inEach([OFFICE, VALUES, KALAENA], 'two digits of the PK total exchanged', (b) => {
    const at = b.yearlyTotal('pk', 'I');
    return {
      edits: { [at]: exchanged(numberAt(b, at), 1) },
      codes: ['pk/jumlah'],
      at: [at],
      causes: ['digit-tertukar'],
    };
  }),
  ...inEach(FORMULAS, 'the PK total leaves the last row out', (b) => {
    const at = b.yearlyTotal('pk', 'I');
    const codes = ['pk/jumlah', 'jumlah/rumus-tidak-lengkap'];
    return { edits: { [at]: shortened(b, at, b.rows.pk[1]) }, codes, at: [at], causes: ['baris-terlewat'] };
  }),
  ...inEach(FORMULAS, 'the total of TARGET keuangan leaves the last row out', (b) => {
    const at = b.total('keuangan', 'target', 1);
    const codes = ['keuangan/jumlah', 'jumlah/rumus-tidak-lengkap'];
    return {
      edits: { [at]: shortened(b, at, b.rows.keuangan[1]) },
      codes,
      at: [at],
      causes: ['baris-terlewat', 'ikut-jumlah-salah'],
    };
  }),
  ...inEach(FORMULAS, 'the total of REALISASI keuangan of the quarter leaves the last row out', (b) => {
    const at = b.total('keuangan', 'realisasi', b.triwulan);
    const codes = ['keuangan/jumlah', 'jumlah/rumus-tidak-lengkap'];
    return {
      edits: { [at]: shortened(b, at, b.rows.keuangan[1]) },
      codes,
      at: [at],
      causes: ['baris-terlewat', 'ikut-jumlah-salah'],
    };
  }),
  ...inEach(ALL, 'the total of TARGET keuangan is the one s.d. the quarter', (b) => {
    const at = b.total('keuangan', 'target', 2);
    const sum = numberAt(b, at) + numberAt(b, b.total('keuangan', 'target', 1));
    return { edits: { [at]: sum }, codes: ['keuangan/jumlah'], at: [at], causes: ['kumulatif', 'ikut-jumlah-salah'] };
  }),
  ...inEach(ALL, 'the total of REALISASI keuangan is that of the quarter before', (b) => {
    const at = b.total('keuangan', 'realisasi', 2);
    const before = numberAt(b, b.total('keuangan', 'realisasi', 1));
    return {
      edits: { [at]: before },
      codes: ['keuangan/jumlah'],
      at: [at],
      causes: ['triwulan-lain', 'ikut-jumlah-salah'],
    };
  }),
  ...inEach(ALL, 'a zero of the total of TARGET keuangan lost', (b) => {
    const at = b.total('keuangan', 'target', 4);
    return { edits: { [at]: numberAt(b, at) / 10 }, codes: ['keuangan/jumlah'], at: [at], causes: ['geser-digit'] };
  }),
  ...inEach(ALL, 'two digits of the total of ANGGARAN in Rencana Aksi exchanged', (b) => {
    const at = b.total('rencana', 'anggaran', 4);
    return {
      edits: { [at]: exchanged(numberAt(b, at), 1) },
      codes: ['rencana/jumlah'],
      at: [at],
      causes: ['digit-tertukar'],
    };
  }),
  ...inEach([OFFICE, VALUES], 'a right total of ANGGARAN typed over its formula', (b) => {
    const at = b.total('rencana', 'anggaran', 2);
    return b === VALUES ? undefined : { edits: { [at]: numberAt(b, at) }, codes: ['jumlah/diketik'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES], 'the capaian of a row typed wrong', (b) => {
    const at = b.cell('rencana', 'capaian', 3, 4);
    return { edits: { [at]: 97.4 }, codes: ['rencana/capaian'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES], 'two digits of a capaian keuangan exchanged', (b) => {
    const at = b.cell('keuangan', 'capaian', 3, 2);
    return { edits: { [at]: 96.19 }, codes: ['keuangan/capaian'], at: [at], causes: ['digit-tertukar'] };
  }),
  ...inEach([OFFICE], 'the capaian keuangan divided by the pagu', (b) => {
    const at = b.cell('keuangan', 'capaian', 3, 3);
    return { edits: { [at]: '=L9/D9*100' }, codes: ['keuangan/capaian'], at: [at], causes: ['pembagi-pagu'] };
  }),
  ...inEach([OFFICE], 'the capaian kinerja divided by the target of another quarter', (b) => {
    const at = b.cell('rencana', 'capaian', 3, 2);
    return { edits: { [at]: '=Q7/L7*100' }, codes: ['rencana/capaian'], at: [at] };
  }),
  ...inEach([OFFICE], 'the capaian of an indikator that should fall computed as rising', (b) => {
    const at = b.cell('rencana', 'capaian', 3, 5);
    return { edits: { [at]: '=Q10/P10*100' }, codes: ['rencana/capaian'], at: [at] };
  }),
  ...inEach([OFFICE, DINAS], 'the mean of capaian kinerja leaves the first row out', (b) => {
    const at = b.total('rencana', 'capaian', 3, true);
    const first = b.rows.rencana[0];
    const formula = cellAt(b.raw, at)?.formula ?? '';
    const codes = ['rencana/rata-rata', 'jumlah/rumus-tidak-lengkap'];
    return {
      edits: { [at]: `=${formula.replaceAll(String(first), String(first + 1))}` },
      codes,
      at: [at],
      causes: ['baris-terlewat'],
    };
  }),
  ...inEach([OFFICE], 'the mean of the kegiatan means', (b) => {
    const at = b.total('rencana', 'capaian', 3, true);
    return { edits: { [at]: '=(AVERAGE(R5:R6)+AVERAGE(R7:R9)+R10)/3' }, codes: ['rencana/rata-rata'], at: [at] };
  }),
  ...inEach([OFFICE], 'the mean rounded to whole percent in a cell that shows two places', (b) => {
    const at = b.total('rencana', 'capaian', 3, true);
    return { edits: { [at]: '=ROUND(AVERAGE(R5:R10),0)' }, codes: ['rencana/rata-rata'], at: [at] };
  }),
  ...inEach([OFFICE], 'a capaian rounded to whole percent in a cell that shows two places', (b) => {
    const at = b.cell('rencana', 'capaian', 3, 5);
    return { edits: { [at]: '=ROUND((2*P10-Q10)/P10*100,0)' }, codes: ['rencana/capaian'], at: [at] };
  }),
  ...inEach([OFFICE, VALUES, DINAS], 'the mean of the quarter before left standing', (b) => {
    const at = b.total('rencana', 'capaian', 3, true);
    const before = numberAt(b, b.total('rencana', 'capaian', 2, true));
    return { edits: { [at]: before }, codes: ['rencana/rata-rata'], at: [at], causes: ['triwulan-lain'] };
  }),
  ...inEach([OFFICE, VALUES], 'capaian keuangan as the mean of its rows', (b) => {
    const at = b.total('keuangan', 'capaian', 3, true);
    return { edits: { [at]: 97.26 }, codes: ['keuangan/rata-rata'], at: [at], causes: ['rata-rata-baris'] };
  }),
  ...inEach([OFFICE], 'the total of pagu takes in a row twice', (b) => {
    const at = b.yearlyTotal('keuangan', 'D');
    return {
      edits: { [at]: '=SUM(D6:D11)+D8' },
      codes: ['keuangan/jumlah', 'jumlah/rumus-tidak-lengkap'],
      at: [at],
      causes: ['baris-ganda'],
    };
  }),
  ...inEach([VALUES], 'targets of different units summed up', (b) => {
    const at = b.yearlyTotal('rencana', 'E');
    return { edits: { [at]: 152 }, codes: ['jumlah/beda-satuan'], at: [at, 'Rencana Aksi!A11'] };
  }),
];
