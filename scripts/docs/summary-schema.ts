import * as z from 'zod/mini';
import { SCHEMA_NOTES, SUMMARY_JSON } from '../../src/app/batch/batch-summary.ts';

/** What one field of an entry says of another; zod has no words for it that go into a JSON Schema. */
const BY_STATUS = {
  if: { properties: { status: { enum: ['selesai', 'tetap'] } } },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: {
    properties: {
      message: { const: '' },
      outputs: { minItems: 1 },
      output: { type: 'string' },
      sidik: { $ref: '#/$defs/sha256' },
    },
  },
  else: { properties: { message: { type: 'string', minLength: 1 } } },
};

/** The text of docs/skema/ringkasan.schema.json. */
export function summarySchema(): string {
  const { $schema, $defs, ...rest } = z.toJSONSchema(SUMMARY_JSON, {
    metadata: SCHEMA_NOTES,
    override: ({ jsonSchema }) => {
      // The bound of JavaScript's numbers, not of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  const definitions = { ...$defs, entri: { ...$defs?.entri, ...BY_STATUS } };
  const whole = { $schema, title: 'ringkasan.json dari lapkin batch', ...rest, $defs: definitions };
  return `${JSON.stringify(whole, null, 2)}\n`;
}
