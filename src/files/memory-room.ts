import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8';
import { EXIT, Failure } from '../findings/failure.ts';

const MB = 1024 * 1024;
// What is made of the cells that are read takes about as much again (300,000 cells: 58 MB, and as much while they are judged).
const MOST_USED = 0.4;
// V8 counts the room of its youngest objects (three halves of 16 MB) to the limit; what is kept never fills it.
const YOUNG = 48 * MB;

/** Memory of Node in bytes: what is in use, and what it may have; in both without the youngest objects. */
interface Memory {
  readonly used: number;
  readonly limit: number;
}

/** The memory of this process now. */
export function currentMemory(): Memory {
  const kept = getHeapSpaceStatistics().filter(({ space_name: name }) => !name.startsWith('new_'));
  const used = kept.reduce((sum, { space_used_size: size }) => sum + size, 0);
  return { used, limit: getHeapStatistics().heap_size_limit - YOUNG };
}

/**
 * Ends the run (Failure, exit 3) while there is still room to say so: where Node itself runs out it ends with a dump
 * that tells nobody what to do.
 */
export function requireMemory({ used, limit }: Memory = currentMemory()): void {
  if (used <= limit * MOST_USED) return;
  throw new Failure(
    EXIT.input,
    `Memori yang boleh dipakai Node.js (${Math.floor(limit / MB)} MB) tidak cukup untuk buku kerja sebesar ini`,
    'hapus isi yang tidak perlu lalu simpan, atau beri memori lebih banyak: NODE_OPTIONS=--max-old-space-size=4096',
  );
}
