import { DEFAULT_SKALA } from '../../domain/predikat.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { pickWord } from '../../findings/pick-word.ts';
import { SORT_ORDERS, type SortOrder } from '../../report/rekap/build-rekap.ts';
import type { RekapRules } from '../../report/rekap/rekap-model.ts';

const BASIS = ['triwulan', 'sampai dengan'] as const;
const METHODS = ['total', 'rata-rata'] as const;
const SKALA = ['baik', 'permendagri-86-2017'] as const;

/** Reads --urut. Throws Failure (exit 2). */
export function readOrder(text: string): SortOrder {
  return pickWord('--urut:', text, SORT_ORDERS);
}

/** Refuses beside --jenis tahunan what only a quarter has. Throws Failure (exit 2). */
export function refuseQuarterlyFlags(
  flags: { readonly basis?: string | undefined; readonly method?: string | undefined },
  order: SortOrder,
): void {
  const given = [
    ...(flags.basis === undefined ? [] : ['--basis']),
    ...(flags.method === undefined ? [] : ['--ringkasan']),
    ...(order === 'keuangan' ? ['--urut keuangan'] : []),
  ];
  const [first] = given;
  if (first === undefined) return;
  throw new Failure(
    EXIT.usage,
    `${first} tidak dapat dipakai bersama --jenis tahunan`,
    'rekap tahunan membandingkan belanja setahun dengan pagu saja; urutkan dengan --urut serapan, atau hapus pilihan itu',
  );
}

/** Reads --basis, --ringkasan and --skala: what is given holds for every workbook. Throws Failure (exit 2). */
export function readRekapRules(flags: {
  readonly basis?: string | undefined;
  readonly method?: string | undefined;
  readonly skala?: string | undefined;
}): Partial<RekapRules> {
  const { basis, method, skala } = flags;
  return {
    ...(basis === undefined
      ? {}
      : { basis: pickWord('--basis:', basis.replace(/^s\.?d\.?$/, 'sampai dengan'), BASIS) }),
    ...(method === undefined ? {} : { method: pickWord('--ringkasan:', method, METHODS) }),
    ...(skala === undefined ? {} : { skala: DEFAULT_SKALA[pickWord('--skala:', skala, SKALA)] }),
  };
}
