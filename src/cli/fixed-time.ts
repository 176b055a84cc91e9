import { EXIT, Failure } from '../findings/failure.ts';

/** SOURCE_DATE_EPOCH as a date; null when it is not set. Throws Failure (exit 2) for something that is no number. */
export function readFixedTime(env: Readonly<Record<string, string | undefined>>): Date | null {
  const text = env.SOURCE_DATE_EPOCH;
  if (text === undefined || text === '') return null;
  const time = new Date(Number(text) * 1000);
  if (!/^\d+$/.test(text) || Number.isNaN(time.getTime())) {
    throw new Failure(
      EXIT.usage,
      `SOURCE_DATE_EPOCH: "${text}" bukan jumlah detik`,
      'contoh: SOURCE_DATE_EPOCH=1719532800',
    );
  }
  return time;
}
