import { expect, test } from 'vitest';
import type { BagianNarasi } from '../../../src/domain/kinerja-data.ts';
import { entryOf } from '../../../src/findings/catalog.ts';
import type { Diagnostic } from '../../../src/findings/finding.ts';
import { checkNarasi } from '../../../src/narasi/check-narasi.ts';
import { ACUAN_SAMPAI_DENGAN, HASIL, NAMA } from './buku.ts';
import { barisNarasi } from './ukur.ts';

const { acuan, dinas } = HASIL;

function cari(
  kode: string,
  bagian: BagianNarasi,
  untuk: string,
  isi: string,
  hasil: typeof acuan | null = acuan,
): Diagnostic | undefined {
  return checkNarasi([barisNarasi({ bagian, untuk, isi })], hasil).find((d) => d.code === `narasi/${kode}`);
}

function saran(d: Diagnostic | undefined): string {
  return d === undefined ? '' : (entryOf(d.code)?.hint(d.args) ?? '');
}

test('a figure that fits s.d. says so: written 6, computed 3, cause kumulatif', () => {
  const d = cari(
    'angka-beda',
    'Analisis',
    NAMA.efektifitas,
    'Pada Triwulan II ditargetkan 6 (enam) laporan.',
  );
  expect(d).toMatchObject({
    severity: 'warning',
    written: '6',
    computed: '3',
    difference: '3',
    unit: 'angka',
    label: NAMA.efektifitas,
    cause: { code: 'kumulatif', args: { apa: 'nilai', triwulan: 'II' } },
  });
  expect(d?.args.kutip).toBe('ditargetkan 6 (enam) laporan');
  expect(saran(d)).toContain('{target} {satuan}');
});

test('capaian keuangan of the reference report: 59 written, 127.88 computed, and the placeholder as repair', () => {
  const d = cari('angka-beda', 'Kesimpulan', '', 'Rata-rata capaian keuangan Triwulan II sebesar 59%.');
  expect(d).toMatchObject({
    written: '59',
    computed: '127.8825384826',
    difference: '-68.8825384826',
    unit: 'persen',
  });
  expect(d?.cause).toBeUndefined();
  expect(saran(d)).toContain('{capaian keuangan}');
});

test('rupiah in words is held against the pagu', () => {
  const isi = 'Pagu anggaran sebesar seratus tujuh juta dua ratus empat puluh empat ribu rupiah.';
  const d = cari('angka-beda', 'Kesimpulan', '', isi);
  expect(d).toMatchObject({
    written: '107244000',
    computed: '107244500',
    difference: '-500',
    unit: 'rupiah',
  });
});

test.each([
  ['117,59%', true],
  ['117,6%', true],
  ['117,5%', true],
  ['117%', true],
  ['118%', true],
  ['117,594%', true],
  ['117,58%', false],
  ['116%', false],
  ['119%', false],
])('rounded half up or cut off at the digits written: %s of 117,5937... passes: %s', (tulis, benar) => {
  const d = cari(
    'angka-beda',
    'Analisis',
    NAMA.efektifitas,
    `Capaian keuangan Triwulan II sebesar ${tulis}.`,
  );
  expect(d === undefined).toBe(benar);
});

test('under Basis = sampai dengan the s.d. figure is the one to expect, and the quarter named is right too', () => {
  const isi = (n: number): string => `Target sub kegiatan ini sebanyak ${n} laporan.`;
  const temuan = (n: number, hasil: typeof acuan): boolean =>
    cari('angka-beda', 'Analisis', NAMA.efektifitas, isi(n), hasil) !== undefined;
  expect([
    temuan(6, ACUAN_SAMPAI_DENGAN),
    temuan(3, ACUAN_SAMPAI_DENGAN),
    temuan(5, ACUAN_SAMPAI_DENGAN),
  ]).toEqual([false, false, true]);
  expect([temuan(6, acuan), temuan(3, acuan), temuan(5, acuan)]).toEqual([true, false, true]);
});

test('"sampai dengan Triwulan I" in a report of Triwulan II is the fault of the reference report; of Triwulan II it is none', () => {
  const isi = (tw: string): string => `Sampai dengan Triwulan ${tw} kegiatan telah berjalan.`;
  expect(cari('triwulan-beda', 'Analisis', NAMA.efektifitas, isi('I'))).toMatchObject({
    written: 'Triwulan I',
    computed: 'Triwulan II',
  });
  expect(cari('triwulan-beda', 'Analisis', NAMA.efektifitas, isi('II'))).toBeUndefined();
});

test('a reversed conclusion names the claim and the capaian', () => {
  const d = cari('simpulan-terbalik', 'Kesimpulan', '', 'Capaian keuangan Triwulan II di bawah 100%.');
  expect(d).toMatchObject({ written: 'di bawah 100%', computed: '127.8825384826', unit: 'persen' });
});

test('figures and words that differ give both; counts are held against the rows', () => {
  const d = cari('bilangan', 'Analisis', NAMA.efektifitas, 'Tersusun 3 (dua) laporan.');
  expect(d).toMatchObject({ written: '3', computed: '2', difference: '1' });
  expect(saran(d)).toContain('tulis 3 (tiga)');
  const hitung = cari(
    'bilangan',
    'Latar Belakang',
    '',
    'Seksi ini melaksanakan 1 kegiatan dan 3 sub kegiatan.',
  );
  expect(hitung).toMatchObject({ written: '1', computed: '2', difference: '-1' });
  expect(saran(hitung)).toContain('{jumlah kegiatan}');
});

