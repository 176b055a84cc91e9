import { describe, expect, test } from 'vitest';
import { buildHtmlReport, buildYearlyHtml } from '../../../../src/app/build/html-report.ts';
import { computeHasil } from '../../../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../../../src/findings/cell-ref.ts';
import { DEFAULT_OPTIONS } from '../../../../src/report/context/report-context.ts';
import { allRuns } from '../../../support/random-runs.ts';
import type { TestCell } from '../../../support/raw-buku.ts';
import { readVariant, type Variant } from '../../../support/read-case.ts';
import { linkedReport } from './linked-report.ts';

const A = 'Peningkatan Partisipasi Masyarakat';
const B = 'Peningkatan Efektivitas Pemberdayaan';
const IND_B = 'Jumlah Laporan pemberdayaan';

/** Riwayat of 2023: 5 of 5 Lembaga, 11 of 12 Laporan. */
const riwayat = (period: string): Variant['sheets'] => ({
  // biome-ignore format: a table reads best as a table
  Riwayat: [
    ['RIWAYAT'],
    ['TAHUN', 'PERIODE', 'SUB KEGIATAN', 'INDIKATOR KINERJA', 'SATUAN', 'TARGET', 'REALISASI', 'CAPAIAN', 'PAGU', 'REALISASI KEUANGAN'],
    [2023, period, A, null, 'Lembaga', 5, 5, 100, 10000000, 9500000],
    [2023, period, B, IND_B, 'Laporan', 12, 11, { v: 91.67, fmt: '0.00' }, 80000000, 76000000],
  ] satisfies readonly (readonly TestCell[])[],
});

/** The links of the first sentence that has these words, each with its cells: "100%: 'Rencana Aksi'!I5 ...". */
async function linksOf(words: string, { buku, data }: ReturnType<typeof readVariant>, isYearly = false) {
  const hasil = computeHasil(isYearly ? { ...data, triwulan: 4, isYearly } : data);
  const report = await (isYearly ? yearly(hasil) : quarterly(hasil));
  const { linked, printedIn } = linkedReport(report.html, report.composed, { buku, hasil });
  const plain = (html: string): string => html.replaceAll('\u00a0', ' ');
  const sentence = [...linked.matchAll(/<(p|li)\b[^>]*>[\s\S]*?<\/\1>/g)].find(([part]) =>
    plain(part.replace(/<[^>]*>/g, '')).includes(words),
  );
  return printedIn(sentence?.[0] ?? '').map(
    ({ text, cells }) => `${plain(text)}: ${cells.map(formatCellRef).join(' ')}`,
  );
}

async function quarterly(hasil: ReturnType<typeof computeHasil>) {
  const { html, view } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS)).value;
  return { html, composed: { kind: 'quarterly', view } as const };
}

async function yearly(hasil: ReturnType<typeof computeHasil>) {
  const { html, view } = (await buildYearlyHtml(hasil, DEFAULT_OPTIONS)).value;
  return { html, composed: { kind: 'yearly', view } as const };
}

const cells = (sheet: string, ...addresses: readonly string[]): string =>
  addresses.map((address) => `'${sheet}'!${address}`).join(' ');

