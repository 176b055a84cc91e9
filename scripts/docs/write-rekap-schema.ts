// Refreshes docs/skema/rekap.schema.json from the zod schema of rekap.json.
import { fileURLToPath } from 'node:url';
import { writeAtomically } from '../../src/files/files.ts';
import { rekapSchema } from './rekap-schema.ts';

const file = fileURLToPath(new URL('../../docs/skema/rekap.schema.json', import.meta.url));
await writeAtomically(file, rekapSchema());
console.log('docs/skema/rekap.schema.json');
