import { describe, expect, it } from 'vitest';
import { IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import { explainKey } from '../../src/domain/key-explanation.ts';
import { PENGATURAN, PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';

describe('the explanation of a key', () => {
  it('ends with what a blank cell means, once', () => {
    const { basis, percentDecimals, oddCapaian, rupiahStyle } = PENGATURAN;
    const ends = [basis, PENGATURAN.compares, percentDecimals, oddCapaian, rupiahStyle].map(
      (key) => / Kosong = (.*)\.$/.exec(explainKey(key))?.[1],
    );
    expect(ends).toEqual(['triwulan', 'ya', '2', '150', 'Rp10.893.500']);
  });

  it('of every setting says it, but for the texts that are nothing when blank', () => {
    const silent = PENGATURAN_KEYS.filter((key) => !/kosong =/i.test(explainKey(key)));
    expect(silent.map(({ heading }) => heading)).toEqual(['Kop Halaman']);
    expect(PENGATURAN_KEYS.filter((key) => (explainKey(key).match(/kosong =/gi)?.length ?? 0) > 1)).toEqual([]);
  });

  it('says of PK Perubahan Mulai when it may stay blank', () => {
    expect(explainKey(PENGATURAN.perubahanFrom)).not.toContain('wajib bila lembar itu ada');
    expect(explainKey(PENGATURAN.perubahanFrom)).toMatch(/kosong = belum berlaku, bila .* mengikuti PK/);
  });

  it('of Identitas is as it was written', () => {
    for (const key of IDENTITAS_KEYS) expect(explainKey(key)).toBe(key.explanation);
  });
});
