import { BASE_BUKU } from '../base-buku.ts';
import type { Case } from '../case.ts';

const PK = BASE_BUKU.PK ?? [];
const RENCANA = BASE_BUKU['Rencana Aksi'] ?? [];
const SECOND_INDIKATOR = 'Jumlah Desa yang didampingi';
const [, , , , KEGIATAN_A] = PK;
const SUB_A = [...(KEGIATAN_A ?? []).slice(1, 5)];

/** BOBOT beside the three indikator. */
const bobot = (first: number | null, second: number, third: number) => ({
  'PK!K3': 'BOBOT',
  'PK!K4': first,
  'PK!K5': second,
  'PK!K6': third,
});

/** The sheet PK. */
export const PK_CASES: readonly Case[] = [
  // 107.244.500 with two digits exchanged.
  { code: 'pk/jumlah', cells: { 'PK!I7': 107244050 }, place: 'PK!I7' },
  { code: 'pk/target-kosong', cells: { 'PK!G4': null }, place: 'PK!G4' },
  { code: 'pk/pagu-kosong', cells: { 'PK!I4': null, 'PK!I7': 96351000 }, place: 'PK!I4' },
  { code: 'pk/bobot', cells: bobot(30, 50, 10), place: 'PK!K4' },
  { code: 'pk/bobot-kosong', cells: bobot(null, 60, 40), place: 'PK!K4' },
  { code: 'pk/berbobot', cells: bobot(20, 50, 30), place: 'PK!K4' },
  // A second indikator of the second sub kegiatan, its 85.880.500 written again and added again.
  {
    code: 'pk/pagu-berulang',
    sheets: {
      PK: [
        ...PK.slice(0, 5),
        [3, ...SUB_A, SECOND_INDIKATOR, 11, 'Desa', 85880500, 'APBD'],
        ...PK.slice(5, 6),
        ['Jumlah', null, null, null, null, null, null, null, { v: 193125000, f: 'SUM(I4:I7)' }],
      ],
      'Rencana Aksi': {
        rows: [
          ...RENCANA.slice(0, 6),
          // biome-ignore format: a table reads best as a table
          [3, SUB_A[1] ?? null, SUB_A[2] ?? null, SECOND_INDIKATOR, 'Desa', 11, 'tetap', 11, 11, null, 11, 11, 100, null, 11, null, 11],
          ...RENCANA.slice(6),
        ],
        merges: ['H3:J3', 'K3:N3', 'O3:P3', 'Q3:R3'],
      },
    },
    place: 'PK!I6',
  },
];
