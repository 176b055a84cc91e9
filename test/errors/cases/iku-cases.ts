import { IKU } from '../../support/iku-buku.ts';
import type { Case } from '../case.ts';

/** Cases of a report of sasaran. */
export const IKU_CASES: readonly Case[] = [
  {
    code: 'identitas/tanpa-iku',
    cells: { 'Identitas!A14': 'Tingkat', 'Identitas!B14': 'sasaran' },
    place: 'Identitas!B14',
  },
  {
    code: 'pk/sasaran-tidak-dikenal',
    sheets: IKU.sheets,
    cells: { ...IKU.cells, 'PK!K5': 'Meningkatnya kesejahteraan warga desa' },
    place: 'PK!K5',
    also: ['narasi/faktor-kosong'],
  },
];