describe('the figures of a sentence that compares', () => {
  test('lead to the cells of both quarters; what no longer has a capaian to that of before', async () => {
    const buku = readVariant({ cells: { 'Rencana Aksi!I6': 2 }, sheets: {} });
    // Triwulan I: 5 of 5, 2 of 3 (66,67), 7 of 7: mean 88,89; Triwulan II 100.
    const before = ['I5', 'H5', 'I6', 'H6', 'I7', 'H7'];
    expect(await linksOf('rata-rata capaian kinerja naik', buku)).toEqual([
      `11,11: ${cells('Rencana Aksi', 'M6', 'M7', ...before)}`,
      `88,89%: ${cells('Rencana Aksi', ...before)}`,
      `100%: ${cells('Rencana Aksi', 'M6', 'M7')}`,
      `100%: ${cells('Rencana Aksi', 'I5', 'H5')}`,
    ]);
  });

  test('each of those that no longer have a capaian leads to its own cells, though others came to as much', async () => {
    const none = { 'Rencana Aksi!K7': '-', 'Rencana Aksi!L7': '-', 'Rencana Aksi!M7': '-' };
    const links = await linksOf('rata-rata capaian kinerja sama', readVariant({ cells: none, sheets: {} }));
    // 5 of 5, 3 of 3 and 7 of 7; in Triwulan II 3 of 3 alone.
    expect(links).toEqual([
      `100%: ${cells('Rencana Aksi', 'M6', 'I5', 'H5', 'I6', 'H6', 'I7', 'H7')}`,
      `100%: ${cells('Rencana Aksi', 'I5', 'H5')}`,
      `100%: ${cells('Rencana Aksi', 'I7', 'H7')}`,
    ]);
  });

  test.runIf(allRuns())('of money follow those of the summary in the same paragraph', async () => {
    const links = await linksOf('realisasi keuangan naik', readVariant({ cells: {}, sheets: {} }));
    // 22.513.830 - 22.484.000; 22.513.830 of 19.180.750 is 117,38, before it was 100.
    expect(links.map((link) => link.replace(/:.*/, ''))).toEqual([
      ...['Rp19.180.750', 'Rp22.513.830', '117,38%'],
      ...['Rp29.830', '0,13%', '17,38', '20,99'],
    ]);
    const [target, , capaian, change] = links;
    expect(target).toBe(`Rp19.180.750: ${cells('Realisasi Keuangan', 'F9')}`);
    expect(capaian).toBe(`117,38%: ${cells('Realisasi Keuangan', 'H10')}`);
    expect(change).toBe(`Rp29.830: ${cells('Realisasi Keuangan', 'G6', 'G7', 'G8', 'E6', 'E7', 'E8')}`);
  });

  test.runIf(allRuns())('of money that stayed the same lead to both quarters', async () => {
    // 19.587.750 + 2.896.250 = 22.484.000, as in Triwulan I; of 19.180.750 that is 117,22.
    const buku = readVariant({ cells: { 'Realisasi Keuangan!G7': 19587750 }, sheets: {} });
    const links = await linksOf('realisasi keuangan sama', buku);
    expect(links.slice(2, 4)).toEqual([
      `117,22%: ${cells('Realisasi Keuangan', 'H10')}`,
      `Rp22.484.000: ${cells('Realisasi Keuangan', 'G6', 'G7', 'G8', 'E6', 'E7', 'E8')}`,
    ]);
  });

  test.runIf(allRuns())('lead to Riwayat for Triwulan IV of the year before', async () => {
    const buku = readVariant({ cells: { 'Identitas!B3': 'I' }, sheets: riwayat('IV') });
    // 11 of 12 and 100 % are 95,83 (not 95,84, which its rounded 91,67 would give); of this year all 100.
    const links = await linksOf('rata-rata capaian kinerja naik', buku);
    expect(links[1]).toBe('95,83%: Riwayat!H3 Riwayat!H4');
    const money = await linksOf('realisasi keuangan turun', buku);
    // 9.500.000 + 76.000.000 - 22.484.000.
    expect(money.find((link) => link.startsWith('Rp63.016.000'))).toMatch(/Riwayat!J3 Riwayat!J4$/);
  });

  test('of the yearly report lead to this year and to Riwayat', async () => {
    const buku = readVariant({ cells: {}, sheets: riwayat('tahun') });
    // 11 of 12 is computed again there.
    const links = await linksOf('pada Tahun 2023', buku, true);
    expect(links).toHaveLength(3);
    expect(links[2]).toBe('95,83%: Riwayat!G3 Riwayat!F3 Riwayat!G4 Riwayat!F4');
    expect(links[0]).not.toContain('Riwayat');
  });
});

test.runIf(allRuns())('money that was spent without a target leads to its own cell', async () => {
  const buku = readVariant({ cells: { 'Realisasi Keuangan!G6': 250000 }, sheets: {} });
  expect(await linksOf('meskipun tidak ada target', buku)).toEqual([`Rp250.000: ${cells('Realisasi Keuangan', 'G6')}`]);
});
