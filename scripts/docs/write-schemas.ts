// Refreshes docs/skema/ringkasan.schema.json from the schema that ringkasan.json is read by.
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../../src/files/files.ts';
import { summarySchema } from './summary-schema.ts';

const file = fileURLToPath(new URL('../../docs/skema/ringkasan.schema.json', import.meta.url));
await writeAtomically(file, summarySchema());
console.log('docs/skema/ringkasan.schema.json');
