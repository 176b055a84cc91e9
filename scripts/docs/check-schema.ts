import * as z from 'zod/mini';

const TEXT = z.string();
const COUNT = z.int().check(z.gte(0));
const ROW = z.int().check(z.gte(1));
const ANGKA = z.string();
const CELL = z.string().check(z.regex(/^[A-Z]{1,3}[1-9][0-9]{0,6}$/));
const PLACE = z.strictObject({ sheet: TEXT, cell: CELL });
const COLUMN = z.strictObject({
  column: z.string().check(z.regex(/^[A-Z]{1,3}$/)),
  heading: TEXT,
  meaning: z.nullable(TEXT),
});
const ROLE = z.enum([
  'title',
  'heading',
  'data',
  'parent',
  'total',
  'group',
  'key',
  'text',
  'photo',
  'level',
  'note',
  'passed',
]);
const READ_ROW = z.strictObject({ row: ROW, role: ROLE, label: z.optional(TEXT), reason: z.optional(TEXT) });

/** A sheet as `cells --sebagai-tabel --format json` and `check --format json` tell what was understood of it. */
export const SHEET_READING_JSON = z.strictObject({
  sheet: TEXT,
  readAs: z.nullable(TEXT),
  understood: z.boolean(),
  columns: z.array(COLUMN),
  rows: z.array(READ_ROW),
});

const FINDING = {
  code: z.string().check(z.regex(/^[a-z-]+\/[a-z0-9-]+$/)),
  severity: z.enum(['error', 'warning', 'info']),
  sheet: z.optional(TEXT),
  cell: z.optional(CELL),
  label: z.optional(TEXT),
  written: z.optional(z.nullable(TEXT)),
  computed: z.optional(z.nullable(TEXT)),
  difference: z.optional(ANGKA),
  cause: z.optional(TEXT),
  message: TEXT,
  related: z.optional(z.array(PLACE)),
};

/** What follows from a finding has no repair of its own. */
const CONSEQUENCE = z.strictObject(FINDING);
const ROOT = z.strictObject({
  ...FINDING,
  hint: z.optional(TEXT),
  consequences: z.optional(z.array(CONSEQUENCE).check(z.minLength(1))),
});

/**
 * What `lapkin check --format json` writes. It stands here and not beside its writer, because the room of the findings
 * loads no zod; a test holds what is written against it.
 */
export const CHECK_JSON = z.strictObject({
  schemaVersion: z.literal(1),
  ok: z.boolean(),
  files: z.array(
    z.strictObject({
      file: TEXT,
      triwulan: z.optional(z.int().check(z.gte(1), z.lte(4))),
      tahun: z.optional(z.int()),
      summary: z.strictObject({
        error: COUNT,
        warning: COUNT,
        info: COUNT,
        consequences: COUNT,
        checked: COUNT,
        notChecked: COUNT,
      }),
      findings: z.array(ROOT),
      sheets: z.optional(z.array(SHEET_READING_JSON)),
    }),
  ),
});

/** The text of docs/skema/check.schema.json. */
export function checkSchema(): string {
  const notes = z.registry<{ id?: string; description?: string }>();
  notes.add(SHEET_READING_JSON, { id: 'lembar', description: 'apa yang dipahami lapkin dari sebuah lembar' });
  notes.add(COLUMN, {
    description: 'kolom: huruf, kata kantor di judulnya (dari atas ke bawah), dan artinya; null = tidak dibaca',
  });
  notes.add(ROLE, {
    description:
      'title judul; heading kepala tabel; data; parent baris induk; total jumlah atau rata-rata; group nama untuk baris di bawahnya; key kunci; text teks Narasi; photo foto; level batas predikat; note di bawah tabel; passed dilewati',
  });
  notes.add(ROOT, { id: 'temuan' });
  notes.add(CONSEQUENCE, { id: 'ikutan', description: 'temuan yang hilang bila temuan di atasnya diperbaiki' });
  const { $schema, ...rest } = z.toJSONSchema(CHECK_JSON, {
    metadata: notes,
    override: ({ jsonSchema }) => {
      // The bounds of JavaScript's numbers, not of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return `${JSON.stringify({ $schema, title: 'lapkin check --format json', ...rest }, null, 2)}\n`;
}
