// Refreshes docs/skema from the zod schemas of what lapkin reads and writes beside the workbook.
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../../src/files/files.ts';
import { checkSchema } from './check-schema.ts';
import { configSchema } from './config-schema.ts';
import { layoutSchema } from './layout-schema.ts';
import { rekapSchema } from './rekap-schema.ts';
import { summarySchema } from './summary-schema.ts';

const SCHEMAS = {
  'check.schema.json': checkSchema,
  'lapkin.config.schema.json': configSchema,
  'lapkin.peta.schema.json': layoutSchema,
  'ringkasan.schema.json': summarySchema,
  'rekap.schema.json': rekapSchema,
};

for (const [name, schema] of Object.entries(SCHEMAS)) {
  await writeAtomically(fileURLToPath(new URL(`../../docs/skema/${name}`, import.meta.url)), schema());
  console.log(`docs/skema/${name}`);
}
