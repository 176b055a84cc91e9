/** What is bounded while a workbook is read (workbook.md, "Limits and refusals"). Bytes or counts. */
export interface Limits {
  /** Bytes of the packed file. */
  readonly ukuran: number;
  /** Entries of the zip. */
  readonly entri: number;
  /** Bytes of one unpacked part. */
  readonly bagian: number;
  /** Bytes of all parts unpacked for one reading. */
  readonly total: number;
  /** Worksheets. */
  readonly lembar: number;
  /** Filled rows of one sheet. */
  readonly baris: number;
  /** Filled columns of one sheet. */
  readonly kolom: number;
  /** Filled cells (and merged areas) of the whole workbook. */
  readonly sel: number;
  /** Characters of text of the whole workbook. */
  readonly teks: number;
}

/** One limit as the command line declares it and as messages name it. */
export interface LimitEntry {
  readonly kunci: keyof Limits;
  /** Flag without its value: --batas-ukuran */
  readonly bendera: string;
  /** Default in the flag's own unit. */
  readonly bawaan: number;
  /** Bytes or counts to one unit of the flag. */
  readonly kali: number;
  /** Unit as printed: MB, lembar. */
  readonly satuan: string;
  /** Help text of the flag. */
  readonly arti: string;
}

const MB = 1024 * 1024;

/** All limits, in the order of the help. */
export const LIMIT_TABLE: readonly LimitEntry[] = [
  {
    kunci: 'ukuran',
    bendera: '--batas-ukuran',
    bawaan: 20,
    kali: MB,
    satuan: 'MB',
    arti: 'ukuran berkas terbesar, dalam MB',
  },
  {
    kunci: 'entri',
    bendera: '--batas-entri',
    bawaan: 2000,
    kali: 1,
    satuan: 'entri',
    arti: 'banyaknya entri di dalam berkas .xlsx',
  },
  {
    kunci: 'bagian',
    bendera: '--batas-bagian',
    bawaan: 64,
    kali: MB,
    satuan: 'MB',
    arti: 'ukuran satu bagian setelah dibuka kompresinya, dalam MB',
  },
  {
    kunci: 'total',
    bendera: '--batas-total',
    bawaan: 128,
    kali: MB,
    satuan: 'MB',
    arti: 'ukuran semua bagian setelah dibuka kompresinya, dalam MB',
  },
  {
    kunci: 'lembar',
    bendera: '--batas-lembar',
    bawaan: 60,
    kali: 1,
    satuan: 'lembar',
    arti: 'banyaknya lembar kerja',
  },
  {
    kunci: 'baris',
    bendera: '--batas-baris',
    bawaan: 20_000,
    kali: 1,
    satuan: 'baris terisi',
    arti: 'banyaknya baris terisi di satu lembar',
  },
  {
    kunci: 'kolom',
    bendera: '--batas-kolom',
    bawaan: 512,
    kali: 1,
    satuan: 'kolom terisi',
    arti: 'banyaknya kolom terisi di satu lembar',
  },
  {
    kunci: 'sel',
    bendera: '--batas-sel',
    bawaan: 400_000,
    kali: 1,
    satuan: 'sel terisi',
    arti: 'banyaknya sel terisi di seluruh buku kerja',
  },
  {
    kunci: 'teks',
    bendera: '--batas-teks',
    bawaan: 8_000_000,
    kali: 1,
    satuan: 'huruf',
    arti: 'banyaknya huruf di seluruh buku kerja',
  },
];

/** The limits that hold: defaults, with some set otherwise (in bytes or counts). */
export function limitsWith(some: Partial<Limits> = {}): Limits {
  const read = (kunci: keyof Limits): number => {
    const entry = LIMIT_TABLE.find((e) => e.kunci === kunci);
    return some[kunci] ?? (entry === undefined ? 0 : entry.bawaan * entry.kali);
  };
  return {
    ukuran: read('ukuran'),
    entri: read('entri'),
    bagian: read('bagian'),
    total: read('total'),
    lembar: read('lembar'),
    baris: read('baris'),
    kolom: read('kolom'),
    sel: read('sel'),
    teks: read('teks'),
  };
}
