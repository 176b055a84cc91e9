import { describe, expect, test } from 'vitest';
import { parseValue } from '../../../src/print/pdf/pdf-value.ts';
import { textString, writeValue } from '../../../src/print/pdf/write-value.ts';

describe('nilai PDF', () => {
  test.each([
    [
      '<</A [1 -2.5 true null (a\\(b\\)\\101) <4142> /B#20C 3 0 R]>>',
      '<</A [1 -2.5 true null <6128622941> <4142> /B#20C 3 0 R]>>',
    ],
    ['[[] <<>> ()]', '[[] <<>> <>]'],
    ['( (dalam) \\n)', '<202864616C616D29200A>'],
  ])('%s dibaca lalu ditulis', (source, written) => {
    expect(writeValue(parseValue(source))).toBe(written);
  });

  test('teks di luar ASCII menjadi UTF-16 dengan tanda', () => {
    expect(writeValue(textString('Rp'))).toBe('<5270>');
    expect(writeValue(textString('é€'))).toBe('<FEFF00E920AC>');
  });
});
