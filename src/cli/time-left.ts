/** Enough files to speak of a pace: the first ones also carry the start of the browser. */
const LEAST_FILES = 5;
const LEAST_MS = 2000;
/** The pace is that of the last files: unchanged ones are passed over quickly and say nothing of the rest. */
const WINDOW = 40;

/** Hears when each file ends (milliseconds) and says how long the rest will take; null until that can be said honestly. */
export function makeEstimator(start: number) {
  const moments: number[] = [start];
  let count = 0;
  return (now: number, rest: number): number | null => {
    moments.push(now);
    count++;
    if (moments.length > WINDOW + 1) moments.shift();
    const elapsed = now - (moments[0] ?? now);
    if (count < LEAST_FILES || elapsed < LEAST_MS) return null;
    return (elapsed / (moments.length - 1)) * rest;
  };
}

/** What is left, as coarse as it is known: "kira-kira 3 menit lagi". */
export function describeRest(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 10) return 'beberapa detik lagi';
  if (seconds < 55) return `kira-kira ${Math.ceil(seconds / 10) * 10} detik lagi`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `kira-kira ${minutes} menit lagi`;
  const roundedMinutes = Math.round(seconds / 300) * 5;
  const hours = Math.floor(roundedMinutes / 60);
  return roundedMinutes % 60 === 0
    ? `kira-kira ${hours} jam lagi`
    : `kira-kira ${hours} jam ${roundedMinutes % 60} menit lagi`;
}
