import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/findings/catalog.ts';
import { columns } from '../../../src/findings/format/flow.ts';
import { formatRules, formatRulesJson } from '../../../src/findings/format/rules-list.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';

const plain = { paint: NO_PAINT };

describe('formatRules', () => {
  it.each([60, 120, undefined])('lists every code once at width %s', (width) => {
    const text = formatRules(CATALOGUE, width === undefined ? plain : { ...plain, width });
    for (const code of Object.keys(CATALOGUE)) {
      expect(
        text.split('\n').filter((line) => line.split(/\s+/).includes(code)),
        code,
      ).toHaveLength(1);
    }
    if (width !== undefined) expect(text.split('\n').filter((line) => columns(line) > width)).toEqual([]);
  });

  it('has the same codes in JSON', () => {
    const json = JSON.parse(formatRulesJson(CATALOGUE)) as { rules: { code: string; severity: string }[] };
    expect(json.rules.map((r) => r.code)).toEqual(Object.keys(CATALOGUE));
    expect(new Set(json.rules.map((r) => r.severity))).toEqual(new Set(['error', 'warning', 'info']));
  });
});
