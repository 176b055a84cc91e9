import type { TestCell } from '../raw-buku.ts';

export const PAGU_HEADINGS = [
  'NO',
  'TAHUN',
  'URUSAN',
  'SKPD',
  'SUB UNIT',
  'BIDANG URUSAN',
  'PROGRAM',
  'KEGIATAN',
  'SUB KEGIATAN',
  'SUMBER DANA',
  'REKENING',
  'PAKET/KELOMPOK',
  'NAMA PAKET/KELOMPOK',
  'PAGU',
  'TAHAPAN',
];

/** A row of a rekap pagu. */
export function paguLine(rekening: string, pagu: TestCell, stage = 'Murni', source = 'PAD'): TestCell[] {
  return [
    1,
    2024,
    '7 UNSUR KEWILAYAHAN',
    '7.01.0.00.0.00.09.0000 Kecamatan Kalaena',
    '7.01.0.00.0.00.09.0000 Kecamatan Kalaena',
    '7.01 KECAMATAN',
    '7.01.06 PROGRAM CONTOH',
    '7.01.06.2.01 Kegiatan Contoh',
    '7.01.06.2.01.0014 Koordinasi',
    source,
    rekening,
    'Paket 1',
    'Paket',
    pagu,
    stage,
  ];
}
