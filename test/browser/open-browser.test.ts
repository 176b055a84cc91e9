import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { childEnv, smallShm } from '../../src/browser/open-browser.ts';

test('folder pustaka milik peramban didahulukan, yang sudah ada tetap dipakai', () => {
  expect(childEnv({ LD_LIBRARY_PATH: '/lama', A: '1' }, { LD_LIBRARY_PATH: '/baru' })).toEqual({
    A: '1',
    LD_LIBRARY_PATH: '/baru:/lama',
  });
  expect(childEnv({ A: '1' }, {})).toEqual({ A: '1' });
});

test.runIf(process.platform === 'linux')(
  'memori bersama yang tidak ada, atau tidak boleh ditulisi, tidak dipakai',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'uji-shm-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    expect(smallShm(join(folder, 'tiada'))).toBe(true);
    // Nothing may be put there, not even by root.
    const file = join(folder, 'berkas');
    writeFileSync(file, '');
    expect(smallShm(file)).toBe(true);
  },
);
