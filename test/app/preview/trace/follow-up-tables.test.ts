import { expect, test } from 'vitest';
import { buildHtmlReport, buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { readVariant } from '../../../support/read-case.ts';
import { linkedReport } from './linked-report.ts';

const BUKU = readVariant({
  cells: {},
  sheets: {
    // biome-ignore format: a table reads best as a table
    'Tindak Lanjut': [
      ['TINDAK LANJUT'],
      ['TRIWULAN', 'UNTUK', 'KENDALA', 'RENCANA TINDAK LANJUT', 'PENANGGUNG JAWAB', 'BATAS WAKTU', 'STATUS', 'HASIL', 'BUKTI'],
      ['I', 'Musrenbang', '', 'Rapat bulanan', 'Seksi PMD', { date: '2024-05-31' }, 'selesai', 'Tiga rapat', 'Notula'],
      ['II', 'Laporan', 'Data terlambat', 'Surat ke desa', '', 'akhir Agustus', '', '', ''],
    ],
  },
});

/** The links of a table: "31 Mei 2024: 'Tindak Lanjut'!F3". */
function linksOf(id: string | undefined, { linked, printedIn }: ReturnType<typeof linkedReport>): readonly string[] {
  const [table = ''] = new RegExp(`<table[^>]*aria-labelledby="${id}"[\\s\\S]*?</table>`).exec(linked) ?? [];
  return printedIn(table).map(
    ({ text, cells }) => `${text.replaceAll('\u00a0', ' ')}: ${cells.map(formatCellRef).join(' ')}`,
  );
}

const at = (text: string, ...cells: readonly string[]): string =>
  `${text}: ${cells.map((cell) => `'Tindak Lanjut'!${cell}`).join(' ')}`;

test('follow-up leads to its row of Tindak Lanjut, in both tables of a quarter', async () => {
  const hasil = computeHasil(BUKU.data);
  const { html, view } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS)).value;
  const report = linkedReport(html, { kind: 'quarterly', view }, { buku: BUKU.buku, hasil });
  expect(linksOf(view.bab3.tindakLanjut?.tabel.id, report)).toEqual([
    ...[at('Musrenbang', 'B3'), at('Rapat bulanan', 'D3'), at('Seksi PMD', 'E3'), at('31 Mei 2024', 'F3')],
    ...[at('selesai', 'G3'), at('Tiga rapat', 'H3'), at('Notula', 'I3')],
  ]);
  expect(linksOf(view.bab5.tindakLanjut?.tabel.id, report)).toEqual([
    ...[at('Laporan', 'B4'), at('Data terlambat', 'C4'), at('Surat ke desa', 'D4'), at('akhir Agustus', 'F4')],
  ]);
});

test('and in the appendix of the year', async () => {
  const hasil = computeHasil({ ...BUKU.data, triwulan: 4, isYearly: true });
  const { html, view } = (await buildYearlyHtml(hasil, DEFAULT_OPTIONS)).value;
  const report = linkedReport(html, { kind: 'yearly', view }, { buku: BUKU.buku, hasil });
  const links = linksOf(view.lampiranTindakLanjut?.tabel.id, report);
  expect(links).toEqual(
    expect.arrayContaining([at('31 Mei 2024', 'F3'), at('akhir Agustus', 'F4'), at('selesai', 'G3')]),
  );
  expect(links.every((link) => link.includes("'Tindak Lanjut'!"))).toBe(true);
  expect(links.length).toBeGreaterThan(12);
});
