import { EXIT, Failure } from '../findings/failure.ts';

/** SOURCE_DATE_EPOCH as a date; null when it is not set. Throws Failure (exit 2) for something that is no number. */
export function waktuTetap(env: Readonly<Record<string, string | undefined>>): Date | null {
  const teks = env.SOURCE_DATE_EPOCH;
  if (teks === undefined || teks === '') return null;
  const waktu = new Date(Number(teks) * 1000);
  if (!/^\d+$/.test(teks) || Number.isNaN(waktu.getTime())) {
    throw new Failure(
      EXIT.usage,
      `SOURCE_DATE_EPOCH: "${teks}" bukan jumlah detik`,
      'contoh: SOURCE_DATE_EPOCH=1719532800',
    );
  }
  return waktu;
}
