import { FISHERY_I, FISHERY_II, KELURAHAN_III, KELURAHAN_IV, KELURAHAN_VALUES } from './agency-bases.ts';
import { type Base, numberAt } from './bases.ts';
import { cellAt } from './edit-workbook.ts';
import type { Mistake } from './mistake.ts';
import { MONEY, PLAN, typed } from './one-cell.ts';

const formulaAt = (base: Base, place: string): string => `=${cellAt(base.raw, place)?.formula ?? ''}`;
const TOTAL = ['keuangan/jumlah', 'jumlah/rumus-tidak-lengkap'];

/** Mistakes in totals and percentages of agencies. */
const TOTALS: readonly Mistake[] = [
  typed(FISHERY_II, 'the total leaves a kegiatan out', `${MONEY}I18`, '=I6+I9+I12', {
    codes: TOTAL,
    causes: ['baris-terlewat', 'ikut-jumlah-salah'],
  }),
  typed(FISHERY_II, 'a kegiatan leaves its last sub kegiatan out', `${MONEY}H9`, '=SUM(H10:H10)', {
    codes: ['jumlah/induk', 'jumlah/rumus-tidak-lengkap'],
    causes: ['baris-terlewat', 'ikut-jumlah-salah'],
  }),
  typed(FISHERY_II, 'two digits of the pagu of a kegiatan exchanged', `${MONEY}D12`, 139_350_000, {
    codes: ['jumlah/induk'],
    causes: ['digit-tertukar'],
  }),
  typed(FISHERY_II, 'kegiatan and sub kegiatan summed up together', `${MONEY}D18`, '=SUM(D6:D17)', {
    codes: [...TOTAL, 'jumlah/induk'],
    causes: ['termasuk-jumlah', 'ikut-jumlah-salah'],
  }),
  typed(FISHERY_II, 'the PK total leaves the first row out', 'PK!I13', '=SUM(I6:I12)', {
    codes: ['pk/jumlah', 'jumlah/rumus-tidak-lengkap'],
    causes: ['baris-terlewat'],
  }),
  typed(KELURAHAN_IV, 'the PK total of last year', 'PK!I10', 612_450_000, { codes: ['pk/jumlah'] }),
  typed(FISHERY_II, 'a capaian keuangan divided by the pagu', `${MONEY}J10`, '=I10/D10*100', {
    codes: ['keuangan/capaian'],
    causes: ['pembagi-pagu'],
  }),
  typed(FISHERY_II, 'a capaian divided by the target of the row below', `${PLAN}P7`, '=O7/N8*100', {
    codes: ['rencana/capaian'],
  }),
  typed(FISHERY_II, 'a capaian that should fall as target by realisasi', `${PLAN}P10`, '=N10/O10*100', {
    codes: ['rencana/capaian'],
  }),
  typed(FISHERY_II, 'the mean over the column of Triwulan I', `${PLAN}P14`, '=AVERAGE(L5:L12)', {
    codes: ['rencana/rata-rata', 'jumlah/rumus-tidak-lengkap'],
    causes: ['triwulan-lain'],
  }),
  typed(FISHERY_II, 'the mean divided by one row too few', `${PLAN}P14`, '=SUM(P5:P12)/7', {
    codes: ['rencana/rata-rata'],
  }),
  typed(KELURAHAN_VALUES, 'the comma of the capaian keuangan shifted', `${MONEY}P12`, 9.891, {
    codes: ['keuangan/rata-rata'],
    causes: ['geser-digit'],
  }),
  typed(FISHERY_II, 'a right total typed over its formula', `${PLAN}Q13`, 233_515_000, { codes: ['jumlah/diketik'] }),
  typed(KELURAHAN_VALUES, 'a digit of a total mistyped', `${MONEY}I11`, 183_605_700, { codes: ['keuangan/jumlah'] }),
  typed(KELURAHAN_VALUES, 'the total of the pagu without a row added later', `${MONEY}D11`, 590_390_000, {
    codes: ['keuangan/jumlah'],
    causes: ['baris-terlewat'],
  }),
  typed(KELURAHAN_IV, 'an amount added to the total by hand', `${MONEY}O11`, '=SUM(O6:O10)+1000000', {
    codes: TOTAL,
    causes: ['ikut-jumlah-salah'],
  }),
  typed(KELURAHAN_IV, 'a total rounded to thousands', `${MONEY}O11`, '=ROUND(SUM(O6:O10),-3)', {
    codes: ['keuangan/jumlah'],
    causes: ['ikut-jumlah-salah'],
  }),
  typed(KELURAHAN_IV, 'the total of another column copied', `${MONEY}F11`, '=SUM(I6:I10)', {
    codes: TOTAL,
    causes: ['triwulan-lain', 'ikut-jumlah-salah'],
  }),
  typed(FISHERY_II, 'a reference lost in a total', `${MONEY}H18`, '=SUM(#REF!)', { codes: ['sel/rumus-galat'] }),
  typed(KELURAHAN_IV, 'the mean with a row without target counted as none', `${PLAN}X11`, '=SUM(X5:X9)/5', {
    codes: ['rencana/rata-rata'],
    causes: ['rata-rata-termasuk-kosong'],
  }),
];

