import { expect, test } from 'vitest';
import { COMPLETE_DATA } from '../../support/complete-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

/** The text of the agreement, with what stands in tags left out. */
async function agreement(date: string): Promise<string> {
  const identitas = { ...COMPLETE_DATA.identitas, tanggalPk: date };
  const html = await renderReportHtml({ ...COMPLETE_DATA, identitas });
  const [, part = ''] = html.split(/<section class="lampiran potret">/);
  return (part.split('</section>')[0] ?? '').replace(/<[^>]+>/g, ' ').replace(/[\s\u00A0]+/g, ' ');
}

test('the agreement names both parties, and has the tables that it promises', async () => {
  const text = await agreement('2024-01-12');
  expect(text).toContain('selaku atasan Pihak Pertama, selanjutnya disebut Pihak Kedua.');
  expect(text).toMatch(/sebagaimana tercantum pada Tabel L\.1 dengan anggaran pada Tabel L\.2/);
  expect(text).toMatch(
    /Tabel L\.1 Sasaran, Indikator, dan Target Kinerja Tahun 2024 NO SASARAN INDIKATOR KINERJA TARGET/,
  );
  expect(text).toMatch(/Tabel L\.2 Program, Kegiatan, dan Anggaran Tahun 2024 NO PROGRAM KEGIATAN ANGGARAN/);
  // 10.893.500 + 85.880.500 + 10.470.500
  expect(text).toContain('Jumlah 107.244.500');
});

test('it has its own date, left open where Identitas has none; never that of the report', async () => {
  expect(await agreement('2024-01-12')).toContain('Kalaena, 12 Januari 2024');
  const open = await agreement('');
  expect(open).toMatch(/Kalaena, \u2026+ 2024/);
  expect(open).not.toContain('28 Juni 2024');
});
