import { figureColumn, NOT_NEGATIVE, type TableText } from './column.ts';
import { headingNames } from './heading-aliases.ts';
import { PK_TABLE } from './pk-columns.ts';
import { RENCANA_TABLE } from './rencana-columns.ts';

/**
 * Sheet IKU (docs/workbook.md): Rencana Aksi at the level of sasaran, whose name stands where that of a sub
 * kegiatan does, without money; with it what the PK of that level agrees: weights, and targets of a PK Perubahan.
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
    changedTarget: figureColumn('satuan', NOT_NEGATIVE, {
      heading: 'TARGET PERUBAHAN',
      ...headingNames('iku.changedTarget'),
      explanation:
        'Target setahun menurut PK Perubahan, sejak triwulan PK Perubahan Mulai; kosong = tidak berubah, "-" = tidak lagi diperjanjikan.',
      width: 12,
      inForm: false,
    }),
    bobot: { ...PK_TABLE.columns.bobot, inForm: false },
  },
} as const satisfies TableText;
