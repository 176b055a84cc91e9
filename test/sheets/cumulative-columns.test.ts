import { describe, expect, test } from 'vitest';
import { toAngka } from '../../src/domain/angka.ts';
import { wording } from '../../src/findings/wording.ts';
import { describeColumns, listCodes, readKeuangan, readRencana } from '../support/test-table.ts';

test('sums up to the quarter beside the quarter itself are passed over', () => {
  const reading = readKeuangan([
    ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI TW I', 'REALISASI TW II', 'REALISASI S.D. TW II'],
    ['Alfa', 100, 10, 20, 30],
  ]);
  expect(describeColumns(reading, 'tw1.realisasi', 'tw2.realisasi')).toBe('tw1.realisasi=C tw2.realisasi=D');
  expect(String(reading.table?.rows[0]?.data.triwulan[2].realisasi)).toBe('20');
});

test('with a gap between the quarters the quarter itself is missing', () => {
  const { findings } = readKeuangan(
    [
      ['SUB KEGIATAN', 'ANGGARAN', 'REALISASI S.D. TW I', 'REALISASI S.D. TW III'],
      ['Alfa', 100, 10, 30],
    ],
    3,
  );
  expect(listCodes(findings)).toEqual(['kolom/tidak-ada@C1']);
});

test('of Rencana Aksi every target and realisasi must be one; the rows are then kumulatif', () => {
  const heading = [
    'SUB KEGIATAN',
    'INDIKATOR',
    'TARGET S.D. TW I',
    'TARGET S.D. TW II',
    'REALISASI S.D. TW I',
    'REALISASI S.D. TW II',
  ];
  const { table } = readRencana([heading, ['Alfa', 'I', 3, 6, 3, 5]]);
  expect(table?.rows.map(({ data }) => [data.jenis, String(data.triwulan[2].realisasi)])).toEqual([['kumulatif', '5']]);
  const mixed = readRencana([heading.map((text) => text.replace('TARGET S.D.', 'TARGET')), ['Alfa', 'I', 3, 3, 3, 5]]);
  expect(listCodes(mixed.findings)).toEqual(['kolom/tidak-dibaca@E1', 'kolom/tidak-dibaca@F1']);
});

describe('ANGGARAN of Rencana Aksi below headings of sums', () => {
  const read = (first: number, second: number) =>
    readRencana({
      rows: [
        ['SUB KEGIATAN', 'INDIKATOR', 'TRIWULAN I (KUMULATIF)', null, null, 'TRIWULAN II (KUMULATIF)', null, null],
        [null, null, 'TARGET', 'REALISASI', 'ANGGARAN', 'TARGET', 'REALISASI', 'ANGGARAN'],
        ['Alfa', 'I', 3, 3, first, 6, 5, second],
        ['Beta', 'J', 1, 1, 20, 1, 1, 20],
        ['Jumlah', null, null, null, first + 20, null, null, second + 20],
      ],
      merges: ['A1:A2', 'B1:B2', 'C1:E1', 'F1:H1'],
    }).table;

  test('is each quarter less the one before, in rows and totals', () => {
    const table = read(40, 100);
    expect(table?.rows.map(({ data }) => String(data.triwulan[2].anggaran))).toEqual(['60', '0']);
    expect(table?.rows.map(({ data }) => String(data.triwulan[2].target))).toEqual(['6', '1']);
    expect(table?.totals[0]?.printed.get('tw2.anggaran')?.value.toFixed()).toBe('60');
  });

  test('is the own of the quarter where it falls from one to the next', () => {
    expect(read(100, 40)?.rows.map(({ data }) => String(data.triwulan[2].anggaran))).toEqual(['40', '20']);
  });
});

test('a column of words is none of sums, whatever its heading says: JENIS AKUMULASI', () => {
  const { table, findings } = readRencana([
    ['SUB KEGIATAN', 'INDIKATOR', 'JENIS AKUMULASI', 'TARGET TW II', 'REALISASI TW II'],
    ['Alfa', 'I', 'tetap', 3, 2],
  ]);
  expect([table?.rows[0]?.data.jenis, listCodes(findings)]).toEqual(['tetap', []]);
});

describe('a target of the year spread over the quarters: "Alokasi Target TW I" in one row', () => {
  const read = (target: string) => {
    const quarter = (q: string): readonly string[] => [
      `${target} TW ${q}`,
      `Realisasi TW ${q}`,
      `Capaian terhadap Target Triwulanan TW ${q}`,
      `Capaian terhadap Target Setahun TW ${q}`,
    ];
    return readRencana([
      ['Sub Kegiatan', 'Indikator', 'Target Setahun', ...quarter('I'), ...quarter('II')],
      ['Alfa', 'I', 12, 3, 2, 66.67, 16.67, 6, 5, 83.33, 41.67],
    ]);
  };

  test('its cells are sums up to the quarter, realisasi too, and that is told', () => {
    const { table, findings } = read('Alokasi Target');
    const [row] = table?.rows ?? [];
    expect([row?.data.jenis, ...([1, 2] as const).map((q) => row?.data.triwulan[q])]).toMatchObject([
      'kumulatif',
      { target: toAngka('3'), realisasi: toAngka('2') },
      { target: toAngka('6'), realisasi: toAngka('5') },
    ]);
    expect(row?.printed.get('tw2.capaian')?.value.toFixed()).toBe('83.33');
    // Of the share of the year nothing is read, and that is told.
    expect(listCodes(findings)).toEqual(['kolom/tidak-dibaca@G1', 'kolom/tidak-dibaca@K1', 'kolom/kumulatif@A1']);
    const told = findings.find(({ code }) => code === 'kolom/kumulatif');
    expect(told === undefined ? '' : wording(told).hint).toContain('hapus kata alokasi dari judulnya');
  });

  test('nor does "Alokasi Anggaran" make sums of anything', () => {
    const quarter = (q: string): readonly string[] => [
      `Target TW ${q}`,
      `Realisasi TW ${q}`,
      `Alokasi Anggaran TW ${q}`,
    ];
    const { table, findings } = readRencana([
      ['Sub Kegiatan', 'Indikator', ...quarter('I'), ...quarter('II')],
      ['Alfa', 'I', 3, 2, 1_000_000, 6, 5, 3_000_000],
    ]);
    expect([table?.rows[0]?.data.jenis, listCodes(findings)]).toEqual([null, []]);
    expect(String(table?.rows[0]?.data.triwulan[2].anggaran)).toBe('3000000');
  });

  test('without the word they are those of the quarter', () => {
    const { table, findings } = read('Target');
    expect([table?.rows[0]?.data.jenis, listCodes(findings)]).toEqual([
      null,
      ['kolom/tidak-dibaca@G1', 'kolom/tidak-dibaca@K1'],
    ]);
  });
});
