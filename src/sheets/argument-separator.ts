import type { RawWorkbook } from './raw-workbook.ts';

/** Locale of a number format: "[$Rp-421]", "[$-id-ID]", "[$-409]". */
const LOCALE = /\[\$[^\]-]*-(?:[0-9a-f]*?(421|c?09)|(id|en)-[a-z]{2})\b/gi;

/**
 * What parts the arguments of a formula where the workbook was made, as far as its number formats tell: Indonesian Excel
 * takes semicolons, English takes commas. Null where they tell nothing, or both.
 */
export function findArgumentSeparator(raw: RawWorkbook): ';' | ',' | null {
  const formats = new Set<string>();
  for (const { rows } of raw.sheets)
    for (const cells of rows.values())
      for (const { format } of cells.values()) if (format !== undefined) formats.add(format);
  const found = new Set(
    // Excel writes an English locale beside AM/PM whatever its own language is.
    [...formats]
      .filter((format) => !/am\/pm/i.test(format))
      .flatMap((format) =>
        [...format.matchAll(LOCALE)].map((m) => (m[1] === '421' || m[2]?.toLowerCase() === 'id' ? ';' : ',')),
      ),
  );
  const [only, ...others] = found;
  return only === undefined || others.length > 0 ? null : only;
}
