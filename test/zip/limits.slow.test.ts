import { describe, expect, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { readXlsx } from '../../src/xlsx/read/read-xlsx.ts';
import { bookParts, zipOf } from '../support/crafted-zip.ts';

function refusal(bytes: Uint8Array): string {
  const { value, findings } = readXlsx(bytes);
  const [finding] = findings;
  if (value !== null || finding === undefined) return 'read';
  const { title, hint } = wording(finding);
  return `${finding.code}: ${title}; ${hint}`;
}

describe('bombs', () => {
  const bomb = (size?: number): Buffer => {
    const data = `<worksheet><!--${' '.repeat(70 * 1024 * 1024)}--></worksheet>`;
    const [sheet, ...rest] = bookParts(data).reverse();
    if (sheet === undefined) throw new Error('no parts');
    return zipOf([...rest, size === undefined ? sheet : { ...sheet, size }]);
  };

  test('a part over the limit is refused before it is unpacked', () => {
    const bytes = bomb();
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(bytes)).toContain('--batas-bagian');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });

  test('a part that states a small size is stopped at that size', () => {
    const bytes = bomb(1000);
    const before = process.memoryUsage().arrayBuffers;
    expect(refusal(bytes)).toContain('berkas/rusak: Ukuran bagian');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(10_000_000);
  });
});
