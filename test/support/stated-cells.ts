import { toAngka } from '../../src/domain/angka.ts';
import type { Stated } from '../../src/domain/stated.ts';
import { type PerTriwulan, perTriwulan } from '../../src/domain/triwulan.ts';

/** Four cells A to D as "5 - _ !": a number, nihil, blank, unreadable. */
export function cellsOf(text: string): PerTriwulan<Stated<string>> {
  const contents = text.split(' ');
  return perTriwulan((t) => {
    const content = contents[t - 1] ?? '_';
    const at = 'ABCD'.charAt(t - 1);
    if (content === '-') return { value: 'nihil', at };
    if (content === '_') return { value: 'kosong', at };
    return { value: content === '!' ? 'rusak' : toAngka(content), at };
  });
}
