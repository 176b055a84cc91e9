import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { hasilJson } from '../../src/report/hasil-json.ts';
import { REFERENCE_DATA } from '../support/reference-data.ts';

test('identitas: null where the workbook is silent, the text where it is not', () => {
  const data = REFERENCE_DATA;
  const identitas = { ...data.identitas, unitKerja: 'Kecamatan Kalaena', judulLaporan: '', nipAtasan: '' };
  expect(hasilJson(computeHasil({ ...data, identitas }))).toMatchObject({
    identitas: { unitKerja: 'Kecamatan Kalaena', judulLaporan: null, nipAtasan: null },
  });
});

test('pembanding: the quarter before, unrounded and as printed; 127,88 less 91,04 are 36,84 points', () => {
  expect(hasilJson(computeHasil(REFERENCE_DATA))).toMatchObject({
    pembanding: {
      triwulan: 1,
      tahun: 2024,
      sumber: 'buku kerja',
      rataRata: { lalu: '100', selisih: '0', selisihTercetak: '0', arah: 'tetap' },
      baris: [
        { target: '5', realisasi: '5', capaian: { lalu: '100', selisih: null, selisihTercetak: '-', arah: null } },
        { realisasi: '3', capaian: { lalu: '100', selisih: '0', arah: 'tetap' } },
        { realisasi: '7', capaian: { lalu: '100', selisih: '0', arah: 'tetap' } },
      ],
      keuangan: {
        realisasi: '20469000',
        capaian: { lalu: '91.0380715175', selisihTercetak: '+36,84', arah: 'naik' },
        serapan: { selisihTercetak: '+22,87', arah: 'naik' },
      },
    },
  });
});

test('pembanding: null where nothing is compared', () => {
  expect(hasilJson(computeHasil({ ...REFERENCE_DATA, triwulan: 1 }))).toMatchObject({ pembanding: null });
});
