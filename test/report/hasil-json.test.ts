import { expect, test } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { hasilJson } from '../../src/report/hasil-json.ts';
import { DATA_ACUAN } from '../support/data-acuan.ts';

test('identitas: null where the workbook is silent, the text where it is not', () => {
  const data = DATA_ACUAN;
  const identitas = { ...data.identitas, unitKerja: 'Kecamatan Kalaena', judulLaporan: '', nipAtasan: '' };
  expect(hasilJson(computeHasil({ ...data, identitas }))).toMatchObject({
    identitas: { unitKerja: 'Kecamatan Kalaena', judulLaporan: null, nipAtasan: null },
  });
});
