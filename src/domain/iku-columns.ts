import type { TableText } from './column.ts';
import { headingNames } from './heading-aliases.ts';
import { RENCANA_TABLE } from './rencana-columns.ts';

/**
 * Sheet IKU (docs/workbook.md): Rencana Aksi at the level of sasaran, whose name stands where that of a sub
 * kegiatan does, without money.
 */
export const IKU_TABLE = {
  ...RENCANA_TABLE,
  name: 'IKU',
  alias: ['Indikator Kinerja Utama', 'Sasaran dan IKU', 'IKU Perangkat Daerah', 'IKU OPD'],
  columns: {
    ...RENCANA_TABLE.columns,
    subKegiatan: {
      ...RENCANA_TABLE.columns.subKegiatan,
      heading: 'SASARAN',
      ...headingNames('iku.sasaran'),
      explanation: 'Sasaran; cukup ditulis sekali untuk beberapa indikator.',
    },
  },
} as const satisfies TableText;
