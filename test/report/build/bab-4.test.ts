import { expect, test } from 'vitest';
import { toAngka } from '../../../src/domain/angka.ts';
import type { KinerjaData, RencanaRow } from '../../../src/domain/kinerja-data.ts';
import type { Pengaturan } from '../../../src/domain/pengaturan.ts';
import { REFERENCE_DATA, S1, S2, S3 } from '../../support/reference-data.ts';
import { renderReportHtml } from '../../support/test-report.ts';

/**
 * The reference with 2 of 3 and 1 of 7 reached in Triwulan II; until then 10.893.500 of 10.893.500, 28.434.330 of 85.880.500
 * and 5.670.000 of 10.470.500 spent, 44.997.830 of 107.244.500 in all.
 */
const DATA: KinerjaData = {
  ...REFERENCE_DATA,
  rencana: REFERENCE_DATA.rencana.map((row, i) => reachedIn2(row, [null, 2, 1][i] ?? null)),
};

function reachedIn2(row: RencanaRow, reached: number | null): RencanaRow {
  if (reached === null) return row;
  return { ...row, triwulan: { ...row.triwulan, 2: { ...row.triwulan[2], realisasi: toAngka(reached) } } };
}

async function bab4(efficiency: Pengaturan['efficiency']): Promise<string> {
  const pengaturan = { ...DATA.pengaturan, bagian: ['BAB IV'] as const, efficiency };
  return (await renderReportHtml({ ...DATA, pengaturan })).split('<body')[1] ?? '';
}

const plain = (html: string): string => html.replace(/<[^>]+>/g, '').replace(/\s+/g, ' ');

test('efisiensi is capaian less serapan of the printed values, row by row and for the whole', async () => {
  const [, table = ''] = (await bab4('ya')).split(/<p class="judul-tabel"[^>]*>Tabel 4\.\d Efisiensi[^<]*<\/p>/u);
  const rows = [...(table.split('</table>')[0] ?? '').matchAll(/<tr[^>]*>(.*?)<\/tr>/gsu)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gsu)].map(([, cell = '']) => plain(cell)),
  );
  const results = rows.filter((row) => [S1, S2, S3].includes(row[1] ?? '') || row[0] === 'Keseluruhan');
  expect(results).toEqual([
    // Nothing was to be reached, so there is no difference either.
    ['1', S1, '-', '100', '-'],
    ['2', S2, '66,67', '33,11', '33,56'],
    // 1/7 is 14,2857, spent 54,1521: less 39,87 unrounded, less 39,86 as everybody subtracts who reads the table.
    ['3', S3, '14,29', '54,15', '-39,86'],
    ['Keseluruhan', '40,48', '41,96', '-1,48'],
  ]);
});

test('its sentence says the three figures of the whole and no verdict', async () => {
  const text = plain(await bab4('ya'));
  expect(text).toMatch(
    /Rata-rata capaian kinerja pada Triwulan II sebesar 40,48%, sedangkan serapan anggaran sampai dengan Triwulan II sebesar 41,96%\. Selisih keduanya adalah -1,48 poin persen\. Rinciannya disajikan pada Tabel 4\.\d\./,
  );
  expect(text).not.toMatch(/(?<!\p{L})efisien(?!\p{L})/iu);
});

test('it is printed only where Pengaturan asks for it', async () => {
  expect(plain(await bab4('tidak'))).not.toContain('Efisiensi');
});
