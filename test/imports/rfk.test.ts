import { describe, expect, it } from 'vitest';
import { readRows, sumReading } from '../support/exports/read-rows.ts';
import { RFK_ONE, RFK_SUB, RFK_TWO } from '../support/exports/rfk-prints.ts';
import type { TestCell, TestSheet } from '../support/raw-buku.ts';

describe('RFK', () => {
  it('RFK-1: the month and s.d. the month; percentages and targets are told and not taken', () => {
    const reading = readRows(RFK_ONE);
    // 15.234.330 and 6.600.000 make 21.834.330.
    expect(sumReading(reading)).toEqual({
      [RFK_SUB]: { pagu: 85880500, 'realisasi m5': 6600000, 'sampaiDengan m5': 21834330 },
    });
    expect(reading.findings.map(({ finding }) => 'apa' in finding.args && finding.args.apa)).toEqual([
      'persen',
      'target-rfk',
    ]);
    expect([reading.kind, reading.conflicts]).toEqual(['rfk', []]);
  });

  it('Form B: REALISASI Rp is s.d. the date, and OUTPUT gives the indikator', () => {
    const reading = readRows(RFK_TWO);
    expect(sumReading(reading)).toEqual({ [RFK_SUB]: { pagu: 85880500, 'sampaiDengan m6': 28434330 } });
    const [line] = reading.indikator;
    expect([
      line?.indikator,
      line?.satuan,
      String(line?.target?.value),
      String(line?.triwulan[2].realisasi?.value),
    ]).toEqual(['Jumlah Laporan', 'Laporan', '12', '6']);
  });

  it('wp-sipd: s.d. money, Anggaran Kas by month, and the problems', () => {
    const months = Array.from({ length: 12 }, (_, i) => `Anggaran Kas Bulan ${i + 1}`);
    const codes = RFK_SUB.split('.')
      .slice(0, 5)
      .map((part) => `${part}.`);
    const rows: TestCell[][] = [
      ['Bulan Juni 2024'],
      [
        'Kode',
        null,
        null,
        null,
        null,
        null,
        'Program/Kegiatan',
        'DPA',
        'Realisasi Keuangan',
        'Capaian %',
        'RAK %',
        'Deviasi %',
        'Realisasi Fisik %',
        'Keterangan/Permasalahan',
        ...months,
      ],
      [
        ...codes,
        '0003',
        'Peningkatan',
        12000000,
        5000000,
        41.7,
        50,
        16.7,
        45,
        'Cuaca menghambat perjalanan',
        ...months.map(() => 1000000),
      ],
    ];
    const reading = readRows({ rows, merges: ['A2:F2'] });
    expect(sumReading(reading)[RFK_SUB]).toMatchObject({
      pagu: 12000000,
      'sampaiDengan m6': 5000000,
      'target m1': 1000000,
      'target m12': 1000000,
    });
    expect(reading.narasi).toMatchObject([{ bagian: 'Faktor Penghambat', content: 'Cuaca menghambat perjalanan' }]);
  });

  it('Enrekang: DPA before and after a change is asked', () => {
    const rows: TestCell[][] = [
      ['Keadaan Bulan Juni 2024'],
      [
        'KODE',
        'PROGRAM/KEGIATAN',
        'DPA Sebelum Perubahan',
        'DPA Setelah Perubahan',
        'BOBOT',
        'REALISASI KEUANGAN',
        'REALISASI %',
        null,
      ],
      [null, null, null, null, null, null, 'FISIK', 'KEUANGAN'],
      [RFK_SUB, 'Peningkatan', 80000000, 85880500, 100, 28434330, 50, 33],
    ];
    const sheet = { rows, merges: ['G2:H2'] };
    expect(readRows(sheet).questions.map(({ choice }) => choice)).toEqual(['anggaranColumn']);
    expect(sumReading(readRows(sheet, { anggaranColumn: 'setelah' }))).toEqual({
      [RFK_SUB]: { pagu: 85880500, 'sampaiDengan m6': 28434330 },
    });
  });

  it('of fisik alone is refused as kinerja, with the sentence', () => {
    const rows: TestCell[][] = [
      ['Bulan Juni 2024'],
      ['KODE', 'PROGRAM/KEGIATAN', 'Fisik (%)', null, null],
      [null, null, 'T', 'R', 'Deviasi'],
      [RFK_SUB, 'Peningkatan', 50, 48, -2],
    ];
    expect(readRows({ rows, merges: ['C2:E2'] }).findings[0]?.finding.args).toMatchObject({ sebab: 'fisik' });
  });

  it('of percentages alone is refused', () => {
    const rows: TestCell[][] = [
      ['Bulan Juni 2024'],
      ['KODE', 'PROGRAM/KEGIATAN', 'Fisik %', 'Keuangan Target %', 'Keuangan Realisasi %'],
      [RFK_SUB, 'Peningkatan', 50, 48, 33],
    ];
    expect(readRows(rows).findings[0]?.finding.args).toMatchObject({ sebab: 'persen' });
  });

  it('whose s.d. Bulan Ini is not the sum disagrees with itself', () => {
    const rows = (RFK_ONE as { rows: readonly (readonly TestCell[])[] }).rows.map((row, r) =>
      r === 4 ? row.map((cell, c) => (c === 10 ? 21834331 : cell)) : row,
    );
    expect(readRows({ ...(RFK_ONE as object), rows } as TestSheet).conflicts).toHaveLength(1);
  });
});
