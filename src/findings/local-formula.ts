/** What parts arguments in the formulas of an Excel; the decimal sign goes with it. */
export type ArgumentSeparator = ';' | ',';

/** A formula as files store it ("=ROUND(F6/1.5,2)") as it is typed where arguments are parted so: "=ROUND(F6/1,5;2)". */
export function localFormula(formula: string, separator: ArgumentSeparator): string {
  if (separator === ',') return formula;
  // Texts and names of sheets keep theirs.
  return formula.replace(/"[^"]*"|'(?:[^']|'')*'|,|(\d)\.(\d)/g, (piece, before?: string, after?: string) => {
    if (piece === ',') return ';';
    return before === undefined ? piece : `${before},${after ?? ''}`;
  });
}

/** A formula to type: for the separator that the workbook tells of, else for both where they differ. */
export function typeableFormula(formula: string, separator: ArgumentSeparator | undefined): string {
  if (separator !== undefined) return localFormula(formula, separator);
  const semicolon = localFormula(formula, ';');
  return semicolon === formula ? formula : `${semicolon} (bila Excel Anda memakai koma: ${formula})`;
}
