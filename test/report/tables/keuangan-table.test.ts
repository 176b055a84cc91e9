import { expect, test } from 'vitest';
import { computeHasil } from '../../../src/domain/compute-hasil.ts';
import { REFERENCE_DATA } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

const withRemark = (remark: string) => ({
  ...REFERENCE_DATA,
  keuangan: REFERENCE_DATA.keuangan.map((row, i) => (i === 1 ? { ...row, remark } : row)),
});
/** Tabel 4.1 as printed. */
const tableOf = (html: string): string => /id="tabel-4-1">[\s\S]*?<\/table>/.exec(html)?.[0] ?? '';

test('KETERANGAN of Realisasi Keuangan is a column of Tabel 4.1 where a row has one', async () => {
  expect(computeHasil(withRemark('Lelang mundur')).keuangan.map(({ row }) => row.remark)).toEqual([
    '',
    'Lelang mundur',
    '',
  ]);
  const table = tableOf(await renderReportHtml(withRemark('Lelang mundur')));
  expect(table).toContain('KETERANGAN');
  expect(table.match(/Lelang mundur/g)).toHaveLength(1);
});

test('without any, there is no such column', async () => {
  expect(tableOf(await renderReportHtml(withRemark('')))).not.toContain('KETERANGAN');
});
