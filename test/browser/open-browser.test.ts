import { expect, test } from 'vitest';
import { childEnv } from '../../src/browser/open-browser.ts';

test('folder pustaka milik peramban didahulukan, yang sudah ada tetap dipakai', () => {
  expect(childEnv({ LD_LIBRARY_PATH: '/lama', A: '1' }, { LD_LIBRARY_PATH: '/baru' })).toEqual({
    A: '1',
    LD_LIBRARY_PATH: '/baru:/lama',
  });
  expect(childEnv({ A: '1' }, {})).toEqual({ A: '1' });
});
