import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { countPk, countsText } from '../../../src/report/sentences/common-sentences.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { makeReport } from './make-report.ts';

test('satu dan banyak', () => {
  expect(countsText(countPk(makeReport([{ t: 1, r: 1 }]).hasil))).toBe(
    '1 (satu) program, 1 (satu) kegiatan, dan 1 (satu) sub kegiatan',
  );
  expect(countsText(countPk(computeHasil(REFERENCE_DATA)), true)).toBe(
    '1 (satu) program, 2 (dua) kegiatan, 3 (tiga) sub kegiatan, dan 3 (tiga) indikator kinerja',
  );
});
