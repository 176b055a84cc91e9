/** Two letters for one sound; a word is never parted within them. */
const SOUNDS = /ng|ny|sy|kh|[a-z]/g;
const VOWEL = /^[aiueo]$/;
/** Sounds that begin a syllable together after another consonant: in-stan-si, kon-sti-tu-si. */
const TOGETHER = /^(?:[bcdfgkp][lr]|tr|st|str)$/;
/** Letters left on the line before, and taken to the next one. */
const LEAST = 3;

/**
 * Where an Indonesian word (lower case) may be parted, as offsets: between its syllables (EYD V, II.F), and not where the rules
 * for prefixes and suffixes say otherwise than those for sounds, which only knowledge of the stem could settle:
 * meng-ukur or me-ngukur, per-ubah or pe-ruba, camat-an or cama-tan.
 */
export function breakPoints(word: string): readonly number[] {
  const sounds = word.match(SOUNDS) ?? [];
  const starts = startsOf(sounds);
  const points: number[] = [];
  for (let i = 1; i < sounds.length; i++) {
    // A syllable may begin at the consonant `i` after a vowel or after the consonants that end the one before.
    const end = sounds.findIndex((sound, at) => at >= i && VOWEL.test(sound));
    const begin = sounds.findLastIndex((sound, at) => at < i && VOWEL.test(sound));
    if (begin < 0 || end < 0 || end === i) continue;
    const ahead = sounds.slice(begin + 1, i);
    const onset = sounds.slice(i, end).join('');
    const fits =
      ahead.length === 0
        ? end - i === 1
        : ahead.length === 1 && (end - i === 1 ? !isCluster(ahead[0], onset) : TOGETHER.test(onset));
    const at = starts[i] ?? 0;
    if (fits && at >= LEAST && word.length - at >= LEAST && !isDoubtful(word, at)) points.push(at);
  }
  return points;
}

function startsOf(sounds: readonly string[]): readonly number[] {
  let at = 0;
  return sounds.map((sound) => {
    at += sound.length;
    return at - sound.length;
  });
}

/** prog-ram by the letter, pro-gram to the ear: left whole. */
function isCluster(first: string | undefined, onset: string): boolean {
  return TOGETHER.test(`${first}${onset}`);
}

/** Where the stem decides: after me- and pe- before ng, after ber-, per-, ter- without their r, before -an, at trans-. */
function isDoubtful(word: string, at: number): boolean {
  const before = word.slice(0, at);
  const after = word.slice(at);
  return (
    (/[mp]e$/.test(before) && /^ng[aiueo]/.test(after)) ||
    (/[bpt]e$/.test(before) && /^r[aiueo]/.test(after)) ||
    /^(?:ng|ny|sy|kh|[^aiueo])an$/.test(after) ||
    /^tran$/.test(before)
  );
}
