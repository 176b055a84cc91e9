import { expect, test } from 'vitest';
import { markArtifacts } from '../../../src/print/pdf/mark-artifacts.ts';

const lines = (...content: readonly string[]): string => content.join('\n');

test('what is painted beside tagged content is an artifact, together up to the next tag and to the end', () => {
  const ground = ['q', '0 0 586 934 re', 'f', 'Q'];
  const number = ['BT', '/F7 14.66 Tf', '<0012> Tj', 'ET'];
  const tagged = ['/P <</MCID 0 >>BDC', 'BT', '<0023> Tj', 'ET', 'EMC'];
  expect(markArtifacts(lines(...ground, ...number, ...tagged, 'Q', ...number, ''))).toBe(
    lines(
      'q',
      '/Artifact BMC',
      ...['0 0 586 934 re', 'f', 'Q', ...number],
      'EMC',
      ...tagged,
      'Q',
      '/Artifact BMC',
      ...number,
      'EMC',
      '',
    ),
  );
});

test.each(['10 20 m', '1 2 3 4 re', '/X5 Do', '/P3 sh', 'BT'])('%s begins one', (line) => {
  expect(markArtifacts(lines('1 0 0 1 0 0 cm', line))).toBe(lines('1 0 0 1 0 0 cm', '/Artifact BMC', line, 'EMC'));
});

test('tagged content within tagged content, and content that paints nothing, stay as they are', () => {
  const content = lines('q', '/P <</MCID 0 >>BDC', '/Span BMC', 'BT', 'ET', 'EMC', '1 2 3 4 re', 'f', 'EMC', 'Q', '');
  expect(markArtifacts(content)).toBe(content);
});
