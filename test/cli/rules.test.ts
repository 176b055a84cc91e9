import { describe, expect, it } from 'vitest';
import { rules } from '../../src/cli/rules.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';

const plain = { paint: NO_PAINT };

describe('lapkin rules', () => {
  it('prints text or JSON and names the nearest format', () => {
    expect(rules('text', plain)).toContain('keuangan/jumlah');
    expect(JSON.parse(rules('json', plain))).toMatchObject({ schemaVersion: 1 });
    expect(() => rules('jsn', plain)).toThrow(
      expect.objectContaining({ exit: 2, hint: 'maksud Anda json? Pilihannya: text, json' }),
    );
  });
});
