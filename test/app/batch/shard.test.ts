import { describe, expect, it } from 'vitest';
import { isInShard, readShard } from '../../../src/app/batch/shard.ts';

describe('shards', () => {
  it('hold each file exactly once', () => {
    for (let k = 0; k < 200; k++) {
      const own = [1, 2, 3].filter((i) => isInShard(`data/buku-${k}.xlsx`, { i, n: 3 }));
      expect(own).toHaveLength(1);
    }
  });

  it('refuse a part outside the whole', () => {
    expect(readShard('2/4')).toEqual({ i: 2, n: 4 });
    for (const wrong of ['0/4', '5/4', '1', 'a/b', '1/0']) expect(() => readShard(wrong)).toThrow('--shard');
  });
});
