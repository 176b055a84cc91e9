import { describe, expect, it } from 'vitest';
import { readEarlier } from '../../../src/app/shared/read-earlier.ts';
import { EXIT } from '../../../src/findings/failure.ts';
import { BASE_BUKU } from '../../errors/base-buku.ts';
import { makeSheetBytes } from '../../support/sheet-bytes.ts';
import { makeBuku } from '../../support/write-buku.ts';

const { Identitas: _, ...withoutYear } = BASE_BUKU;
const { PK: __, ...withoutPk } = BASE_BUKU;

describe('the workbooks of --lalu', () => {
  it('are read for their tables, the latest year first', async () => {
    const years = [2022, 2023];
    const sources = years.map(async (year) => ({ name: `lalu/${year}.xlsx`, bytes: await makeBuku({ year }) }));
    const earlier = readEarlier(await Promise.all(sources));
    expect(
      earlier.map(({ file, year, pk, rencana, keuangan }) => [
        file,
        year,
        pk.rows.length,
        rencana.rows.length,
        keuangan.rows.length,
      ]),
    ).toEqual([
      ['2023.xlsx', 2023, 3, 3, 3],
      ['2022.xlsx', 2022, 3, 3, 3],
    ]);
  });

  it.each([
    ['rusak.xlsx', Buffer.from('bukan'), /--lalu rusak\.xlsx: /],
    ['tanpa-tahun.xlsx', makeSheetBytes(withoutYear), /tahunnya tidak diketahui/],
    ['tanpa-pk.xlsx', makeSheetBytes(withoutPk), /--lalu tanpa-pk\.xlsx: Lembar "PK" tidak ada/],
  ])('that cannot be used end the run: %s', (name, bytes, sentence) => {
    expect(() => readEarlier([{ name, bytes }])).toThrow(
      expect.objectContaining({ exit: EXIT.input, message: expect.stringMatching(sentence) }),
    );
  });
});
