import { EXIT, Failure } from '../../findings/failure.ts';
import { LIMIT_TABLE, type LimitEntry, type Limits } from '../../zip/limits.ts';

/** Limits of reading as every use case takes them; what is left out is built in. */
export type Batas = Partial<Limits>;

/** The flags that change a limit of reading, for the help. */
export const BENDERA_BATAS: readonly LimitEntry[] = LIMIT_TABLE;

/** Reads a number above zero from a flag; `contoh` is one that fits it. Throws Failure (exit 2). */
export function bilanganBendera(bendera: string, teks: string, contoh: number): number {
  const nilai = Number(teks.replace(',', '.'));
  if (!Number.isFinite(nilai) || nilai <= 0) {
    throw new Failure(
      EXIT.usage,
      `${bendera}: "${teks}" bukan angka di atas 0`,
      `contoh: ${bendera} ${contoh}`,
    );
  }
  return nilai;
}

/** The limits of workbook.md as far as flags change them; keys are those of the command line (batasUkuran). */
export function batasDariBendera(opsi: Readonly<Record<string, unknown>>): Batas {
  const batas: { -readonly [K in keyof Limits]?: number } = {};
  for (const { kunci, bendera, bawaan, kali } of LIMIT_TABLE) {
    const nama = bendera.slice(2).replace(/-([a-z])/g, (_, huruf: string) => huruf.toUpperCase());
    const teks = opsi[nama];
    if (typeof teks === 'string') batas[kunci] = Math.round(bilanganBendera(bendera, teks, bawaan) * kali);
  }
  return batas;
}
