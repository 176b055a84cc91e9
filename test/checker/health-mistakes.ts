import { HEALTH_II, HEALTH_VALUES } from './health-bases.ts';
import type { Mistake } from './mistake.ts';
import { MONEY, PLAN, told, typed } from './one-cell.ts';
import { several } from './several-cells.ts';

/** One mistake of a puskesmas a workbook; written before any run. */
export const HEALTH_MISTAKES: readonly Mistake[] = [
  several(
    HEALTH_VALUES,
    'ANGGARAN of a quarter in thousands',
    {
      [`${PLAN}M5`]: 60_000,
      [`${PLAN}M6`]: 45_000,
      [`${PLAN}M7`]: 18_000,
      [`${PLAN}M8`]: 12_000,
      [`${PLAN}M9`]: 100_000,
    },
    ['kolom/skala-beda'],
  ),
  several(HEALTH_II, 'the realisasi of two neighbouring rows exchanged', { [`${PLAN}O5`]: 235, [`${PLAN}O6`]: 153 }, [
    'rencana/capaian-janggal',
    'narasi/angka-beda',
  ]),
  told(HEALTH_II, 'a share typed as a fraction', `${PLAN}O9`, 0.9246, 'rencana/persen-pecahan'),
  told(HEALTH_II, 'a digit of the NIP lost', 'Identitas!B9', { text: '19800417200604103' }, 'identitas/nip-salah'),
  typed(HEALTH_II, 'a total of realisasi leaves the last row out', `${MONEY}I11`, '=SUM(I6:I9)', {
    codes: ['keuangan/jumlah'],
    causes: ['baris-terlewat'],
  }),
  told(HEALTH_II, 'a waiting time divided like a count', `${PLAN}P8`, '=O8/N8*100', 'rencana/capaian'),
  typed(HEALTH_II, 'the mean of kinerja as a ratio of sums', `${PLAN}P11`, '=SUM(O5:O9)/SUM(N5:N9)*100', {
    codes: ['rencana/rata-rata'],
    causes: ['rasio-total'],
  }),
  told(
    HEALTH_II,
    'a realisasi keuangan typed s.d.',
    `${MONEY}I6`,
    115_950_000,
    'keuangan/capaian-janggal',
    'sel/salah-ketik',
  ),
  told(HEALTH_II, 'the quarter of the next report', 'Identitas!B3', 'III', 'identitas/triwulan-janggal'),
  typed(HEALTH_II, 'a zero too many in a target of PK', 'PK!G5', 6_000, {
    codes: ['rencana/target-beda-pk'],
    causes: ['geser-digit'],
    at: [`${PLAN}H5`],
  }),
  several(
    HEALTH_II,
    'the pagu of two rows exchanged in Realisasi Keuangan',
    { [`${MONEY}D6`]: 180_000_000, [`${MONEY}D7`]: 240_000_000 },
    ['keuangan/pagu-beda-pk'],
  ),
  {
    name: 'a target moved to the next quarter',
    base: HEALTH_II,
    edits: { [`${PLAN}N7`]: '-', [`${PLAN}R7`]: 12 },
    codes: ['rencana/realisasi-tanpa-target'],
    // Told where something was done without a target; the words name the cell of the target.
    at: [`${PLAN}O7`],
  },
  told(
    HEALTH_II,
    'a wrong share of the pagu',
    'Narasi!D7',
    'Sampai dengan Triwulan II terserap Rp437.315.000 atau 51,85% dari pagu.',
    'narasi/angka-beda',
  ),
  told(
    HEALTH_II,
    'a wrong number of people',
    'Narasi!D3',
    'Pada Triwulan II dilayani 135 ibu hamil dari target 150 orang.',
    'narasi/angka-beda',
  ),
  told(HEALTH_II, 'a SATUAN of another word', `${PLAN}E5`, 'Pasien', 'rencana/satuan-beda-pk'),
  told(HEALTH_II, 'a heading misspelt', `${MONEY}I5`, 'RELISASI', 'kolom/tidak-ada', 'kolom/tidak-dibaca'),
  told(HEALTH_II, 'a date in the middle of the quarter', 'Identitas!B13', { date: '2026-05-07' }, 'identitas/tanggal'),
  told(HEALTH_II, 'a realisasi forgotten', `${PLAN}O7`, null, 'rencana/realisasi-kosong'),
  typed(HEALTH_II, 'two digits of a coming target exchanged', `${PLAN}R5`, 105, {
    codes: ['rencana/target-tahunan'],
    at: [`${PLAN}H5`],
    causes: ['digit-tertukar'],
  }),
  told(
    HEALTH_II,
    'the kegiatan counted wrong',
    'Narasi!D2',
    'Pada Tahun 2026 Puskesmas Contoh melaksanakan 2 (dua) program dan 6 (enam) sub kegiatan.',
    'narasi/bilangan',
  ),
];
