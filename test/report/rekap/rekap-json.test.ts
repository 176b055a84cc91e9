import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { REKAP_JSON, rekapSchema, YEARLY_REKAP_JSON } from '../../../scripts/docs/rekap-schema.ts';
import { toAngka } from '../../../src/domain/angka.ts';
import { DEFAULT_SKALA } from '../../../src/domain/predikat.ts';
import { rekapJson } from '../../../src/report/rekap/rekap-json.ts';
import type { Rekap, RekapFigures } from '../../../src/report/rekap/rekap-model.ts';

const FIGURES: RekapFigures = {
  indikator: 2,
  kinerja: toAngka('97.5'),
  predikatKinerja: 'Baik',
  pagu: toAngka('107244500'),
  target: toAngka('-5'),
  realisasi: toAngka('0.125'),
  realisasiSampaiDengan: toAngka(0),
  keuangan: null,
  predikatKeuangan: null,
  serapan: null,
  findings: { error: 1, warning: 0, info: 3 },
};
const REKAP: Rekap = {
  year: 2024,
  triwulan: 2,
  regionalGovernment: '',
  rules: { basis: 'sampai dengan', method: 'rata-rata', kinerjaMean: 'biasa', decimals: 2, skala: DEFAULT_SKALA.baik },
  predikat: [],
  rows: [{ file: 'a.xlsx', unit: 'Kecamatan Kalaena', jabatan: 'Camat', method: 'total', ...FIGURES }],
  jumlah: FIGURES,
  missing: [{ file: 'b.xlsx', sebab: 'kosong' }],
  explanations: [],
  cautions: ['b.xlsx dua kali'],
};

describe('rekap.json', () => {
  const written = JSON.parse(rekapJson(REKAP));

  it('is what its schema says, key by key: nothing more, nothing less', () => {
    expect(z.parse(REKAP_JSON, written)).toEqual(written);
    const keys = Object.keys(REKAP_JSON.shape);
    expect(Object.keys(written)).toEqual(keys);
    for (const key of keys) {
      const { [key]: _, ...without } = written;
      expect([key, z.safeParse(REKAP_JSON, without).success]).toEqual([key, false]);
    }
    expect(z.safeParse(REKAP_JSON, { ...written, lain: 1 }).success).toBe(false);
  });

  it('of a year has no quarter, and its money against the pagu alone', () => {
    const year = JSON.parse(rekapJson({ ...REKAP, triwulan: 4, isYearly: true }));
    expect(z.parse(YEARLY_REKAP_JSON, year)).toEqual(year);
    expect(Object.keys(year).toSorted()).toEqual(Object.keys(YEARLY_REKAP_JSON.shape).toSorted());
    expect(z.safeParse(YEARLY_REKAP_JSON, { ...year, triwulan: 4 }).success).toBe(false);
  });

  it('docs/skema/rekap.schema.json is that schema (npm run docs:skema refreshes it)', () => {
    const published = readFileSync(new URL('../../../docs/skema/rekap.schema.json', import.meta.url), 'utf8');
    expect(published).toBe(rekapSchema());
  });
});
