import * as z from 'zod/mini';
import { ALL_TRIWULAN, type Triwulan } from '../domain/triwulan.ts';
import { EXIT, Failure } from '../findings/failure.ts';
import { LIMITS, type Limits } from '../zip/limits.ts';

const COUNT = z.number().check(z.positive());
const LIMIT_KEYS = Object.keys(LIMITS) as (keyof Limits)[];

/** Options of reading, by their types; those of a report stand beside it. */
export const READING_SHAPE = {
  name: z.optional(z.string()),
  year: z.optional(z.int().check(z.gte(1900), z.lte(2199))),
  triwulan: z.optional(z.custom<Triwulan>((value) => ALL_TRIWULAN.includes(value as Triwulan))),
  limits: z.optional(z.partialRecord(z.enum(LIMIT_KEYS), COUNT)),
};

/** What a workbook is read with; what is left out is as in the workbook, or built in. */
export interface ReadingOptions {
  /** Name for messages, as a file name: "q2.xlsx". */
  readonly name?: string;
  /** Tahun Anggaran in place of the workbook's own. */
  readonly year?: number;
  /** Quarter 1 to 4 in place of the workbook's own. */
  readonly triwulan?: Triwulan;
  /** Limits of reading, in bytes or counts. */
  readonly limits?: Partial<Limits>;
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
