import { describe, expect, test } from 'vitest';
import { placeSubbab } from '../../../../src/report/build/yearly/place-subbab.ts';
import type { SubbabDraft } from '../../../../src/report/build/yearly/subbab.ts';
import type { Block } from '../../../../src/report/page/page-blocks.ts';
import type { LaidTable } from '../../../../src/report/tables/build-table.ts';

/** Upright pages hold 700 points, lying ones 454. */
const pengaturan = { paper: 'A4', font: 'Arial', margin: { top: 2.5, bottom: 2.5, left: 2.5, right: 2.5 } } as const;
const context = { pengaturan } as Parameters<typeof placeSubbab>[1];

/** Rows of 20 points. */
function table(landscape: boolean, rows: number): LaidTable {
  const view = { id: 't', nomor: 'Tabel 3.1', judul: 'Capaian', ukuran: '9', lanskap: landscape, utuh: false };
  return {
    view: { ...view, kolom: [], kepala: [], kelompok: [] },
    rows: {
      heading: 20,
      rows: Array.from({ length: rows }, () => ({ height: 20, withNext: false })),
      groups: [],
      parts: landscape,
    },
    pt: 9,
  };
}
const chart = (height: number) => ({
  id: 'g',
  nomor: 'Gambar 3.1',
  judul: 'Capaian',
  isi: `<svg width="400pt" height="${height}pt"></svg>`,
  tinggi: false,
});
const draft = (more: Partial<SubbabDraft>): SubbabDraft => ({
  heading: { id: 'x', judul: 'A. Capaian' },
  content: {},
  before: [{ kind: 'heading' }],
  tables: [],
  ...more,
});
const paragraphs = (count: number): readonly Block[] =>
  Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: 'Satu.' }));

describe('the sub-headings of a BAB on its pages', () => {
  test('a short table that lies stays whole where the page before it is not left white for it', () => {
    // 57 + 33 + 27 + 270 of 454 leave 15 %, less than 33 + 27 + 170.
    const [first, second] = [draft({ tables: [table(true, 12)] }), draft({ tables: [table(true, 7)] })];
    const placed = placeSubbab([first, second], context);
    expect([placed.firstPage, placed.viewOf(first).tabel?.utuh, placed.viewOf(second).tabel?.utuh]).toEqual([
      'lanskap',
      false,
      true,
    ]);
    // After 57 + 33 + 27 + 130 the same table would leave 46 %, and is parted.
    const third = draft({ tables: [table(true, 5)] });
    const long = draft({ tables: [table(true, 8)] });
    const parted = placeSubbab([third, long], context);
    expect(parted.viewOf(long).tabel?.utuh).toBe(false);
  });

  test('after a table that lies the sentences and the chart go on upright, where a page that lies would be white', () => {
    const first = draft({ tables: [table(true, 13)], content: { kalimat: ['Satu.'], grafik: chart(250) } });
    const next = draft({ before: paragraphs(15) });
    const placed = placeSubbab([first, next], context);
    expect(placed.viewOf(first)).toMatchObject({
      halaman: '',
      halamanSesudahTabel: 'potret',
      grafik: { tinggi: false },
    });
    expect(placed.viewOf(next).halaman).toBe('');
  });

  test('a table lies with its neighbours where the page between them would be white', () => {
    const lying = (rows: number) => draft({ tables: [table(true, rows)] });
    const either = draft({ tables: [table(false, 4), table(true, 4)] });
    const [first, last] = [lying(10), lying(12)];
    expect(placeSubbab([first, either, last], context).viewOf(either).tabel?.lanskap).toBe(true);
    expect(placeSubbab([either, draft({ before: paragraphs(20) })], context).viewOf(either).tabel?.lanskap).toBe(false);
  });

  test('the end of a text lies with a table that does, where it would stand alone on its last page', () => {
    // 57 and 35 lines of 18 fill an upright page; 8 lines are left.
    const text = draft({ before: paragraphs(43), mayTurnAt: [34, 40] });
    const placed = placeSubbab([text, draft({ tables: [table(true, 6)] })], context);
    expect(placed.turnOf(text)).toBe(34);
    // A last page that is full stays upright.
    const full = draft({ before: paragraphs(34), mayTurnAt: [30, 33] });
    expect(placeSubbab([full, draft({ tables: [table(true, 12)] })], context).turnOf(full)).toBeNull();
  });

  test('the first page is the one that its first table lies on', () => {
    const placed = placeSubbab([draft({ tables: [table(true, 10)] })], context);
    expect(placed.firstPage).toBe('lanskap');
    expect(placeSubbab([null, draft({ tables: [table(false, 10)] })], context).firstPage).toBe('potret');
  });
});
