/** First place at or after `at` where a name cannot go on: space, "/", ">", "=" or the end. */
export function nameEnd(input: string, at: number): number {
  let p = at;
  for (; p < input.length; p += 1) {
    const code = input.charCodeAt(p);
    if (code <= 32 || code === 47 || code === 62 || code === 61) break;
  }
  return p;
}

/** The first place from `at` on that is no white space. */
export function skipSpace(input: string, at: number): number {
  let p = at;
  for (; p < input.length; p += 1) {
    const code = input.charCodeAt(p);
    if (code !== 32 && code !== 10 && code !== 13 && code !== 9) break;
  }
  return p;
}
