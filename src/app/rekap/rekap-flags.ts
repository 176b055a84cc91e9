import { SKALA_BAWAAN } from '../../domain/predikat.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { URUTAN, type Urutan } from '../../report/rekap/build-rekap.ts';
import type { AturanRekap } from '../../report/rekap/rekap-model.ts';

const BASIS = ['triwulan', 'sampai dengan'] as const;
const METODE = ['total', 'rata-rata'] as const;
const SKALA = ['baik', 'permendagri-86-2017'] as const;

/** Reads --urut. Throws Failure (exit 2). */
export function bacaUrutan(teks: string): Urutan {
  return salahSatu('--urut', teks, URUTAN);
}

/** Reads --basis, --ringkasan and --skala: what is given holds for every workbook. Throws Failure (exit 2). */
export function bacaAturan(bendera: {
  readonly basis?: string;
  readonly ringkasan?: string;
  readonly skala?: string;
}): Partial<AturanRekap> {
  const { basis, ringkasan, skala } = bendera;
  return {
    ...(basis === undefined
      ? {}
      : { basis: salahSatu('--basis', basis.replace(/^s\.?d\.?$/, 'sampai dengan'), BASIS) }),
    ...(ringkasan === undefined ? {} : { metode: salahSatu('--ringkasan', ringkasan, METODE) }),
    ...(skala === undefined ? {} : { skala: SKALA_BAWAAN[salahSatu('--skala', skala, SKALA)] }),
  };
}

function salahSatu<T extends string>(bendera: string, teks: string, pilihan: readonly T[]): T {
  const cocok = pilihan.find((p) => p === teks.trim().toLowerCase());
  if (cocok !== undefined) return cocok;
  throw new Failure(EXIT.usage, `${bendera}: "${teks}" tidak dikenal`, `pilihannya: ${pilihan.join(', ')}`);
}
