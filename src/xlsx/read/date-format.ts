/** True when a number format code shows a date or a time. `0\%`, `0\ \d\e\s\a` and colours are not. */
export function isDateFormat(code: string): boolean {
  if (code === 'General') return false;
  const first = bare(code).split(';')[0] ?? '';
  const letters = first.replace(/[sS][.,]0+/g, 's').replace(/general/gi, '');
  return /[ymdhs]/i.test(letters) && !/[#?0]/.test(letters);
}

/** The code without literals: quoted text, escaped characters, fillers, brackets other than elapsed time. */
function bare(code: string): string {
  return code.replace(/"[^"]*"?|\\.?|_.?|\*.?/g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]?/gi, '');
}

const DAY = 86_400_000;
/** Excel's last day, 9999-12-31. */
const LAST = 2_958_465;

/** yyyy-mm-dd of a serial number; undefined when no calendar day stands for it. */
export function serialToIso(serial: number, date1904: boolean): string | undefined {
  const days = Math.floor(serial + (date1904 ? 1462 : 0));
  if (!(serial >= 0) || days > LAST) return undefined;
  // Excel counts a 29 February 1900 that never was (serial 60).
  const base = days < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(base + days * DAY).toISOString().slice(0, 10);
}

/** Serial number of an ISO date or date-time (2021-01-01T06:00:00Z), with its day; undefined when it is none. */
export function isoToSerial(
  text: string,
  date1904: boolean,
): { readonly iso: string; readonly serial: number } | undefined {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?(?:Z|[+-]\d{2}:\d{2})?$/.exec(
    text.trim(),
  );
  if (m === null) return undefined;
  const [year, month, day, hour, minute, second] = m.slice(1).map((x) => Number(x ?? 0));
  const stamp = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0);
  const iso = `${m[1]}-${m[2]}-${m[3]}`;
  if (Number.isNaN(stamp) || new Date(stamp).toISOString().slice(0, 10) !== iso) return undefined;
  const time = ((hour ?? 0) * 3600 + (minute ?? 0) * 60 + (second ?? 0)) / 86_400;
  const days = (stamp - Date.UTC(1899, 11, 30)) / DAY;
  return { iso, serial: (days <= 60 ? days - 1 : days) - (date1904 ? 1462 : 0) + time };
}
