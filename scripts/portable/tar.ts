import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PortableFile } from './collect.ts';

/** The files in a folder `name`, as tar and xz (`level` 0 to 9) of this machine write them; the same files give the same bytes. */
export function writeTar(name: string, files: readonly PortableFile[], work: string, level: number): Buffer {
  const staging = join(work, 'staging', name);
  for (const { path, content, executable } of files) {
    const target = join(staging, path);
    mkdirSync(dirname(target), { recursive: true, mode: 0o755 });
    writeFileSync(target, content, { mode: executable ? 0o755 : 0o644 });
  }
  const packed = join(work, `${name}.tar.xz`);
  const same = ['--sort=name', '--format=gnu', '--mtime=@315532800', '--owner=0', '--group=0', '--numeric-owner'];
  // One thread: how xz cuts the work among several shows in the bytes.
  execFileSync('tar', [...same, '-cf', packed, '-I', `xz -${level} -T1`, '-C', dirname(staging), name]);
  return readFileSync(packed);
}
