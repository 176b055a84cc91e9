import type { Angka } from '../domain/angka.ts';
import { ingat } from '../domain/memo.ts';

/** What remains of a number format's first section when literals, colours and fillers are gone. */
const inti = ingat((format: string): string => {
  const bersih = format
    .replace(/\\./gs, '')
    .replace(/"[^"]*"?/g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/[_*]./gs, '');
  return bersih.split(';')[0] ?? '';
});

/** True when a raw number format shows its value times 100 with a % sign; a literal sign (`0\%`, `0"%"`) does not count. */
export function isFormatPersen(format: string | undefined): boolean {
  return format !== undefined && inti(format).includes('%');
}

/** Decimal places at which a number is shown under a raw number format; General shows eleven characters at most. */
export function desimalTampil(nilai: Angka, format: string | undefined): number {
  const isi = format === undefined ? '' : inti(format);
  if (isi === '' || /general|standar|@|e[+-]|\//i.test(isi)) {
    const bulat = nilai.abs().trunc().toFixed().length;
    return Math.min(nilai.decimalPlaces(), Math.max(0, 10 - bulat));
  }
  return /\.([0#?]+)/.exec(isi)?.[1]?.length ?? 0;
}
