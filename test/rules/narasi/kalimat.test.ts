import { expect, test } from 'vitest';
import { KALIMAT } from './kalimat.ts';
import { KALIMAT_AKHIR } from './kalimat-akhir.ts';
import { KALIMAT_BUTA } from './kalimat-buta.ts';
import { KALIMAT_LANJUT } from './kalimat-lanjut.ts';
import { KALIMAT_SEGAR } from './kalimat-segar.ts';
import { KALIMAT_UJI } from './kalimat-uji.ts';
import { temuanKalimat, type Ukuran, ukur } from './ukur.ts';

function persen(bagian: number): string {
  return `${(bagian * 100).toFixed(1).replace('.', ',')}%`;
}

function laporkan(nama: string, banyak: number, u: Ukuran): void {
  const baris = [
    `${nama}: ${banyak} kalimat, presisi ${persen(u.presisi)}, daya temu ${persen(u.daya)}`,
    ...u.palsu.map((p) => `  palsu: ${p}`),
    ...u.luput.map((p) => `  luput: ${p}`),
  ];
  process.stdout.write(`${baris.join('\n')}\n`);
}

test.each([
  ['kalimat', KALIMAT, 0.95],
  ['kalimat uji', KALIMAT_UJI, 0.9],
  ['kalimat buta', KALIMAT_BUTA, 0.9],
  ['kalimat akhir', KALIMAT_AKHIR, 0.9],
  ['kalimat segar', KALIMAT_SEGAR, 0.9],
  ['kalimat lanjut', KALIMAT_LANJUT, 0.9],
] as const)('findings on the set "%s" are right more than 95 times in 100', (nama, set, daya) => {
  const u = ukur(set);
  laporkan(nama, set.length, u);
  expect(u.presisi).toBeGreaterThan(0.95);
  expect(u.daya).toBeGreaterThan(daya);
});

test('each set holds enough right and wrong sentences', () => {
  const semua = [
    ...KALIMAT,
    ...KALIMAT_UJI,
    ...KALIMAT_BUTA,
    ...KALIMAT_AKHIR,
    ...KALIMAT_SEGAR,
    ...KALIMAT_LANJUT,
  ];
  expect(semua.length).toBeGreaterThanOrEqual(120);
  expect(semua.filter((k) => k.temuan.length > 0).length).toBeGreaterThan(50);
  expect(semua.filter((k) => k.temuan.length === 0).length).toBeGreaterThan(50);
});

test('a finding stands at the ISI cell and quotes the sentence', () => {
  for (const k of [
    ...KALIMAT,
    ...KALIMAT_UJI,
    ...KALIMAT_BUTA,
    ...KALIMAT_AKHIR,
    ...KALIMAT_SEGAR,
    ...KALIMAT_LANJUT,
  ]) {
    for (const d of temuanKalimat(k)) {
      expect(d.at).toEqual({ sheet: 'Narasi', row: 2, column: 4 });
      if (d.args.kutip !== undefined) expect(k.isi.replace(/\*+/g, '')).toContain(d.args.kutip);
    }
  }
});
