import { describe, expect, test } from 'vitest';
import { angka } from '../../src/domain/angka.ts';
import { PENGATURAN_BAWAAN } from '../../src/domain/default-pengaturan.ts';
import type { DataKinerja } from '../../src/domain/kinerja-data.ts';
import { DATA_ACUAN, rencana } from '../support/data-acuan.ts';
import { dataBesar } from '../support/data-besar.ts';
import { DATA_LENGKAP } from '../support/data-lengkap.ts';
import { htmlLaporan } from '../support/laporan.ts';

const atur = (p: Partial<DataKinerja['pengaturan']>): Partial<DataKinerja> => ({
  pengaturan: { ...PENGATURAN_BAWAAN, ...p },
});

const NAMA = { kegiatan: 'Pembinaan', subKegiatan: 'Sub 1', indikator: 'Jumlah kasus', satuan: '%' };
const K4 = ['', '', '', ''] as const;

/** Whole reports at the edges of what a workbook can hold. */
const LAPORAN: readonly [string, DataKinerja][] = [
  ['acuan', DATA_ACUAN],
  ['semua bagian dan pengaturan', DATA_LENGKAP],
  ['satu baris', dataBesar({ kegiatan: 1, sub: 1 })],
  ['banyak baris', dataBesar({ kegiatan: 9, sub: 4, indikator: 2 })],
  ['tanpa target dan realisasi', { ...DATA_ACUAN, rencana: [rencana(NAMA, '', K4, K4, K4)], keuangan: [] }],
  [
    'semuanya nihil',
    { ...DATA_ACUAN, rencana: [rencana(NAMA, '-', ['-', '-', '-', '-'], ['-', '-', '-', '-'], K4)] },
  ],
  ['nol persen', { ...DATA_ACUAN, rencana: [rencana(NAMA, 4, [1, 1, 1, 1], [0, 0, 0, 0], K4)] }],
  [
    'turun dan dibatasi',
    {
      ...DATA_ACUAN,
      rencana: [rencana(NAMA, 4, [4, 4, 4, 4], [1, 1, '', ''], K4, { arah: 'turun' })],
      ...atur({ batasCapaian: angka(120) }),
    },
  ],
  [
    'indikator tanpa nama dan satuan',
    {
      ...DATA_ACUAN,
      rencana: [rencana({ ...NAMA, indikator: '', satuan: '' }, 4, [4, 4, 4, 4], [1, 1, '', ''], K4)],
    },
  ],
  ['lembar kosong', { ...DATA_ACUAN, pk: [], rencana: [], keuangan: [] }],
  [
    'gaya Rp. dan efisiensi, sampai dengan',
    { ...DATA_ACUAN, ...atur({ gayaRupiah: 'Rp. 10.893.500', efisiensi: true, basis: 'sampai dengan' }) },
  ],
  [
    'identitas seperlunya',
    {
      ...DATA_ACUAN,
      identitas: {
        ...DATA_ACUAN.identitas,
        kabupaten: '',
        unitKerja: '',
        pangkat: '',
        golongan: '',
        nip: '',
        tempat: '',
      },
    },
  ],
];

describe.each(LAPORAN)('%s', (_nama, data) => {
  test('tidak ada spasi ganda, tanda baca ganda, "Rp -" atau nilai yang bocor', async () => {
    const html = await htmlLaporan(data);
    const tubuh = html.slice(html.indexOf('<body')).replace(/<svg.*?<\/svg>/gs, '');
    const blok = tubuh
      .split(/<\/?(?:h\d|p|li|td|th|figcaption|section|table|div|nav|ul|ol)\b[^>]*>/)
      .map((b) =>
        b
          .replace(/ ?<br> ?/g, ' ')
          .replace(/<[^>]*>/g, '')
          .replace(/&[a-z#0-9x]+;/gi, '?')
          .replace(/^\n+|\n+$/g, ''),
      )
      .filter((b) => b.trim() !== '');
    expect(blok.length).toBeGreaterThan(30);
    const salah =
      / {2}|\s[.,;:](?:\s|$)|[.,;:]\s*[.,;]|\(\s|\s\)|\(\)|\bRp\.?\s*-|-\s?%|% ?%|\b(?:undefined|null|NaN|Infinity|true|false)\b|\[object|\{|\}|\bsebesar\s*[.,]|\badalah\s*[.,]/;
    expect(blok.filter((b) => salah.test(b))).toEqual([]);
  });
});
