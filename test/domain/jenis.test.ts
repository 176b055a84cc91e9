import { describe, expect, it } from 'vitest';
import { walkNodes } from '../../scripts/house/source.ts';
import { ALL_ARAH, ARAH } from '../../src/domain/arah.ts';
import { ALL_JENIS, JENIS } from '../../src/domain/jenis.ts';
import { headingKey } from '../../src/sheets/clean-text.ts';
import { HOUSE } from '../support/house-files.ts';

describe('the table of JENIS', () => {
  it('no two JENIS, and no two ARAH, share a word', () => {
    for (const words of [
      ALL_JENIS.flatMap((jenis) => [jenis, ...JENIS[jenis].alias]),
      ALL_ARAH.flatMap((arah) => [arah, ...ARAH[arah].alias]),
    ])
      expect(new Set(words.map((word) => headingKey(word) || word)).size).toBe(words.length);
  });

  it('fits beside a drop-down list: Excel refuses a file with more than 255 letters there', () => {
    const text = ALL_JENIS.map((jenis) => `${jenis}: ${JENIS[jenis].shortText}.`).join(' ');
    expect(text.length).toBeLessThanOrEqual(255);
  });
});

/**
 * Where the words of JENIS are other things, or content: the example's rows; the examples of findings; what batch says of an unchanged report, and a report of an unchanged figure;
 * the cause and the argument "kumulatif"; rata-rata as the method of a summary and the kind of a total row.
 */
const OTHER_MEANINGS: readonly RegExp[] = [
  /^src\/findings\/finding-examples\./,
  /^src\/workbook\/kalaena\.ts (?:akumulatif|tetap)$/,
  /^src\/app\/batch\/batch-(?:job|summary)\.ts tetap$/,
  /^src\/(?:domain\/difference|narasi\/check-changes|report\/sentences\/comparison-sentences|app\/preview\/trace\/comparison-figures)\.ts tetap$/,
  /^src\/(?:findings\/finding|findings\/catalog\/sheet-codes|rules\/anggaran-pagu|rules\/cause\/\S+|narasi\/check-figures)\.ts kumulatif$/,
  /^src\/(?:app\/rekap|domain|rules|sheets|workbook)\/\S+\.ts rata-rata$/,
];

/** The places of src that name a JENIS, "path word". */
function namedJenis(): readonly string[] {
  return HOUSE.src.flatMap((file) => {
    const found: string[] = [];
    walkNodes(file.program, (node) => {
      if (node.type === 'Literal' && typeof node.value === 'string' && node.value in JENIS)
        found.push(`${file.path} ${node.value}`);
    });
    return found;
  });
}

describe('a new JENIS', () => {
  it('is a row of the table: no other file of src knows a JENIS by its name', () => {
    const elsewhere = namedJenis().filter(
      (place) => !place.startsWith('src/domain/jenis.ts ') && !OTHER_MEANINGS.some((known) => known.test(place)),
    );
    expect(elsewhere).toEqual([]);
  });

  it('nor is one compared with "rata-rata", which is a method of summaries too', () => {
    const comparing = HOUSE.src.filter(({ text }) => /jenis\S* *[!=]==? *'rata-rata'/i.test(text));
    expect(comparing.map((file) => file.path)).toEqual([]);
  });
});
