/** What is bounded while a workbook is read (workbook.md, "Limits and refusals"). Bytes or counts. */
export interface Limits {
  /** Bytes of the packed file. */
  readonly fileBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** Bytes of one unpacked part. */
  readonly partBytes: number;
  /** Bytes of all parts unpacked for one reading. */
  readonly totalBytes: number;
  /** Worksheets. */
  readonly sheets: number;
  /** Filled rows of one sheet. */
  readonly rows: number;
  /** Filled columns of one sheet. */
  readonly columns: number;
  /** Filled cells (and merged areas) of the whole workbook. */
  readonly cells: number;
  /** Characters of text of the whole workbook. */
  readonly characters: number;
}

/** One limit as the command line declares it and as messages name it. */
export interface LimitEntry {
  readonly key: keyof Limits;
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

const MB = 1024 * 1024;

/** All limits, in the order of the help. */
export const LIMIT_TABLE: readonly LimitEntry[] = [
  {
    key: 'fileBytes',
    flag: '--batas-ukuran',
    defaultValue: 20,
    multiplier: MB,
    unit: 'MB',
    meaning: 'ukuran berkas terbesar, dalam MB',
  },
  {
    key: 'entries',
    flag: '--batas-entri',
    defaultValue: 2000,
    multiplier: 1,
    unit: 'entri',
    meaning: 'banyaknya entri di dalam berkas .xlsx',
  },
  {
    key: 'partBytes',
    flag: '--batas-bagian',
    defaultValue: 64,
    multiplier: MB,
    unit: 'MB',
    meaning: 'ukuran satu bagian setelah dibuka kompresinya, dalam MB',
  },
  {
    key: 'totalBytes',
    flag: '--batas-total',
    defaultValue: 128,
    multiplier: MB,
    unit: 'MB',
    meaning: 'ukuran semua bagian setelah dibuka kompresinya, dalam MB',
  },
  {
    key: 'sheets',
    flag: '--batas-lembar',
    defaultValue: 60,
    multiplier: 1,
    unit: 'lembar',
    meaning: 'banyaknya lembar kerja',
  },
  {
    key: 'rows',
    flag: '--batas-baris',
    defaultValue: 20_000,
    multiplier: 1,
    unit: 'baris terisi',
    meaning: 'banyaknya baris terisi di satu lembar',
  },
  {
    key: 'columns',
    flag: '--batas-kolom',
    defaultValue: 512,
    multiplier: 1,
    unit: 'kolom terisi',
    meaning: 'banyaknya kolom terisi di satu lembar',
  },
  {
    key: 'cells',
    flag: '--batas-sel',
    defaultValue: 400_000,
    multiplier: 1,
    unit: 'sel terisi',
    meaning: 'banyaknya sel terisi di seluruh buku kerja',
  },
  {
    key: 'characters',
    flag: '--batas-teks',
    defaultValue: 8_000_000,
    multiplier: 1,
    unit: 'huruf',
    meaning: 'banyaknya huruf di seluruh buku kerja',
  },
];

/** The limits that hold: defaults, with some set otherwise (in bytes or counts). */
export function limitsWith(some: Partial<Limits> = {}): Limits {
  const defaults = LIMIT_TABLE.map((entry) => [entry.key, entry.defaultValue * entry.multiplier]);
  return { ...(Object.fromEntries(defaults) as Record<keyof Limits, number>), ...some };
}
