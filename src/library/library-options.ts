import * as z from 'zod/mini';
import { readEarlier } from '../app/shared/read-earlier.ts';
import { keysOf } from '../domain/keys-of.ts';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { NO_OPTIONS, type ReadOptions } from '../sheets/parse-buku.ts';
import { LIMITS, type Limits } from '../zip/limits.ts';
import type { Settings } from './read-settings.ts';

const COUNT = z.number().check(z.positive());
const LIMIT_KEYS = keysOf(LIMITS);
const SETTINGS = z.custom<Settings>((value) => typeof value === 'object' && value !== null && 'below' in value);

/** Options of reading, by their types; those of a report stand beside it. */
export const READING_SHAPE = {
  name: z.optional(z.string()),
  folder: z.optional(z.string()),
  year: z.optional(z.int().check(z.gte(1900), z.lte(2199))),
  triwulan: z.optional(z.custom<Triwulan>((value) => ALL_TRIWULAN.includes(value as Triwulan))),
  yearly: z.optional(z.boolean()),
  settings: z.optional(SETTINGS),
  earlier: z.optional(
    z.array(z.strictObject({ name: z.string(), bytes: z.instanceof(Uint8Array), settings: z.optional(SETTINGS) })),
  ),
  limits: z.optional(z.partialRecord(z.enum(LIMIT_KEYS), COUNT)),
};

/** A workbook of an earlier year or quarter, to compare with. */
export interface EarlierWorkbook {
  /** Its name for messages, as a file name. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What lies beside it, by `readSettings`. */
  readonly settings?: Settings;
}

/** What a workbook is read with; what is left out is as in the workbook, or built in. */
export interface ReadingOptions {
  /** Name for messages, as a file name: "q2.xlsx". */
  readonly name?: string;
  /** Folder of the workbook, for the emblem and photos beside it; the current one unless told otherwise. */
  readonly folder?: string;
  /** Tahun Anggaran in place of the workbook's own. */
  readonly year?: number;
  /** Quarter 1 to 4 in place of the workbook's own. */
  readonly triwulan?: Triwulan;
  /** The report of the whole year instead of the quarter's. */
  readonly yearly?: boolean;
  /** What lies beside the workbook, by `readSettings`; else built in. */
  readonly settings?: Settings;
  /** Workbooks of earlier years and quarters, to compare with. */
  readonly earlier?: readonly EarlierWorkbook[];
  /** Limits of reading, in bytes or counts. */
  readonly limits?: Partial<Limits>;
}

/** The name of a workbook that was given none. */
export const DEFAULT_NAME = 'buku-kerja.xlsx';

/** What the rooms below read with. Throws Failure (exit 2 for a quarter of a yearly report, 3 for an earlier workbook). */
export function toReadOptions(options: ReadingOptions): ReadOptions {
  const { year, triwulan, yearly = false, settings, earlier = [], limits } = options;
  if (yearly && triwulan !== undefined) {
    throw new Failure(
      EXIT.usage,
      'Pilihan triwulan tidak dapat dipakai bersama yearly',
      'laporan tahunan memakai keempat triwulan; hapus triwulan',
    );
  }
  const sources = earlier.map(({ settings: beside, ...source }) => ({ ...source, layout: beside?.layout ?? null }));
  return {
    ...NO_OPTIONS,
    ...settings,
    year: year ?? null,
    triwulan: triwulan ?? null,
    isYearly: yearly,
    ...(sources.length === 0 ? {} : { earlier: readEarlier(sources, limits) }),
  };
}

/** The options as given, after a look at each of them. Throws Failure (exit 2) that names the first that cannot be. */
export function checkOptions<T>(type: z.ZodMiniType, options: T): T {
  const { success, error } = z.safeParse(type, options);
  if (success) return options;
  const [issue] = error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys : [])]
    .map(String)
    .join('.');
  throw new Failure(
    EXIT.usage,
    path === '' ? 'Pilihan harus berupa satu objek' : `Pilihan ${path} tidak dikenal atau isinya tidak sesuai`,
    'lihat docs/library.md',
  );
}

/** The bytes of a workbook. Throws Failure (exit 2) for anything else. */
export function checkBytes(bytes: unknown): Uint8Array {
  if (bytes instanceof Uint8Array) return bytes;
  throw new Failure(EXIT.usage, 'Buku kerja harus diberikan sebagai Uint8Array', 'misalnya: await readFile("q2.xlsx")');
}
