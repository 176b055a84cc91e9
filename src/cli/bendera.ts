import { EXIT, Failure } from '../diagnostics/failure.ts';
import { LIMIT_TABLE, type Limits } from '../io/xlsx/limits.ts';

/** Reads a whole number above zero from a flag. Throws Failure (exit 2). */
export function bilanganBendera(bendera: string, teks: string): number {
  const nilai = Number(teks.replace(',', '.'));
  if (!Number.isFinite(nilai) || nilai <= 0) {
    throw new Failure(EXIT.usage, `${bendera}: "${teks}" bukan angka di atas 0`, `contoh: ${bendera} 60`);
  }
  return nilai;
}

/** The limits of workbook.md as far as flags change them; keys are commander's (batasUkuran). */
export function batasDariBendera(opsi: Readonly<Record<string, unknown>>): Partial<Limits> {
  const batas: Partial<Record<keyof Limits, number>> = {};
  for (const { kunci, bendera, kali } of LIMIT_TABLE) {
    const nama = bendera.slice(2).replace(/-([a-z])/g, (_, huruf: string) => huruf.toUpperCase());
    const teks = opsi[nama];
    if (typeof teks === 'string') batas[kunci] = Math.round(bilanganBendera(bendera, teks) * kali);
  }
  return batas;
}

/** SOURCE_DATE_EPOCH as a date; null when it is not set. Throws Failure (exit 2) for something that is no number. */
export function waktuTetap(env: Readonly<Record<string, string | undefined>>): Date | null {
  const teks = env.SOURCE_DATE_EPOCH;
  if (teks === undefined || teks === '') return null;
  if (!/^\d+$/.test(teks)) {
    throw new Failure(
      EXIT.usage,
      `SOURCE_DATE_EPOCH: "${teks}" bukan jumlah detik`,
      'contoh: SOURCE_DATE_EPOCH=1719532800',
    );
  }
  return new Date(Number(teks) * 1000);
}
