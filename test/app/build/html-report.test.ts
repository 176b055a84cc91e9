import { describe, expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import { DEFAULT_PENGATURAN } from '../../../src/domain/default-pengaturan.ts';
import type { KinerjaData } from '../../../src/domain/kinerja-data.ts';
import { COMPLETE_DATA } from '../../support/complete-data.ts';
import { makeLargeData } from '../../support/large-data.ts';
import { sampled } from '../../support/random-runs.ts';
import { REFERENCE_DATA, rencana } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

const withPengaturan = (p: Partial<KinerjaData['pengaturan']>): Partial<KinerjaData> => ({
  pengaturan: { ...DEFAULT_PENGATURAN, ...p },
});

const NAMES = { kegiatan: 'Pembinaan', subKegiatan: 'Sub 1', indikator: 'Jumlah kasus', satuan: '%' };
const K4 = ['', '', '', ''] as const;

/** Whole reports at the edges of what a workbook can hold. */
const REPORTS: readonly [string, KinerjaData][] = [
  ['acuan', REFERENCE_DATA],
  ['semua bagian dan pengaturan', COMPLETE_DATA],
  ['satu baris', makeLargeData({ kegiatan: 1, sub: 1 })],
  ['banyak baris', makeLargeData({ kegiatan: 9, sub: 4, indikator: 2 })],
  ['tanpa target dan realisasi', { ...REFERENCE_DATA, rencana: [rencana(NAMES, '', K4, K4, K4)], keuangan: [] }],
  [
    'semuanya nihil',
    { ...REFERENCE_DATA, rencana: [rencana(NAMES, '-', ['-', '-', '-', '-'], ['-', '-', '-', '-'], K4)] },
  ],
  ['nol persen', { ...REFERENCE_DATA, rencana: [rencana(NAMES, 4, [1, 1, 1, 1], [0, 0, 0, 0], K4)] }],
  [
    'turun dan dibatasi',
    {
      ...REFERENCE_DATA,
      rencana: [rencana(NAMES, 4, [4, 4, 4, 4], [1, 1, '', ''], K4, { arah: 'turun' })],
      ...withPengaturan({ batasCapaian: toAngka(120) }),
    },
  ],
  [
    'indikator tanpa nama dan satuan',
    {
      ...REFERENCE_DATA,
      rencana: [rencana({ ...NAMES, indikator: '', satuan: '' }, 4, [4, 4, 4, 4], [1, 1, '', ''], K4)],
    },
  ],
  ['lembar kosong', { ...REFERENCE_DATA, pk: [], rencana: [], keuangan: [] }],
  [
    'gaya Rp. dan efisiensi, sampai dengan',
    {
      ...REFERENCE_DATA,
      ...withPengaturan({ rupiahStyle: 'Rp. 10.893.500', efficiency: 'ya', basis: 'sampai dengan' }),
    },
  ],
  [
    'identitas seperlunya',
    {
      ...REFERENCE_DATA,
      identitas: {
        ...REFERENCE_DATA.identitas,
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

describe.each(sampled(REPORTS, 5))('%s', (_name, data) => {
  test('tidak ada spasi ganda, tanda baca ganda, "Rp -" atau nilai yang bocor', async () => {
    const html = await renderReportHtml(data);
    const body = html.slice(html.indexOf('<body')).replace(/<svg.*?<\/svg>/gs, '');
    const blocks = body
      .split(/<\/?(?:h\d|p|li|td|th|figcaption|section|table|div|nav|ul|ol)\b[^>]*>/)
      .map((b) =>
        b
          .replace(/ ?<br> ?/g, ' ')
          .replace(/<[^>]*>/g, '')
          .replace(/&[a-z#0-9x]+;/gi, '?')
          .replace(/^\n+|\n+$/g, ''),
      )
      .filter((b) => b.trim() !== '');
    expect(blocks.length).toBeGreaterThan(30);
    const wrong =
      / {2}|\s[.,;:](?:\s|$)|[.,;:]\s*[.,;]|\(\s|\s\)|\(\)|\bRp\.?\s*-|-\s?%|% ?%|\b(?:undefined|null|NaN|Infinity|true|false)\b|\[object|\{|\}|\bsebesar\s*[.,]|\badalah\s*[.,]/;
    expect(blocks.filter((b) => wrong.test(b))).toEqual([]);
  });
});
