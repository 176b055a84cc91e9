import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { groupGone } from '../../src/browser/process-group.ts';

const delay = (ms: number, result: string) => new Promise<string>((resolve) => setTimeout(() => resolve(result), ms));

/** Waits until a process leads a group of its own and has ended, with nobody having asked how. */
async function waitUntilDead(pid: number): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    const [state, , group] = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]?.split(' ') ?? [];
    if (state === 'Z' && group === String(pid)) return;
    await delay(10, '');
  }
}

describe.runIf(process.platform === 'linux')('kelompok proses peramban', () => {
  test('yang sudah mati tetapi belum dikuburkan induknya tidak ditunggu', async () => {
    // The parent becomes "sleep", which never asks how its child ended.
    const parent = spawn('sh', ['-c', 'setsid sh -c "exit 0" & echo $!; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [pid] = await once(parent.stdout, 'data');
      await waitUntilDead(Number(pid));
      expect(() => process.kill(-Number(pid), 0)).not.toThrow();
      expect(await Promise.race([groupGone(Number(pid)).then(() => 'lewat'), delay(1500, 'menunggu')])).toBe('lewat');
    } finally {
      parent.kill('SIGKILL');
    }
  });

  test('yang masih bekerja ditunggu', async () => {
    const child = spawn('sleep', ['30'], { detached: true, stdio: 'ignore' });
    try {
      expect(await Promise.race([groupGone(child.pid).then(() => 'lewat'), delay(200, 'menunggu')])).toBe('menunggu');
    } finally {
      child.kill('SIGKILL');
    }
  });
});
