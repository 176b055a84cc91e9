import { describe, expect, it } from 'vitest';
import { explain } from '../../src/cli/explain.ts';
import { layoutFor } from '../../src/cli/terminal.ts';
import { CATALOGUE, type Code } from '../../src/findings/catalog.ts';
import { columnLetters } from '../../src/findings/cell-ref.ts';
import { exampleOf } from '../../src/findings/example.ts';
import { columns } from '../../src/findings/format/flow.ts';
import { reasonWithoutCells } from '../../src/findings/format/without-cells.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { awaitFailure } from '../support/failure-of.ts';

const plain = { paint: NO_PAINT };

describe('lapkin explain', () => {
  it.each(Object.keys(CATALOGUE))('%s has meaning, reason, repair and example', async (code) => {
    const text = await explain(code, { ...plain, width: 60 });
    for (const part of ['Artinya ', 'Mengapa ', 'Perbaikan ', 'Contoh\n']) expect(text).toContain(part);
    expect(text).toContain(`[${code}]`);
    // Only a word that cannot be broken (a cell address, a name with dots) may stand out.
    const wide = text.split('\n').filter((line) => columns(line) > 60);
    expect(wide.filter((line) => line.trim().includes('  ') && !line.includes("'"))).toEqual([]);
  });

  it.each(Object.keys(CATALOGUE) as Code[])(
    '%s shows a picture of its cells, or says why it has none',
    async (code) => {
      const text = await explain(code, { ...plain, width: 60 });
      const example = text.slice(text.indexOf('Contoh\n'));
      const { finding, cells } = exampleOf(code);
      if (finding.at === undefined) {
        expect(cells).toEqual([]);
        expect(example.replace(/\s+/g, ' ')).toContain(`(tanpa gambar sel: ${reasonWithoutCells(code)})`);
      } else {
        const head = example.slice(0, example.indexOf(`[${code}]`));
        expect(head).toContain(`  Lembar ${finding.at.sheet}\n`);
        const letters = columnLetters(finding.at.column);
        expect(head).toMatch(new RegExp(`^ +\\|(?: .*\\|)? ${letters}(?: |$)`, 'm'));
        expect(head).toMatch(new RegExp(`^ +${finding.at.row} \\|.*\\[`, 'm'));
      }
      expect(example.split('\n').filter((line) => columns(line) > 60)).toEqual([]);
    },
  );

  it('names the nearest code', async () => {
    const failure = await awaitFailure(explain('keuangan/jumlh', plain));
    expect(failure.exit).toBe(2);
    expect(failure.hint).toBe('maksud Anda keuangan/jumlah? Semua kode: lapkin rules');
  });
});

describe('layoutFor', () => {
  const stream = { write: () => true };
  it('wraps on terminals only, and never below 40 columns', () => {
    expect(layoutFor({ ...stream, isTTY: true, columns: 72 }, {}, true).width).toBe(72);
    expect(layoutFor({ ...stream, isTTY: true, columns: 12 }, {}, true).width).toBe(40);
    expect(layoutFor({ ...stream, columns: 72 }, {}, true)).toEqual({ paint: NO_PAINT });
  });
});
