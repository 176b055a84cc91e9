/** How many answers are kept; a workbook holds far fewer different names and headings. */
const PENUH = 2000;

/**
 * A pure function of a text that remembers its answers: the same few headings and names are folded over and over.
 * The memory is emptied when it is full, so that a thousand workbooks in one call take no more than one.
 */
export function ingat<T>(hitung: (teks: string) => T): (teks: string) => T {
  const ingatan = new Map<string, { readonly nilai: T }>();
  return (teks) => {
    const ada = ingatan.get(teks);
    if (ada !== undefined) return ada.nilai;
    const nilai = hitung(teks);
    if (ingatan.size >= PENUH) ingatan.clear();
    ingatan.set(teks, { nilai });
    return nilai;
  };
}
