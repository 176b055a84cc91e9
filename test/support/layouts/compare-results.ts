import { nameKey } from '../../../src/domain/name-key.ts';

const NAMES = new Set(['subKegiatan', 'indikator', 'satuan', 'kegiatan']);

/**
 * Where results differ from what must come out, as "keuangan.baris.0.pagu: 107 instead of 108"; only what the
 * expectation states is compared, names as the sheets are joined by them.
 */
export function compareResults(expected: unknown, actual: unknown, path = ''): readonly string[] {
  if (expected === null || typeof expected !== 'object') {
    const named = NAMES.has(path.split('.').at(-1) ?? '') && typeof expected === 'string' && typeof actual === 'string';
    // A 0 typed for none states a target, the same amount as none.
    const isFigure = /^(?:target|realisasi)$/.test(path.split('.').at(-1) ?? '');
    const none = isFigure && expected === null && actual === '0';
    const same = named ? nameKey(expected) === nameKey(actual) : none || expected === actual;
    return same ? [] : [`${path}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`];
  }
  if (actual === null || typeof actual !== 'object') return [`${path}: ${JSON.stringify(actual)} instead of an object`];
  const lengths =
    Array.isArray(expected) && Array.isArray(actual) && expected.length !== actual.length
      ? [`${path}: ${actual.length} rows instead of ${expected.length}`]
      : [];
  return [
    ...lengths,
    ...Object.entries(expected).flatMap(([key, value]) =>
      compareResults(value, (actual as Record<string, unknown>)[key], path === '' ? key : `${path}.${key}`),
    ),
  ];
}

/** An expectation without what a sheet of one quarter alone cannot hold: sums up to the quarter, serapan. */
export function withoutSums(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected.map(withoutSums);
  if (expected === null || typeof expected !== 'object') return expected;
  return Object.fromEntries(
    Object.entries(expected)
      .filter(([key]) => key !== 'realisasiSampaiDengan' && key !== 'serapan')
      .map(([key, value]) => [key, withoutSums(value)]),
  );
}