test('an unknown UNTUK is told at its own cell with the nearest name, and its figures are not checked', () => {
  const semua = checkNarasi(
    [
      barisNarasi(
        {
          bagian: 'Analisis',
          untuk: 'Koordinasi Kegiatan Pemberdayan Desa',
          isi: 'Target 99 laporan, capaian kinerja 1%.',
        },
        7,
      ),
    ],
    acuan,
  );
  expect(semua).toHaveLength(1);
  expect(semua[0]).toMatchObject({
    code: 'narasi/untuk-tidak-dikenal',
    severity: 'error',
    at: { sheet: 'Narasi', row: 7, column: 3 },
    args: { terdekat: NAMA.kegiatanDesa },
  });
});

test('a shortened UNTUK finds the one name that holds all its words', () => {
  const d = cari('untuk-tidak-dikenal', 'Analisis', 'Pembangunan Kawasan Perdesaan', 'Teks.');
  expect(d?.args.terdekat).toBe(NAMA.kawasan);
});

test('without results only placeholders are checked', () => {
  const rows = [
    barisNarasi({ bagian: 'Kesimpulan', untuk: 'apa saja', isi: 'Capaian {capian} dari 3 (dua).' }),
  ];
  expect(checkNarasi(rows, null).map((d) => d.code)).toEqual(['narasi/isian-tidak-dikenal']);
});

test('faktor-kosong: each sub kegiatan below 100 without hindrance or follow-up, at its own text or the first free row', () => {
  const analisis = barisNarasi({ bagian: 'Analisis', untuk: NAMA.ibuHamil, isi: 'Pelayanan berjalan.' }, 2);
  const gaji = barisNarasi({ bagian: 'Tindak Lanjut', untuk: NAMA.gaji, isi: 'Formasi diisi.' }, 3);
  const kosong = (rows: (typeof analisis)[]): [string | undefined, number | undefined][] =>
    checkNarasi(rows, dinas)
      .filter((d) => d.code === 'narasi/faktor-kosong')
      .map((d) => [d.label, d.at?.row]);
  // Below 100 in Triwulan III: ibu hamil 90, mutu 83,33, gaji 97,78 (explained).
  expect(kosong([analisis, gaji])).toEqual([
    [NAMA.ibuHamil, 2],
    [NAMA.mutu, 4],
  ]);
  const semua = barisNarasi({ bagian: 'Faktor Penghambat', untuk: '', isi: 'Perpindahan domisili.' }, 4);
  expect(kosong([analisis, semua])).toEqual([]);
  const nihil = barisNarasi({ bagian: 'Faktor Penghambat', untuk: NAMA.ibuHamil, isi: 'Tidak ada' }, 4);
  expect(kosong([analisis, gaji, nihil])[0]).toEqual([NAMA.ibuHamil, 4]);
  expect(kosong([])).toEqual([]);
});

test('row placeholders need a row: the whole has none, a kegiatan has only capaian and predikat', () => {
  const isi = '{target} {Realisasi} {capaian} {predikat} {pagu} {tahun} {target}';
  const tanpa = (untuk: string): unknown[] =>
    checkNarasi([barisNarasi({ bagian: 'Analisis', untuk, isi })], acuan)
      .filter((d) => d.code === 'narasi/isian-tanpa-baris')
      .map((d) => d.written);
  expect(tanpa('')).toEqual(['{target}', '{realisasi}', '{capaian}', '{predikat}']);
  expect(tanpa(NAMA.kegiatanDesa)).toEqual(['{target}', '{realisasi}']);
  expect(tanpa(NAMA.efektifitas)).toEqual([]);
  expect(tanpa('entah')).toEqual([]);
});

test('money of the row in UNTUK is repaired with the placeholders that the row fills', () => {
  const isi = 'Pagu sub kegiatan ini Rp1.000.000, realisasi keuangan Triwulan II Rp2.000.000.';
  const semua = checkNarasi([barisNarasi({ bagian: 'Analisis', untuk: NAMA.kawasan, isi })], acuan);
  expect(semua.map((d) => [d.computed, d.args.isian])).toEqual([
    ['10470500', '{pagu}'],
    ['2896250', '{realisasi keuangan}'],
  ]);
});

test('a regulation cited as two kinds is told once; different titles are two regulations', () => {
  const beda = (...isi: string[]): number[] =>
    checkNarasi(
      isi.map((teks, i) => barisNarasi({ bagian: 'Latar Belakang', untuk: '', isi: teks }, i + 2)),
      acuan,
    )
      .filter((d) => d.code === 'narasi/peraturan-beda')
      .map((d) => d.at?.row ?? 0);
  const daerah = 'Peraturan Daerah Kabupaten Luwu Timur Nomor 7 Tahun 2016';
  const bupati = 'Perbup No. 7 Tahun 2016';
  expect(
    beda(`${daerah} tentang Pembentukan Perangkat Daerah.`, `Sesuai ${bupati}.`, `Menurut ${bupati}.`),
  ).toEqual([3]);
  expect(beda(`${daerah} tentang Perangkat Daerah.`, `${bupati} tentang Pakaian Dinas.`)).toEqual([]);
  expect(
    beda(`${daerah}.`, 'Peraturan Bupati Nomor 8 Tahun 2016.', 'Peraturan Menteri Nomor 7 Tahun 2016.'),
  ).toEqual([]);
});
