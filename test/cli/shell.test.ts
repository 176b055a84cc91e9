import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { machineOf, type ProcessLike, surroundingsOf, writeOut } from '../../src/cli/shell.ts';

const shellWith = (changes: Partial<ProcessLike>) =>
  ({ env: { A: '1' }, platform: 'linux', arch: 'x64', ...changes }) as ProcessLike;

test('all of standard input, in bytes or text, however it is cut', async () => {
  const readAll = async (...parts: readonly (Buffer | string)[]): Promise<Buffer> => {
    const shell = shellWith({ stdin: Readable.from(parts), cwd: () => '/kerja' });
    return Buffer.from(await surroundingsOf(shell, {}).readStdin());
  };
  const parts = [Buffer.from([0x50, 0x4b]), Buffer.from([0xff])];
  expect(await readAll(...parts)).toEqual(Buffer.from([0x50, 0x4b, 0xff]));
  expect((await readAll('é', 'b')).toString()).toBe('éb');
  expect((await readAll()).length).toBe(0);
});

test('standard output is waited for, and its error is thrown', async () => {
  const order: string[] = [];
  const stdout = (error?: Error): ProcessLike['stdout'] => ({
    write(chunk: string | Uint8Array, done?: (error?: Error | null) => void) {
      setTimeout(() => {
        order.push(`taken ${chunk}`);
        done?.(error);
      }, 5);
      return false;
    },
  });
  await writeOut(shellWith({ stdout: stdout() }), 'a');
  order.push('went on');
  expect(order).toEqual(['taken a', 'went on']);
  await expect(writeOut(shellWith({ stdout: stdout(new Error('EPIPE')) }), 'b')).rejects.toThrow('EPIPE');
});

test('the machine as the process tells it; without users there is no number of one', () => {
  expect(machineOf(shellWith({ getuid: () => 1000 }))).toMatchObject({
    platform: 'linux',
    arch: 'x64',
    uid: 1000,
    env: { A: '1' },
  });
  expect(machineOf(shellWith({})).uid).toBe(-1);
});
