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
