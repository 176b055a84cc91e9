import * as z from 'zod/mini';
import { LAYOUT_FILE, LAYOUT_NOTES } from '../../src/sheets/layout-file.ts';

/** The text of docs/skema/lapkin.peta.schema.json, by which an editor completes and checks `lapkin.peta.json`. */
export function layoutSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(LAYOUT_FILE, {
    metadata: LAYOUT_NOTES,
    override: ({ jsonSchema }) => {
      // The bounds of JavaScript's numbers, not of ours.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return `${JSON.stringify({ $schema, title: 'lapkin.peta.json', ...rest }, null, 2)}\n`;
}
