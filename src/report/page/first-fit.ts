/** The first candidate that fits, or the last one; what comes after it is not worked out. `choices` is not empty. */
export function findFirstFit<P, C>(
  choices: readonly [P, ...P[]],
  compute: (choices: P) => C,
  fits: (candidate: C) => boolean,
): C {
  const [first, ...others] = choices;
  let candidate = compute(first);
  for (const p of others) {
    if (fits(candidate)) break;
    candidate = compute(p);
  }
  return candidate;
}
