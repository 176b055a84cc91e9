import { describe, expect, it } from 'vitest';
import { readRows, sumReading } from '../support/exports/read-rows.ts';
import type { TestCell } from '../support/raw-buku.ts';

const HEADINGS = [
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

function line(rekening: string, pagu: TestCell, stage = 'Murni', source = 'PAD'): TestCell[] {
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

describe('rekap pagu', () => {
  it('adds rekening and paket of a sub kegiatan, skips rows without rekening', () => {
    const reading = readRows([
      HEADINGS,
      line('5.1.02.01.01.0024 Belanja Alat', '2.470.500,00'),
      line('5.1.02.01.01.0024 Belanja Alat', 2000000),
      line('5.1.02.04.01.0001 Belanja Perjalanan', '6.000.000,00'),
      line('', '10.470.500,00'),
    ]);
    expect(sumReading(reading)).toEqual({ '7.01.06.2.01.0014': { pagu: 10470500 } });
    expect([[...reading.remarks.values()], reading.years.map(({ year }) => year)]).toEqual([[['PAD']], [2024]]);
    expect([...reading.subs.values()]).toMatchObject([
      { program: { name: 'PROGRAM CONTOH' }, kegiatan: { kode: '7.01.06.2.01' } },
    ]);
  });

  it('keeps the TAHAPAN of each amount', () => {
    const reading = readRows([HEADINGS, line('5.1.02 Belanja', 100), line('5.1.02 Belanja', 150, 'Perubahan')]);
    expect(reading.atoms.map(({ tahapan, value }) => [tahapan, value.toNumber()])).toEqual([
      ['Murni', 100],
      ['Perubahan', 150],
    ]);
  });
});
