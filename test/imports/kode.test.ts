import { describe, expect, it } from 'vitest';
import { isSameButBidang, isSameByNumber, isTooLong, rekeningOf, splitKode } from '../../src/imports/kode.ts';

describe('splitKode', () => {
  it.each([
    ['7.01.03.2.01.0001', 'sub', '7.01.03.2.01.0001', ''],
    ['7.01.03.2.01.01', 'sub', '7.01.03.2.01.01', ''],
    ['5.01.01.2.01.006', 'sub', '5.01.01.2.01.006', ''],
    ['X.XX.01.2.01.0001', 'sub', 'X.XX.01.2.01.0001', ''],
    ['7.01.03.2.01', 'kegiatan', '7.01.03.2.01', ''],
    ['7.01.03', 'program', '7.01.03', ''],
    ['7.01', 'bidang', '7.01', ''],
    ['5', 'urusan', '5', ''],
    ['5.1.02.01.01.0024', 'rekening', '5.1.02.01.01.0024', ''],
    ['5.1.02.01.001.00024', 'rekening', '5.1.02.01.001.00024', ''],
    ['5.01.02.2.01.0006', 'sub', '5.01.02.2.01.0006', ''],
    ['5.1', 'rekening', '5.1', ''],
    ['4.01.0.00.0.00.01.0003', 'unit', '4.01.0.00.0.00.01.0003', ''],
    ['7.01.03.2.01.0001 Peningkatan Partisipasi', 'sub', '7.01.03.2.01.0001', 'Peningkatan Partisipasi'],
    ['7.01.03.2.01.0001 - Peningkatan', 'sub', '7.01.03.2.01.0001', 'Peningkatan'],
    ['7. 01. 03. 2. 01. 0001.', 'sub', '7.01.03.2.01.0001', ''],
    ['7 01 03 2 01 0001', 'sub', '7.01.03.2.01.0001', ''],
    ['5,05', 'bidang', '5.05', ''],
  ])('%s is %s', (text, kind, kode, rest) => {
    const split = splitKode(text);
    expect([split?.kode.kind, split?.kode.text, split?.rest]).toEqual([kind, kode, rest]);
  });

  it.each(['12 Laporan', '1.000 Orang', 'Belanja Alat', '', 'XXI Cabang', '3 (tiga) kegiatan'])(
    '%s begins with none',
    (text) => {
      expect(splitKode(text)).toBeNull();
    },
  );

  it('takes a rekening off its sub kegiatan', () => {
    const kode = splitKode('7.01.03.2.01.0001.5.1.02.01.01.0024')?.kode;
    expect([kode?.kind, kode?.sub, kode === undefined ? '' : rekeningOf(kode)]).toEqual([
      'rekening',
      '7.01.03.2.01.0001',
      '5.1.02.01.01.0024',
    ]);
  });
});

describe('codes of one sub kegiatan', () => {
  it('compares the last segment as a number', () => {
    expect(isSameByNumber('7.01.03.2.01.01', '7.01.03.2.01.0001')).toBe(true);
    expect(isSameByNumber('7.01.03.2.01.01', '7.01.03.2.01.0011')).toBe(false);
    expect(isSameByNumber('7.01.03.2.02.01', '7.01.03.2.01.0001')).toBe(false);
  });

  it('knows a bidang urusan that is left open, and a last segment of five digits', () => {
    expect(isSameButBidang('X.XX.03.2.01.0001', '7.01.03.2.01.0001')).toBe(true);
    expect(isSameButBidang('7.01.03.2.01.0001', '7.01.03.2.01.0001')).toBe(false);
    expect([isTooLong('7.01.03.2.01.00011'), isTooLong('7.01.03.2.01.0001')]).toEqual([true, false]);
  });
});
