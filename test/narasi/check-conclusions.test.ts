import { expect, test } from 'vitest';
import { findInContent } from './check-content.ts';

test('a reversed conclusion names the claim and the capaian', () => {
  const d = findInContent('simpulan-terbalik', 'Kesimpulan', '', 'Capaian keuangan Triwulan II di bawah 100%.');
  expect(d).toMatchObject({ written: 'di bawah 100%', computed: '127.8825384826', unit: 'persen' });
});
