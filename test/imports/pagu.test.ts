import { describe, expect, it } from 'vitest';
import { PAGU_HEADINGS, paguLine } from '../support/exports/pagu-prints.ts';
import { readRows, sumReading } from '../support/exports/read-rows.ts';

describe('rekap pagu', () => {
  it('adds rekening and paket of a sub kegiatan, skips rows without rekening', () => {
    const reading = readRows([
      PAGU_HEADINGS,
      paguLine('5.1.02.01.01.0024 Belanja Alat', '2.470.500,00'),
      paguLine('5.1.02.01.01.0024 Belanja Alat', 2000000),
      paguLine('5.1.02.04.01.0001 Belanja Perjalanan', '6.000.000,00'),
      paguLine('', '10.470.500,00'),
    ]);
    expect(sumReading(reading)).toEqual({ '7.01.06.2.01.0014': { pagu: 10470500 } });
    expect([[...reading.remarks.values()], reading.years.map(({ year }) => year)]).toEqual([[['PAD']], [2024]]);
    expect([...reading.subs.values()]).toMatchObject([
      { program: { name: 'PROGRAM CONTOH' }, kegiatan: { kode: '7.01.06.2.01' } },
    ]);
  });

  it('keeps the TAHAPAN of each amount', () => {
    const reading = readRows([
      PAGU_HEADINGS,
      paguLine('5.1.02 Belanja', 100),
      paguLine('5.1.02 Belanja', 150, 'Perubahan'),
    ]);
    expect(reading.atoms.map(({ tahapan, value }) => [tahapan, value.toNumber()])).toEqual([
      ['Murni', 100],
      ['Perubahan', 150],
    ]);
  });
});
