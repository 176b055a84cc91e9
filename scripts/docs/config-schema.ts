import * as z from 'zod/mini';
import type { PengaturanDeclaration } from '../../src/domain/key-declaration.ts';
import { explainKey } from '../../src/domain/key-explanation.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import { REPORT_BAGIAN } from '../../src/domain/report-bagian.ts';

/** The text of docs/skema/lapkin.config.schema.json, by which an editor completes and checks `lapkin.config.json`. */
export function configSchema(): string {
  const notes = z.registry<{ description: string }>();
  const describe = (type: z.ZodMiniType, description: string): z.ZodMiniType => {
    notes.add(type, { description });
    return type;
  };
  const settings = PENGATURAN_KEYS.flatMap((pengaturan) =>
    [pengaturan.heading, ...pengaturan.alias].map(
      (name) => [name, z.optional(describePengaturan(pengaturan, describe))] as const,
    ),
  );
  const config = z.strictObject({ $schema: z.optional(z.string()), ...Object.fromEntries(settings) });
  const { $schema, ...rest } = z.toJSONSchema(config, { metadata: notes });
  return `${JSON.stringify({ $schema, title: 'lapkin.config.json', ...rest }, null, 2)}\n`;
}

function describePengaturan(
  pengaturan: PengaturanDeclaration,
  describe: (type: z.ZodMiniType, description: string) => z.ZodMiniType,
): z.ZodMiniType {
  const { allowed } = pengaturan;
  const explanation = explainKey(pengaturan);
  return describe(writtenAs(pengaturan), allowed === undefined ? explanation : `${explanation} Boleh: ${allowed}.`);
}

/** What may be written for a setting: its own type, or the text that its cell in the sheet Pengaturan would hold. */
function writtenAs({ kind, choices = [], type }: PengaturanDeclaration): z.ZodMiniType {
  switch (kind) {
    case 'choice':
      return choices.includes('ya') ? z.union([z.boolean(), z.enum(choices)]) : z.enum(choices);
    case 'rupiahStyle':
      return z.enum(choices);
    case 'yesNo':
      return z.union([z.boolean(), z.enum(choices)]);
    case 'number':
      return z.union([type, z.string()]);
    case 'angka':
      return z.union([z.number(), z.string()]);
    case 'list':
      return z.union([z.array(z.enum(REPORT_BAGIAN)), z.string()]);
    case 'text':
      return z.string();
  }
}
