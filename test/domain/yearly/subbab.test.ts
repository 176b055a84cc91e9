import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { missingSubbab, printsSubbab } from '../../../src/domain/yearly/subbab.ts';
import { parseBuku } from '../../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../../errors/base-buku.ts';
import { IKU, readIkuBuku } from '../../support/iku-buku.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';

test('a workbook without the optional sheets and texts is told what to fill in for each sub-heading left out', () => {
  const hasil = computeHasil({ ...REFERENCE_DATA, triwulan: 4, isYearly: true, narasi: [], renstra: [] });
  const fills = new Map(missingSubbab(hasil).map(({ name, fill }) => [name as string, fill]));
  for (const [name, word] of [
    ['Dasar Hukum', 'lembar Narasi'],
    ['Tugas dan Fungsi', 'lembar Narasi'],
    ['Sumber Daya', 'lembar Narasi'],
    ['Isu Strategis', 'lembar Narasi'],
    ['Renstra', 'lembar Renstra'],
    ['Tahun Lalu', 'lembar Riwayat'],
    ['Jangka Menengah', 'TARGET AKHIR'],
    ['Pembanding', 'STANDAR NASIONAL'],
    ['Langkah Perbaikan', 'lembar Narasi'],
  ] as const)
    expect([name, fills.get(name)]).toEqual([name, expect.stringContaining(word)]);
  // What only some offices have goes without a word: IKU at the level of sub kegiatan, Inovasi, Penghargaan.
  for (const name of ['Indikator Kinerja Utama', 'Inovasi', 'Penghargaan'] as const)
    expect([printsSubbab(name, hasil), fills.has(name)]).toEqual([false, false]);
});

test('at the level of sasaran a missing sheet IKU is an error of its own; with the sheet BAB II prints it', () => {
  const { findings } = parseBuku(makeCaseBuku({ ...IKU, sheets: {} }));
  expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual(['identitas/tanpa-iku', 'error']);
  const { data } = readIkuBuku();
  expect(printsSubbab('Indikator Kinerja Utama', computeHasil({ ...data, triwulan: 4, isYearly: true }))).toBe(true);
});
