/** What is made of each of some things once, when it is first asked for. */
export function oncePer<K, T>(make: (of: K) => T): (of: K) => T {
  const made = new Map<K, T>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined || made.has(of)) return known as T;
    const value = make(of);
    made.set(of, value);
    return value;
  };
}

/** What is made when it is first asked for, and once. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
