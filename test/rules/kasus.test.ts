import { describe, expect, it } from 'vitest';
import type { Case } from '../errors/case.ts';
import { KASUS_ISIAN } from '../errors/cases/isian.ts';
import { KASUS_TABEL } from '../errors/cases/tabel.ts';
import { periksaKasus, ringkas } from './periksa.ts';

/** Codes that the room `sheets` finds, not a rule. */
const PEMBACA = /^(identitas\/(kosong|nilai|nip-angka)|pengaturan\/|skala\/)/;
const KASUS: readonly Case[] = [...KASUS_TABEL, ...KASUS_ISIAN.filter((k) => !PEMBACA.test(k.code))];

describe('each code has a case whose one mistake the rules find at its cell, and nothing else', () => {
  it.each(KASUS)('$code', (kasus) => {
    const { triwulan } = kasus;
    const sel = triwulan === undefined ? kasus.sel : { ...kasus.sel, 'Identitas!B3': triwulan };
    const hasil = periksaKasus({ ...kasus, ...(sel === undefined ? {} : { sel }) });
    const juga = [...(kasus.juga ?? [])];
    expect(ringkas(hasil).filter(([, code]) => code === kasus.code)).toEqual([[kasus.di, kasus.code]]);
    expect(
      ringkas(hasil)
        .map(([, code]) => code)
        .filter((code) => code !== kasus.code),
    ).toEqual(juga);
  });
});
