import { expect, test } from 'vitest';
import { steadyIds } from '../../../src/print/pdf/steady-ids.ts';

test('pengenal struktur dinomori menurut urutan unsurnya, dan pohonnya diurutkan kembali', () => {
  // The third cell was painted first: its number is the lowest, in one run and not in the next.
  const objects = (numbers: readonly [string, string, string]) => {
    const [a, b, c] = numbers.map((n) => `(node000${n})`) as [string, string, string];
    const names = [`${a} 1 0 R`, `${b} 2 0 R`, `${c} 3 0 R`].sort();
    return new Map([
      [1, { body: `<</S /TH\n/ID ${a}>>` }],
      [2, { body: `<</S /TH\n/ID ${b} /Alt (node)>>` }],
      [3, { body: `<</S /TH\n/ID ${c} /Headers [${a} (node00099999)]>>` }],
      [
        7,
        {
          body: `<</Limits [${names[0]?.slice(0, 14)} ${names[1]?.slice(0, 14)}]\n/Names [${names.slice(0, 2).join(' ')}]>>`,
        },
      ],
      [8, { body: `<</Limits [${names[2]?.slice(0, 14)} ${names[2]?.slice(0, 14)}]\n/Names [${names[2]}]>>` }],
    ]);
  };
  const content = (numbers: readonly [string, string, string]) =>
    [...steadyIds(objects(numbers)).values()].map(({ body }) => body);
  expect(content(['00150', '00160', '00148'])).toEqual([
    '<</S /TH\n/ID (node00000001)>>',
    '<</S /TH\n/ID (node00000002) /Alt (node)>>',
    '<</S /TH\n/ID (node00000003) /Headers [(node00000001) (node00000004)]>>',
    '<</Limits [(node00000001) (node00000002)]\n/Names [(node00000001) 1 0 R (node00000002) 2 0 R]>>',
    '<</Limits [(node00000003) (node00000003)]\n/Names [(node00000003) 3 0 R]>>',
  ]);
  expect(content(['00011', '00012', '00013'])).toEqual(content(['00150', '00160', '00148']));
});
