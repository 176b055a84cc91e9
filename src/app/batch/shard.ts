import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { EXIT, Failure } from '../../findings/failure.ts';

/** A part of all files: i of n. */
export interface Shard {
  readonly i: number;
  readonly n: number;
}

/** Reads --shard i/n (1/4 ... 4/4). Throws Failure (exit 2). */
export function readShard(text: string): Shard {
  const [, i = 0, n = 0] = (/^(\d+)\/(\d+)$/.exec(text) ?? []).map(Number);
  if (i < 1 || n < 1 || i > n) {
    throw new Failure(EXIT.usage, `--shard: "${text}" bukan bagian i/n`, 'contoh: --shard 1/4');
  }
  return { i, n };
}

/** A file's path from the current folder, however it was spelt; the same on each machine that shares the folders. */
export function toStableName(file: string, cwd: string): string {
  return relative(cwd, resolve(cwd, file)).replaceAll('\\', '/');
}

/** True when a file (toStableName) belongs to the part; stable, whatever other files there are. */
export function isInShard(name: string, { i, n }: Shard): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % n === i - 1;
}
