import { expect, test } from 'vitest';
import { formatReading } from '../../../src/app/cells/format-reading.ts';
import { makeFinding } from '../../../src/findings/finding.ts';
import { columns } from '../../../src/findings/format/flow.ts';
import type { SheetReading } from '../../../src/findings/sheet-reading.ts';

const NAME = 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan';
const READING: readonly SheetReading[] = [
  {
    sheet: 'Renaksi 2024',
    readAs: 'Rencana Aksi',
    understood: true,
    columns: [
      { column: 'A', heading: 'NO', meaning: 'NO' },
      { column: 'H', heading: 'TARGET DAN REALISASI KINERJA › TRIWULAN II › TARGET', meaning: 'TARGET Triwulan II' },
      { column: 'AB', heading: 'CATATAN', meaning: null },
      { column: 'AC', heading: '', meaning: null },
    ],
    rows: [
      { row: 1, role: 'title', label: 'RENCANA AKSI', reason: '' },
      { row: 6, role: 'data', label: NAME, reason: '' },
      { row: 10, role: 'total', label: 'Jumlah', reason: 'baris 6-9' },
      { row: 112, role: 'note', label: NAME, reason: 'di bawah tabel' },
    ],
  },
  { sheet: 'Catatan', readAs: null, understood: false, columns: [], rows: [] },
  {
    sheet: 'PK',
    readAs: 'PK',
    understood: false,
    columns: [{ column: 'B', heading: 'NOMENKLATUR', meaning: null }],
    rows: [],
  },
];
const FINDINGS = [
  makeFinding('lembar/ganda', { lembar: 'PK', pertama: 'PK', kedua: 'pk' }, { at: { sheet: 'PK', row: 1, column: 1 } }),
];

test('at 120 columns a column and a row stand on a line each', () => {
  expect(formatReading(READING, FINDINGS, 120)).toBe(`Lembar "Renaksi 2024" dibaca sebagai Rencana Aksi
  Kolom:
    A   NO                                                   = NO
    H   TARGET DAN REALISASI KINERJA › TRIWULAN II › TARGET  = TARGET Triwulan II
    AB  CATATAN                                              tidak dibaca
    AC  (tanpa judul)                                        tidak dibaca
  Baris:
      1  judul     RENCANA AKSI
      6  data      ${NAME}
     10  jumlah    Jumlah (baris 6-9)
    112  catatan   ${NAME} (di bawah tabel)

Lembar "Catatan" tidak dibaca

Lembar "PK" (PK) tidak terbaca:
  - Dua lembar sama-sama dapat menjadi "PK": "PK" dan "pk"
  Kolom:
    B   NOMENKLATUR  tidak dibaca
  Arti kolomnya dapat disebutkan dengan lapkin check --petakan
`);
});

test('at 60 columns no line is wider, and no meaning is lost', () => {
  const text = formatReading(READING, FINDINGS, 60);
  for (const line of text.split('\n')) expect(columns(line)).toBeLessThanOrEqual(60);
  expect(text).toContain('= TARGET Triwulan II');
  expect(text).toContain('    112  catatan   Peningkatan Efektifitas… (di bawah tabel)');
});
