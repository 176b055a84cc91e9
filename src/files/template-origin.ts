import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeAtomically } from './files.ts';

/** Beside copied templates: which lapkin they were copied from, and the sum of each as it was then. */
const ORIGIN_FILE = 'asal-templat.json';
const ORIGIN = z.object({ version: z.string(), templates: z.record(z.string(), z.string()) });

/** Where copied templates come from. */
interface TemplateOrigin {
  readonly version: string;
  /** Sum of each template as it was copied, by its path below the folder. */
  readonly sums: ReadonlyMap<string, string>;
}

/** The sum of a template; line ends count for nothing, since editors change them. */
export function sumOf(text: string): string {
  return createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
}

/** What was noted down when the templates of a folder were copied; null where nothing was, or it cannot be read any more. */
export async function readTemplateOrigin(folder: string): Promise<TemplateOrigin | null> {
  try {
    const origin = ORIGIN.safeParse(JSON.parse(await readFile(join(folder, ORIGIN_FILE), 'utf8')));
    if (!origin.success) return null;
    return { version: origin.data.version, sums: new Map(Object.entries(origin.data.templates)) };
  } catch {
    return null;
  }
}

/** Notes down where copied templates come from. Throws Failure (exit 4) where that cannot be written. */
export async function writeTemplateOrigin(
  folder: string,
  version: string,
  texts: ReadonlyMap<string, string>,
): Promise<void> {
  const templates = Object.fromEntries([...texts].map(([name, text]) => [name, sumOf(text)]));
  await writeAtomically(join(folder, ORIGIN_FILE), `${JSON.stringify({ version, templates }, null, 2)}\n`);
}
