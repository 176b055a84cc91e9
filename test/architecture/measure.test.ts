import { describe, expect, it } from 'vitest';
import { isHeld, measureSizes } from '../../scripts/house/measure.ts';
import { parseSource } from '../../scripts/house/source.ts';
import { HOUSE } from '../support/house-files.ts';

/** The sizes over their limits, by name. */
function over(house: Parameters<typeof measureSizes>[0]): readonly string[] {
  return measureSizes(house).flatMap((one) => (isHeld(one) ? [] : [one.what]));
}

describe('the sizes of the house', () => {
  it('keep to their limits; how much code there is, npm run house alone tells', () => {
    expect(over(HOUSE).filter((what) => what !== 'lines of src')).toEqual([]);
  });

  it('tell a room that is too large, a long file, a stray test, sources without tests', () => {
    const lines = (count: number): string => '// a line\n'.repeat(count);
    const src = [
      parseSource('src/zip/limits.ts', `${lines(300)}export function limit(): number {\n  return 1;\n}\n`),
      parseSource('src/csv/read-csv.ts', lines(10)),
    ];
    expect(over({ src, test: [parseSource('test/zip/other.test.ts', '')] })).toEqual([
      'largest room (zip) of src',
      'files over 250 lines',
      'tests that mirror a source',
      'files with functions that have a test',
    ]);
  });
});
