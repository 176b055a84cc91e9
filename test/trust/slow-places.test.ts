import { describe, expect, it } from 'vitest';
import { findSlowPlaces, type TimeOf } from './slow-places.ts';

/** Of the workbook with short texts, and what a place may take. */
const [SHORT, MOST] = [100, 2000];
const PLACES = Array.from({ length: 40 }, (_, i) => i);

/** What a place takes for a text of so many characters, in ms, beyond the workbook with short texts. */
type Cost = (length: number) => number;
const linear: Cost = (length) => length / 4000;
/** 10 ms for 10,000 characters, a second for 100,000. */
const square: Cost = (length) => (length * length) / 1e7;

/** Times of a workbook whose places cost as much, and how many places were measured together. */
function spend(costs: Readonly<Record<number, Cost>>) {
  const measured: number[] = [];
  const timeOf: TimeOf<number> = async (places, length) => {
    measured.push(places.length);
    return SHORT + places.reduce((sum, place) => sum + (costs[place] ?? linear)(length), 0);
  };
  return { timeOf, measured };
}
const find = async (timeOf: TimeOf<number>, most = MOST) =>
  (await findSlowPlaces(PLACES, timeOf, { short: SHORT, mostNow: () => most })).map(({ place }) => place);

describe('places that are too slow', () => {
  it('are none where every time grows with its text; that is seen in one measurement', async () => {
    const { timeOf, measured } = spend({});
    expect([await find(timeOf), measured]).toEqual([[], [40]]);
  });

  it('are found one by one: growing with the square, or taking too long', async () => {
    expect(await find(spend({ 7: (n) => 2 * square(n), 31: (n) => n / 40 }).timeOf)).toEqual([7, 31]);
    // 133 ms and 3.1 s.
    expect(await find(spend({ 3: (n) => 3 * square(n) }).timeOf, 10_000)).toEqual([3]);
  });

  it('are found where the longest text is cut', async () => {
    expect(await find(spend({ 5: (n) => 30 * square(Math.min(n, 20_000)) + n / 50 }).timeOf, 10_000)).toEqual([]);
    expect(await find(spend({ 5: (n) => 300 * square(Math.min(n, 20_000)) }).timeOf, 100_000)).toEqual([5]);
  });

  it('are none where many together only take longer than one may', async () => {
    expect(
      await find(spend(Object.fromEntries(PLACES.map((place) => [place, (n: number) => n / 1000]))).timeOf),
    ).toEqual([]);
  });

  it('are none where the machine is slower from there on', async () => {
    let isBusy = false;
    const { timeOf } = spend({ 31: (n) => n / 40 });
    const busy: TimeOf<number> = async (places, length) => {
      isBusy = places.length === 1;
      return timeOf(places, length);
    };
    const mostNow = () => MOST * (isBusy ? 2 : 1);
    expect(await findSlowPlaces(PLACES, busy, { short: SHORT, mostNow })).toEqual([]);
  });

  it('are none where a slow moment is not seen again', async () => {
    let count = 0;
    const { timeOf } = spend({});
    const once: TimeOf<number> = async (places, length) => (await timeOf(places, length)) + (count++ === 0 ? 9000 : 0);
    expect(await find(once)).toEqual([]);
  });
});
