import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const OLDEST = engines.node.replace('>=', '');

/** Starts lapkin in a Node that calls itself by another version. */
function startAs(version: string, ...argv: readonly string[]) {
  const script = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const node = ['--import', `data:text/javascript,${encodeURIComponent(script)}`, join(ROOT, 'bin/lapkin.js'), ...argv];
  return spawnSync(process.execPath, node, { encoding: 'utf8' });
}

describe('a Node that is too old', () => {
  it.each([
    ['18.20.4', ['--version']],
    ['18.20.4', ['doctor']],
    ['20.18.3', ['check', 'q2.xlsx']],
    ['6.0.0', []],
  ])('%s %j: one sentence with what is needed and where it is had', (version, argv) => {
    const { status, stdout, stderr } = startAs(version, ...argv);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.split('\n')).toEqual([
      `kesalahan: lapkin memerlukan Node.js ${OLDEST} atau lebih baru; yang ada ${version}`,
      expect.stringContaining('https://nodejs.org'),
      '',
    ]);
  });

  it.each([`${OLDEST}.0`, '20.20.2', '22.0.0', '100.1.0'])('%s is none', (version) => {
    const { status, stdout } = startAs(version, '--version');
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
  });
});
