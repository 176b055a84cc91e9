import { describe, expect, it } from 'vitest';
import { salahNip } from '../../src/rules/lib/nip.ts';
import { bacaGolongan, salahPangkat } from '../../src/rules/lib/pangkat-golongan.ts';
import { periksaKasus, ringkas, satu } from './periksa.ts';

describe('NIP', () => {
  it.each([
    '19690220 199002 1 001',
    '196902201990021001',
    '20000229 202301 2 003',
    '1969.0220.1990.02.1.001',
  ])('%s is right', (nip) => {
    expect(salahNip(nip)).toBeUndefined();
  });

  it('a PPPK has 21 where others have the month of appointment', () => {
    expect(salahNip('19850505 202221 1 004')).toBeUndefined();
  });

  it.each([
    ['19690220 199002 1 00', '17 digit'],
    ['19690220 199002 1 0011', '19 digit'],
    ['19690231 199002 1 001', 'bukan tanggal lahir'],
    ['19010229 199002 1 001', 'bukan tanggal lahir'],
    ['18690220 199002 1 001', 'bukan tanggal lahir'],
    ['19691320 199002 1 001', 'bukan tanggal lahir'],
    ['19690220 199002 3 001', 'digit ke-15 adalah 3'],
    ['19690220 199002 l 001', 'bukan angka'],
  ])('%s: %s', (nip, sebab) => {
    expect(salahNip(nip)).toContain(sebab);
  });

  it('a "-" states that there is none', () => {
    expect(ringkas(periksaKasus({ sel: { 'Identitas!B9': '-' } }))).toEqual([]);
  });
});

describe('pangkat and golongan', () => {
  it.each([
    ['Penata Tingkat I', 'III/d'],
    ['Penata Tk. I', 'III/d'],
    ['PENATA TK.I', 'III d'],
    ['Penata Tingkat 1', 'Gol. III/d'],
    ['Penata Tk. I, III/d', 'III/d'],
    ['Penata Tk. I (III/d)', '(III/d)'],
    ['Juru Muda', 'I/a'],
    ['Pembina Utama', 'IV/e'],
    ['Ahli Pertama', 'IX'],
  ])('%s goes with %s', (pangkat, golongan) => {
    expect(salahPangkat(pangkat, golongan)).toBeUndefined();
  });

  it.each([
    ['Penata', 'III/d', 'golongan III/d adalah Penata Tingkat I, Penata bergolongan III/c'],
    ['Pembina', 'IV/b', 'golongan IV/b adalah Pembina Tingkat I, Pembina bergolongan IV/a'],
    ['Penata Tingkat II', 'III/d', 'golongan III/d adalah Penata Tingkat I'],
    ['Penata', 'III/e', 'golongan III/e tidak ada, Penata bergolongan III/c'],
  ])('%s does not go with %s', (pangkat, golongan, seharusnya) => {
    expect(salahPangkat(pangkat, golongan)).toEqual({ seharusnya });
  });

  it.each([
    ['III/d', 'III/d'],
    ['iii / d', 'III/d'],
    ['3/d', 'III/d'],
    ['IVa', 'IV/a'],
    ['IX', undefined],
    ['-', undefined],
  ])('%s is read as %s', (teks, harus) => {
    expect(bacaGolongan(teks)).toBe(harus);
  });

  it('the golongan may stand in the cell of the pangkat alone', () => {
    const sel = { 'Identitas!B10': 'Penata, III/d', 'Identitas!B11': null };
    expect(satu(periksaKasus({ sel }), 'identitas/pangkat-golongan').args.golongan).toBe('III/d');
  });
});

describe('Tanggal Laporan', () => {
  const tanggal = (v: string | null) =>
    periksaKasus({ sel: { 'Identitas!B13': v === null ? null : { tanggal: v } } });

  it('blank is a warning', () => {
    expect(satu(tanggal(null), 'identitas/tanggal').severity).toBe('warning');
  });

  it('before the end of the quarter is an information; its last day is not', () => {
    const f = satu(tanggal('2024-06-29'), 'identitas/tanggal');
    expect(f.severity).toBe('info');
    expect(f.args).toEqual({ tanggal: '29 Juni 2024', akhir: '30 Juni 2024', triwulan: 'II' });
    expect(ringkas(tanggal('2024-06-30'))).toEqual([]);
  });

  it('unreadable has a finding of its own and is not called blank', () => {
    const hasil = periksaKasus({ sel: { 'Identitas!B13': 'akhir Juni' } });
    expect(ringkas(hasil)).toEqual([]);
  });
});
