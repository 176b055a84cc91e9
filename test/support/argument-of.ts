/** An argument of a finding or cause of any code, by name; undefined where that code has none of the name. */
export function argumentOf(
  of: { readonly args: Readonly<Record<string, string | undefined>> } | undefined,
  name: string,
): string | undefined {
  return of?.args[name];
}
