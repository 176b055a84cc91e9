import { expect, test } from 'vitest';
import { TABLE_SHEETS } from '../../src/domain/table-declaration.ts';
import { findSheet } from '../../src/sheets/find-sheet.ts';
import * as names from '../../src/sheets/sheet-names.ts';
import { makeRawBuku } from '../support/raw-buku.ts';

/** What offices call a sheet, by what it is: told by hand. */
const OFFICE_SHEETS: Readonly<Record<string, readonly string[]>> = {
  PK: ['PK', 'Perjanjian Kinerja'],
  'PK Perubahan': [
    'PK Perubahan',
    'Perjanjian Kinerja Perubahan',
    'Perubahan PK',
    'Perubahan Perjanjian Kinerja',
    'PK-P',
  ],
  'Rencana Aksi': ['Rencana Aksi', 'Renaksi', 'RA'],
  IKU: ['IKU', 'Indikator Kinerja Utama', 'Sasaran dan IKU', 'IKU Perangkat Daerah', 'IKU OPD'],
  'Realisasi Keuangan': ['Realisasi Keuangan', 'Keuangan', 'Realisasi Anggaran'],
  Riwayat: ['Riwayat', 'Riwayat Kinerja', 'Riwayat Capaian'],
  'Realisasi Kinerja': [
    'Realisasi Kinerja',
    'Capaian Kinerja',
    'Realisasi Rencana Aksi',
    'Realisasi Renaksi',
    'Pengukuran Kinerja',
  ],
  Identitas: ['Identitas', 'Data Umum'],
  Pengaturan: ['Pengaturan'],
  'Skala Predikat': ['Skala Predikat'],
  'Skala Nilai': ['Skala Nilai', 'Skala Predikat Nilai', 'Urutan Nilai'],
  Narasi: ['Narasi'],
  'Tindak Lanjut': ['Tindak Lanjut', 'Rencana Tindak Lanjut', 'RTL'],
  Dokumentasi: ['Dokumentasi'],
  Renstra: ['Renstra', 'Rencana Strategis', 'Target Renstra', 'Renstra Perangkat Daerah'],
};
const KNOWN = [...TABLE_SHEETS, ...Object.values(names)];

test('a sheet is found under each of its names, whatever its case and punctuation, and beside its year', () => {
  for (const [name, told] of Object.entries(OFFICE_SHEETS)) {
    const wanted = KNOWN.find((one) => one.name === name);
    if (wanted === undefined) throw new Error(`no sheet ${name}`);
    for (const written of told.flatMap((one) => [one, one.toUpperCase().replaceAll(' ', '_'), `${one} TA 2024`])) {
      const { value } = findSheet(makeRawBuku({ Lain: [['x']], [written]: [['x']] }), wanted, true, KNOWN, 2024);
      expect([name, value?.name]).toEqual([name, written]);
    }
  }
});

test('and under no other', () => {
  expect(Object.fromEntries(KNOWN.map(({ name, alias }) => [name, [name, ...alias]]))).toEqual(OFFICE_SHEETS);
});