/** Mistakes in single figures of agencies. */
const FIGURES: readonly Mistake[] = [
  typed(FISHERY_II, 'two digits of a TARGET keuangan exchanged', `${MONEY}H10`, 46_700_000, {
    codes: ['keuangan/target-beda-rencana'],
    causes: ['digit-tertukar'],
  }),
  {
    name: 'ANGGARAN of two quarters exchanged in Rencana Aksi',
    base: FISHERY_II,
    edits: { [`${PLAN}Q7`]: 24_000_000, [`${PLAN}U7`]: 36_000_000 },
    codes: ['keuangan/target-beda-rencana'],
    at: [`${PLAN}Q7`, `${PLAN}U7`, `${MONEY}K10`, `${MONEY}N10`],
  },
  typed(FISHERY_II, 'a TARGET keuangan in thousands', `${MONEY}H10`, 47_600, {
    codes: ['keuangan/target-beda-rencana'],
    causes: ['geser-digit'],
  }),
  {
    name: 'the realisasi of two rows exchanged',
    base: FISHERY_II,
    edits: { [`${MONEY}I13`]: 12_706_000, [`${MONEY}I14`]: 23_870_000 },
    codes: ['keuangan/capaian-janggal', 'baris/tertukar'],
    at: [`${MONEY}I13`, `${MONEY}I14`],
  },
  typed(FISHERY_II, 'an amount of money in the realisasi kinerja', `${PLAN}O11`, 19_872_000, {
    codes: ['rencana/capaian-janggal'],
  }),
  typed(KELURAHAN_IV, 'a first digit mistyped', `${MONEY}O9`, 44_320_000, {
    codes: ['keuangan/capaian-janggal', 'keuangan/realisasi-melebihi-pagu'],
  }),
  typed(KELURAHAN_IV, 'a realisasi keuangan left blank', `${MONEY}O7`, null, { codes: ['keuangan/realisasi-kosong'] }),
  typed(FISHERY_I, 'a realisasi kinerja left blank in Triwulan I', `${PLAN}K9`, null, {
    codes: ['rencana/realisasi-kosong'],
  }),
  typed(FISHERY_II, 'a realisasi keuangan in the coming quarter', `${MONEY}L11`, 13_986_500, {
    codes: ['keuangan/realisasi-mendatang', 'rencana/realisasi-mendatang'],
  }),
  typed(FISHERY_II, 'the pagu from before the change of the budget', `${MONEY}D8`, 300_000_000, {
    codes: ['keuangan/pagu-beda-pk'],
  }),
  typed(
    KELURAHAN_IV,
    'letters O for zeros',
    `${MONEY}O7`,
    { text: '98.615.OOO' },
    {
      codes: ['sel/bukan-angka'],
    },
  ),
  typed(
    FISHERY_II,
    'a zero lost in a text',
    `${MONEY}I7`,
    { text: '17.640.50' },
    {
      codes: ['sel/bukan-angka', 'sel/angka-ambigu'],
    },
  ),
  typed(
    FISHERY_II,
    'an amount in English style with cents',
    `${MONEY}I7`,
    { text: '17,640,500.00' },
    {
      codes: ['sel/angka-gaya-inggris', 'jumlah/induk'],
      causes: ['berisi-teks'],
    },
  ),
  typed(
    KELURAHAN_III,
    'an amount in brackets',
    `${MONEY}L9`,
    { text: '(250.000)' },
    {
      codes: ['sel/angka-negatif', 'sel/bukan-angka'],
    },
  ),
  typed(KELURAHAN_IV, 'a division by a dash', `${MONEY}G7`, '=F7/E7*100', {
    codes: ['sel/rumus-galat'],
    causes: ['berisi-teks'],
  }),
  typed(KELURAHAN_IV, 'a leading digit lost in a kumulatif realisasi', `${PLAN}W7`, 96, {
    codes: ['rencana/realisasi-turun'],
  }),
  typed(FISHERY_II, 'half a fisherman', `${PLAN}O7`, 80.5, { codes: ['sel/pecahan'] }),
  typed(FISHERY_II, 'a share as a fraction', `${PLAN}O8`, 0.61, {
    codes: ['rencana/capaian-janggal', 'rencana/persen-pecahan'],
  }),
  typed(FISHERY_II, 'a realisasi keuangan s.d. the quarter', `${MONEY}I16`, 43_737_000, {
    codes: ['keuangan/capaian-janggal'],
    causes: ['kumulatif'],
  }),
  typed(FISHERY_II, 'a realisasi kinerja s.d. the quarter', `${PLAN}O7`, 138, {
    codes: ['rencana/capaian-janggal'],
    causes: ['kumulatif'],
  }),
  typed(KELURAHAN_III, 'a realisasi where there is no target', `${PLAN}S5`, 4, {
    codes: ['rencana/realisasi-tanpa-target'],
  }),
  typed(KELURAHAN_VALUES, 'a realisasi in thousands', `${MONEY}O10`, 8_295, {
    codes: ['keuangan/capaian-janggal', 'keuangan/jumlah', 'sel/salah-ketik'],
    causes: ['geser-digit'],
  }),
  typed(FISHERY_II, 'a percent sign typed as text', `${PLAN}O8`, { text: '61 %%' }, { codes: ['sel/bukan-angka'] }),
  typed(
    FISHERY_II,
    'another unit typed behind the figure',
    `${PLAN}O11`,
    { text: '2 Dokumen' },
    {
      codes: ['sel/satuan-beda'],
    },
  ),
  {
    name: 'TARGET keuangan of the quarter before copied, the whole column',
    base: KELURAHAN_IV,
    edits: Object.fromEntries(
      [0, 1, 2, 3, 4].map((i) => [
        KELURAHAN_IV.cell('keuangan', 'target', 4, i),
        numberAt(KELURAHAN_IV, KELURAHAN_IV.cell('keuangan', 'target', 2, i)) || '-',
      ]),
    ),
    codes: ['keuangan/target-beda-rencana'],
    at: [`${MONEY}N7`],
  },
  typed(FISHERY_II, 'the total of REALISASI sums up TARGET', `${MONEY}I18`, formulaAt(FISHERY_II, `${MONEY}H18`), {
    codes: TOTAL,
    causes: ['ikut-jumlah-salah'],
  }),
];

export const AGENCY_FIGURE_MISTAKES: readonly Mistake[] = [...TOTALS, ...FIGURES];
