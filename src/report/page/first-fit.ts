/** The first candidate that fits, or the last one; what comes after it is not worked out. `pilihan` is not empty. */
export function pertamaMuat<P, C>(
  pilihan: readonly [P, ...P[]],
  hitung: (pilihan: P) => C,
  muat: (calon: C) => boolean,
): C {
  const [pertama, ...lain] = pilihan;
  let calon = hitung(pertama);
  for (const p of lain) {
    if (muat(calon)) break;
    calon = hitung(p);
  }
  return calon;
}
