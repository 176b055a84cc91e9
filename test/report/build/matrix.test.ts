import { beforeAll, expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { readTemplates } from '../../../src/files/template-files.ts';
import { buildReportView } from '../../../src/report/build/build-report-view.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReport } from '../../support/render-report.ts';

let files: Awaited<ReturnType<typeof readTemplates>>;
beforeAll(async () => {
  files = await readTemplates();
});

const render = (changes: Partial<typeof REFERENCE_DATA.pengaturan>) => {
  const hasil = computeHasil({ ...REFERENCE_DATA, pengaturan: { ...REFERENCE_DATA.pengaturan, ...changes } });
  return renderReport(buildReportView(hasil), { files, fontFaces: '' });
};

test('the matrix is appended where Pengaturan asks for it, with the quarters so far', () => {
  expect(render({}).value).not.toContain('id="lampiran-matriks"');
  const { value, findings } = render({ matrix: true });
  expect(findings).toEqual([]);
  const part = value.slice(value.indexOf('id="lampiran-matriks"'));
  expect(part).toContain('TRIWULAN II');
  expect(part).not.toContain('TRIWULAN III');
  expect(part).toContain('<th scope="col">S.D.<br>TW\u00A0II</th>');
  expect(part).toContain('S.D. TRIWULAN II');
});

test('named in Bagian it is printed too', () => {
  expect(render({ bagian: ['BAB III', 'Lampiran Matriks'] }).value).toContain('id="lampiran-matriks"');
});
