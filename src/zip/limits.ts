/** One limit as the command line declares it and as messages name it. */
export interface LimitEntry {
  /** Flag without its value: --batas-ukuran */
  readonly flag: string;
  /** Default in the flag's own unit. */
  readonly defaultValue: number;
  /** Bytes or counts to one unit of the flag. */
  readonly multiplier: number;
  /** Unit as printed: MB, lembar. */
  readonly unit: string;
  /** Help text of the flag. */
  readonly meaning: string;
}

/** What is bounded while a workbook is read (workbook.md, "Limits and refusals"), in the order of the help. Bytes or counts. */
export const LIMITS = {
  /** Bytes of the packed file. */
  fileBytes: limit('--batas-ukuran', 20, 'MB', 'ukuran berkas terbesar, dalam MB'),
  /** Entries of the zip. */
  entries: limit('--batas-entri', 2000, 'entri', 'banyaknya entri di dalam berkas .xlsx'),
  /** Bytes of one unpacked part. */
  partBytes: limit('--batas-bagian', 64, 'MB', 'ukuran satu bagian setelah dibuka kompresinya, dalam MB'),
  /** Bytes of all parts unpacked for one reading. */
  totalBytes: limit('--batas-total', 128, 'MB', 'ukuran semua bagian setelah dibuka kompresinya, dalam MB'),
  /** Worksheets. */
  sheets: limit('--batas-lembar', 60, 'lembar', 'banyaknya lembar kerja'),
  /** Filled rows of one sheet. */
  rows: limit('--batas-baris', 20_000, 'baris terisi', 'banyaknya baris terisi di satu lembar'),
  /** Filled columns of one sheet. */
  columns: limit('--batas-kolom', 512, 'kolom terisi', 'banyaknya kolom terisi di satu lembar'),
  /** Filled cells (and merged areas) of the whole workbook. */
  cells: limit('--batas-sel', 400_000, 'sel terisi', 'banyaknya sel terisi di seluruh buku kerja'),
  /** Characters of text of the whole workbook. */
  characters: limit('--batas-teks', 8_000_000, 'karakter', 'banyaknya karakter di seluruh buku kerja'),
};

/** The limits of a reading, in bytes or counts. */
export type Limits = Readonly<Record<keyof typeof LIMITS, number>>;

function limit(flag: string, defaultValue: number, unit: string, meaning: string): LimitEntry {
  return { flag, defaultValue, multiplier: unit === 'MB' ? 1024 * 1024 : 1, unit, meaning };
}

/** The limits that hold: defaults, with some set otherwise (in bytes or counts). */
export function limitsWith(some: Partial<Limits> = {}): Limits {
  const defaults = Object.entries(LIMITS).map(([key, entry]) => [key, entry.defaultValue * entry.multiplier]);
  return { ...(Object.fromEntries(defaults) as Limits), ...some };
}
