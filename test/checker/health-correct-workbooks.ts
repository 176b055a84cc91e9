import { recalculate } from '../support/recalculate.ts';
import type { Base } from './bases.ts';
import type { CorrectWorkbook } from './correct-workbooks.ts';
import { type Edits, editCells } from './edit-workbook.ts';
import { HEALTH_II, HEALTH_NARASI, HEALTH_VALUES, makeHealth } from './health-bases.ts';
import { MONEY, PLAN } from './one-cell.ts';

const edited = (name: string, base: Base, edits: Edits): CorrectWorkbook => ({
  name: `${base.name}: ${name}`,
  raw: recalculate(editCells(base.raw, edits)),
});

const telling = (name: string, subject: string | null, content: string): CorrectWorkbook => ({
  name: `puskesmas: ${name}`,
  raw: makeHealth({ narasi: [...HEALTH_NARASI, ['III', 'Analisis', subject, content]] }),
});

/** Right workbooks of a puskesmas, each unusual in one thing; written before any run. */
export const HEALTH_CORRECT_WORKBOOKS: readonly CorrectWorkbook[] = [
  ...[HEALTH_II, HEALTH_VALUES].map(({ name, raw }) => ({ name, raw })),
  { name: 'puskesmas: with rows of kegiatan', raw: makeHealth({ parents: true }) },
  edited('amounts with Rp as text', HEALTH_VALUES, { [`${MONEY}I6`]: { text: 'Rp58.350.000' } }),
  edited('a total by plus signs', HEALTH_II, { [`${MONEY}I11`]: '=I6+I7+I8+I9+I10' }),
  edited('a share with its percent sign', HEALTH_VALUES, { [`${PLAN}O9`]: { text: '92,46 %' } }),
  edited('the quarter as a number', HEALTH_II, { 'Identitas!B3': 2 }),
  edited('the capaian of a waiting time written out', HEALTH_II, { [`${PLAN}P8`]: '=(N8-(O8-N8))/N8*100' }),
  telling(
    'counts of visits and deliveries beside the indikator',
    'Pengelolaan Pelayanan Kesehatan Ibu Hamil',
    'Dari 153 ibu hamil yang dilayani pada Triwulan II, 12 ibu dirujuk ke rumah sakit dan 41 persalinan ditolong di puskesmas.',
  ),
  telling(
    'figures of diseases and of another source of money',
    null,
    'Selama Triwulan II tercatat 4.812 kunjungan rawat jalan, 96 kasus ISPA per minggu, dan dana BOK sebesar Rp12.500.000 untuk kegiatan posyandu.',
  ),
];
