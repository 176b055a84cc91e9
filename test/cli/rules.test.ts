import { describe, expect, it } from 'vitest';
import { rules } from '../../src/cli/rules.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';

const plain = { paint: NO_PAINT };

describe('lapkin rules', () => {
  it('prints text or JSON and names the nearest format', async () => {
    expect(await rules('text', plain)).toContain('keuangan/jumlah');
    expect(JSON.parse(await rules('json', plain))).toMatchObject({ schemaVersion: 1 });
    await expect(rules('jsn', plain)).rejects.toMatchObject({
      exit: 2,
      hint: 'maksud Anda json? Pilihannya: text, json',
    });
  });
});
