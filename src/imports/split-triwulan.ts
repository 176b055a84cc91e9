import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';

const TRIWULAN_MENTION = String.raw`(?:triwulan|tri wulan|tw|t\.w\.|quarter|q)[\s.\-–]*(?:ke[\s\-–]*)?(?:iv|iii|ii|i|[1-4]|pertama|kedua|ketiga|keempat)`;
const TRIWULAN_BEHIND = new RegExp(String.raw`^(.+?)[\s\-–:/(]+(${TRIWULAN_MENTION})\)?$`, 'i');
const TRIWULAN_IN_FRONT = new RegExp(String.raw`^\(?(${TRIWULAN_MENTION})[\s\-–:/)]+(.+)$`, 'i');

const TRIWULAN_WITH_NOTE = new RegExp(String.raw`^(${TRIWULAN_MENTION})\s*\([^()]*\)$`, 'i');

const CUMULATIVE = /(?:^|\s)(?:s\s*[./]?\s*d\.?|sampai(?: dengan)?|hingga|kumulatif|akumulasi)$/i;

interface SplitHeading {
  readonly triwulan: Triwulan;
  readonly rest: string;
  /** "S.D. TRIWULAN II": sums up to the quarter, not the quarter's own. */
  readonly cumulative: boolean;
}

/** Takes the quarter out of a heading: "TRIWULAN II" (nothing left), "TARGET TW II", "TW II TARGET" and "TARGET (TW II)" (TARGET left). */
export function splitTriwulan(written: string): SplitHeading | undefined {
  // Months or a unit behind the quarter: "TRIWULAN II (April - Juni)".
  const text = TRIWULAN_WITH_NOTE.exec(written)?.[1] ?? written;
  // A bare "2" or "II" is a numbering row, not a group.
  const ownTriwulan =
    /[a-z]{2}/i.test(text.replace(/^[ivx]+$/i, '')) || /^q/i.test(text) ? parseTriwulan(text) : undefined;
  if (ownTriwulan !== undefined) return { triwulan: ownTriwulan, rest: '', cumulative: false };
  const behind = TRIWULAN_BEHIND.exec(text);
  const inFront = TRIWULAN_IN_FRONT.exec(text);
  const mention = behind?.[2] ?? inFront?.[1];
  const rest = behind?.[1] ?? inFront?.[2];
  const triwulan = mention === undefined ? undefined : parseTriwulan(mention);
  if (triwulan === undefined || rest === undefined) return undefined;
  return { triwulan, rest, cumulative: CUMULATIVE.test(rest) };
}
