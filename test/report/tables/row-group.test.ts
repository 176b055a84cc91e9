import { expect, test } from 'vitest';
import { groupByName } from '../../../src/report/tables/row-group.ts';

test('a name that comes back joins its group', () => {
  expect(groupByName(['a1', 'b1', 'a2'], (x) => x.charAt(0)).map((r) => [r.name, r.rows])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
});
