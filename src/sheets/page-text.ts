const PAGE = /lanjut|^\s*hal(?:aman|\.)?\s*:?\s*\d*\s*(?:dari\s*\d+)?\s*$/i;

/** True for a text that says that the table goes on on the next page: "Lanjutan", "Halaman 2 dari 3". */
export function isPageText(text: string): boolean {
  return PAGE.test(text);
}
