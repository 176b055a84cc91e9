/** Processor time in ms of all that is done with a workbook in which these places hold a text of so many characters. */
export type TimeOf<Place> = (places: readonly Place[], length: number) => Promise<number>;

/** A place that takes too long, or whose time grows faster than its text; with what was measured. */
export interface SlowPlace<Place> {
  readonly place: Place;
  readonly told: string;
}

const LENGTHS = [1000, 10_000, 100_000] as const;
/** Ten times the text, at most so many times the time. */
const MOST_TIMES = 15;
/** What is too slow is measured so often before it is believed: a collection of garbage may have fallen into it. */
const TRIES = 3;

/** What a place takes at each length; null where none is too long or too much longer than the one before. */
async function judge<Place>(place: Place, timeOf: TimeOf<Place>, mostNow: () => number): Promise<string | null> {
  const times: number[] = [];
  for (const length of LENGTHS) times.push(await timeOf([place], length));
  const most = mostNow();
  const isSlow = times.some((ms, i) => ms > most || ms > MOST_TIMES * (times[i - 1] ?? ms));
  return isSlow ? `${times.map(Math.round).join(', ')} ms` : null;
}

/**
 * The places that take longer than `mostNow` gives in ms (asked anew behind each measurement), or more than fifteen times
 * as long for ten times the text. What many take together is no less than what any of them takes: only where that is over
 * it, or over fifteen times what the workbook takes with `short` texts, are they looked at by halves.
 */
export async function findSlowPlaces<Place>(
  places: readonly Place[],
  timeOf: TimeOf<Place>,
  { mostNow, short }: { readonly mostNow: () => number; readonly short: number },
): Promise<readonly SlowPlace<Place>[]> {
  const [place, ...more] = places;
  if (place === undefined) return [];
  for (let n = 0; n < (more.length > 0 ? 1 : TRIES); n++) {
    const time = await timeOf(places, LENGTHS[2]);
    if (time <= MOST_TIMES * short && time <= mostNow()) return [];
  }
  if (more.length > 0) {
    const middle = Math.ceil(places.length / 2);
    const halves = [places.slice(0, middle), places.slice(middle)];
    const slow: SlowPlace<Place>[] = [];
    for (const half of halves) slow.push(...(await findSlowPlaces(half, timeOf, { mostNow, short })));
    return slow;
  }
  let told = await judge(place, timeOf, mostNow);
  for (let n = 1; n < TRIES && told !== null; n++) told = await judge(place, timeOf, mostNow);
  return told === null ? [] : [{ place, told }];
}
