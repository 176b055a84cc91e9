import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { groupGone } from '../../src/browser/process-group.ts';

const delay = (ms: number, result: string) =>
  new Promise<string>((resolve) => setTimeout(() => resolve(result), ms));

describe.runIf(process.platform === 'linux')('kelompok proses peramban', () => {
  test('yang sudah mati tetapi belum dikuburkan induknya tidak ditunggu', async () => {
    // The parent becomes "sleep", which never asks how its child ended.
    const parent = spawn('sh', ['-c', 'setsid sh -c "exit 0" & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [pid] = await once(parent.stdout, 'data');
      await delay(200, '');
      expect(() => process.kill(-Number(pid), 0)).not.toThrow();
      expect(await Promise.race([groupGone(Number(pid)).then(() => 'lewat'), delay(1500, 'menunggu')])).toBe(
        'lewat',
      );
    } finally {
      parent.kill('SIGKILL');
    }
  });

  test('yang masih bekerja ditunggu', async () => {
    const child = spawn('sleep', ['30'], { detached: true, stdio: 'ignore' });
    try {
      expect(await Promise.race([groupGone(child.pid).then(() => 'lewat'), delay(200, 'menunggu')])).toBe(
        'menunggu',
      );
    } finally {
      child.kill('SIGKILL');
    }
  });
});
