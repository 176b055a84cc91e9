import { expect, test } from 'vitest';
import { findingDetails, findingParagraph } from '../../../src/findings/format/paragraph.ts';
import { WRONG_JUMLAH } from '../../support/example-check-report.ts';

test('figures in Indonesian notation with how they came about, cause and repair, each with its label', () => {
  expect(findingDetails(WRONG_JUMLAH)).toEqual([
    'tertulis: 41.664.750',
    expect.stringMatching(/^seharusnya: 19\.180\.750 = .+/),
    'selisih: 22.484.000',
    'sebab: sama dengan jumlah s.d. Triwulan II (kumulatif)',
    'saran: ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi',
  ]);
});

test('a finding without figures has no lines for them; the paragraph begins with the sentence', () => {
  const { written: _, computed: __, difference: ___, formula: ____, cause: _____, ...bare } = WRONG_JUMLAH;
  const paragraph = findingParagraph(bare);
  expect(paragraph.split('; ').slice(1)).toEqual(['saran: ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi']);
  expect(paragraph).not.toMatch(/tertulis|dihitung|selisih|sebab/);
});
