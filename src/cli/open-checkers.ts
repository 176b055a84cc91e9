import { existsSync } from 'node:fs';
import type { SetelanPeriksa } from '../app/check/check-file.ts';
import { banyakPemeriksa, bukaPemeriksa, type Pemeriksa } from '../app/check/checker-pool.ts';

/** The thread's module stands beside this one once lapkin is built; run from its sources, lapkin checks everything itself. */
export function pemeriksa(
  setelan: SetelanPeriksa,
  pekerja = new URL('./check-worker.js', import.meta.url),
): (berkas: number) => Pemeriksa | null {
  return (berkas) => {
    const banyak = existsSync(pekerja) ? banyakPemeriksa(berkas) : 0;
    return banyak === 0 ? null : bukaPemeriksa(pekerja, banyak, setelan);
  };
}
