import { nameKey } from '../../domain/name-key.ts';

/** Words before and behind a name that do not belong to it. */
const TITLE = /^(?:prof|dr|drs|dra|ir|h|hj|plt|plh|pj|haji|hajah)$/;

/**
 * True when two written names can hardly be one person's: titles aside, some word of the shorter one begins none of the other's,
 * or no word is common to both ("Moh. Yusuf" is Muhammad Yusuf). A name left blank is nobody else's.
 */
export function areOtherPeople(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [wordsOf(a), wordsOf(b)].sort((x, y) => x.length - y.length);
  if (shorter.length === 0) return false;
  const isAlike = (word: string): boolean => longer.some((other) => other.charAt(0) === word.charAt(0));
  return !shorter.every(isAlike) || !shorter.some((word) => longer.includes(word));
}

/** Degrees stand behind the first comma. */
function wordsOf(name: string): readonly string[] {
  const [own = ''] = name.split(',');
  return nameKey(own)
    .split(' ')
    .filter((word) => word !== '' && !TITLE.test(word));
}
