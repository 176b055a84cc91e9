import { expect, test } from 'vitest';
import { buildHtmlReport } from '../../../../src/app/build/html-report.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { PK_PERUBAHAN, perubahanFrom } from '../../../support/changed-buku.ts';
import { readVariant } from '../../../support/read-case.ts';
import { linkedReport } from './linked-report.ts';

test('of a changed year both targets and both pagu lead to their own sheet', async () => {
  const sheets = { 'PK Perubahan': PK_PERUBAHAN, Pengaturan: perubahanFrom('II') };
  const { buku, data } = readVariant({ cells: {}, sheets });
  const hasil = computeHasil(data);
  const { html, view } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS)).value;
  const { linked, printedIn } = linkedReport(html, { kind: 'quarterly', view }, { buku, hasil });
  const linksOf = (id: string): string[] => {
    const [table = ''] = new RegExp(`<table[^>]*aria-labelledby="${id}"[\\s\\S]*?</table>`).exec(linked) ?? [];
    return printedIn(table)
      .map(({ text, cells }) => `${text.replaceAll('\u00a0', ' ')}: ${cells.map(formatCellRef).join(' ')}`)
      .filter((link) => /^\d/.test(link));
  };
  expect(linksOf(view.bab2.perjanjian.tabel.id)).toEqual([
    ...['5 Lembaga: PK!G4', "5 Lembaga: 'PK Perubahan'!G4"],
    ...['12 Laporan: PK!G5', "14 Laporan: 'PK Perubahan'!G5"],
    ...['7 Laporan: PK!G6', "7 Laporan: 'PK Perubahan'!G6"],
  ]);
  expect(linksOf(view.bab2.anggaran.tabel.id)).toEqual([
    // A kegiatan of A and B: 10.893.500 + 85.880.500, then 1.000.000 less.
    ...['96.774.000: PK!I4 PK!I5', "95.774.000: 'PK Perubahan'!I4 'PK Perubahan'!I5"],
    ...['10.893.500: PK!I4', "10.893.500: 'PK Perubahan'!I4"],
    ...['85.880.500: PK!I5', "84.880.500: 'PK Perubahan'!I5"],
    ...['10.470.500: PK!I6', "11.470.500: 'PK Perubahan'!I6"],
    ...['10.470.500: PK!I6', "11.470.500: 'PK Perubahan'!I6"],
    ...['107.244.500: PK!I7', "107.244.500: 'PK Perubahan'!I7"],
  ]);
});
