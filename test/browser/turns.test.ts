import { expect, test } from 'vitest';
import { turns } from '../../src/browser/turns.ts';

test('yang sendirian menunggu yang berjalan, dan yang lain menunggunya', async () => {
  const turn = turns(2);
  const log: string[] = [];
  const job = (name: string) => async () => {
    log.push(`${name}+`);
    await new Promise((resolve) => setTimeout(resolve, 5));
    log.push(`${name}-`);
  };
  await Promise.all([
    turn.shared(job('a')),
    turn.shared(job('b')),
    turn.shared(job('c')),
    turn.alone(job('x')),
    turn.alone(job('y')),
  ]);
  expect(log).toEqual(['a+', 'b+', 'a-', 'b-', 'x+', 'x-', 'y+', 'y-', 'c+', 'c-']);
});

test('kegagalan melepas gilirannya', async () => {
  const turn = turns(1);
  const fails = () => Promise.reject(new Error('gagal'));
  await expect(turn.shared(fails)).rejects.toThrow('gagal');
  await expect(turn.alone(fails)).rejects.toThrow('gagal');
  expect(await turn.shared(async () => 1)).toBe(1);
});
