import * as z from 'zod/mini';
import { PENGATURAN } from '../../src/domain/pengaturan.ts';

const BASIS = PENGATURAN.basis.type;
const METHOD = PENGATURAN.keuanganSummary.type;
const DECIMALS = PENGATURAN.percentDecimals.type;
const TEXT = z.string();
const TEXT_OR_NULL = z.nullable(z.string());
const COUNT = z.int().check(z.gte(0));
const ANGKA = z.string().check(z.regex(/^-?[0-9]+(\.[0-9]{1,10})?$/));
const ANGKA_OR_NULL = z.nullable(ANGKA);
const RULES = z.strictObject({
  basis: BASIS,
  metode: METHOD,
  desimal: DECIMALS,
  skala: z.array(z.strictObject({ batas: ANGKA, predikat: TEXT })).check(z.minLength(1)),
});

/** The figures of a unit, and of the row Jumlah. */
const FIGURES = {
  indikator: COUNT,
  kinerja: ANGKA_OR_NULL,
  predikatKinerja: TEXT_OR_NULL,
  pagu: ANGKA,
  target: ANGKA,
  realisasi: ANGKA,
  realisasiSampaiDengan: ANGKA,
  keuangan: ANGKA_OR_NULL,
  predikatKeuangan: TEXT_OR_NULL,
  serapan: ANGKA_OR_NULL,
  temuan: z.strictObject({ error: COUNT, warning: COUNT, info: COUNT }),
};

/**
 * rekap.json as `lapkin rekap` writes it. It stands here and not beside its writer, because the room of the report loads
 * no zod; a test holds what is written against it, key by key.
 */
export const REKAP_JSON = z.strictObject({
  schemaVersion: z.literal(1),
  tahun: z.int(),
  triwulan: z.int().check(z.gte(1), z.lte(4)),
  aturan: RULES,
  unit: z
    .array(z.strictObject({ file: TEXT, unit: TEXT, jabatan: TEXT, metode: METHOD, ...FIGURES }))
    .check(z.minLength(1)),
  jumlah: z.strictObject(FIGURES),
  kurang: z.array(z.strictObject({ file: TEXT, sebab: z.string().check(z.minLength(1)) })),
  perhatian: z.array(TEXT),
});

const {
  target: _target,
  realisasiSampaiDengan: _spent,
  keuangan: _capaian,
  predikatKeuangan: _word,
  ...YEARLY_FIGURES
} = FIGURES;
const { triwulan: _triwulan, ...SHARED } = REKAP_JSON.shape;

/** The same of a year (`rekap --jenis tahunan`), whose money is held against the pagu alone. */
export const YEARLY_REKAP_JSON = z.strictObject({
  ...SHARED,
  jenis: z.literal('tahunan'),
  unit: z
    .array(z.strictObject({ file: TEXT, unit: TEXT, jabatan: TEXT, metode: METHOD, ...YEARLY_FIGURES }))
    .check(z.minLength(1)),
  jumlah: z.strictObject(YEARLY_FIGURES),
});

/** The text of docs/skema/rekap.schema.json. */
export function rekapSchema(): string {
  const notes = z.registry<{ id?: string; description?: string }>();
  notes.add(ANGKA, { id: 'angka', description: 'bilangan desimal sebagai teks' });
  notes.add(ANGKA_OR_NULL, { id: 'angkaAtauNull' });
  notes.add(RULES, { description: 'aturan baris jumlah; basis dan desimal berlaku untuk seluruh tabel' });
  const { $schema, ...rest } = z.toJSONSchema(z.union([REKAP_JSON, YEARLY_REKAP_JSON]), {
    metadata: notes,
    override: ({ jsonSchema }) => {
      // The bounds of JavaScript's numbers, not of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
    },
  });
  return `${JSON.stringify({ $schema, title: 'rekap.json dari lapkin rekap', ...rest }, null, 2)}\n`;
}
