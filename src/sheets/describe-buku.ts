import {
  IKU_SHEET,
  KEUANGAN_SHEET,
  PK_PERUBAHAN_SHEET,
  PK_SHEET,
  RENCANA_SHEET,
  RIWAYAT_SHEET,
  TABLE_SHEETS,
} from '../domain/table-declaration.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { SheetReading } from '../findings/sheet-reading.ts';
import type { BukuKerja } from './buku-kerja.ts';
import { headingKey } from './clean-text.ts';
import { describeList, periodRows, rowsOf } from './describe-list.ts';
import { describeTable, describeUnread } from './describe-table.ts';
import { findSheet, type SheetNames } from './find-sheet.ts';
import { readKeyContentPairs } from './key-content.ts';
import type { RawSheet } from './raw-workbook.ts';
import { DOKUMENTASI_HEADINGS } from './read-dokumentasi.ts';
import { GRADE_SKALA_HEADINGS, readGradeSkalaPairs } from './read-grade-skala.ts';
import { NARASI_HEADINGS } from './read-narasi.ts';
import { RENSTRA_HEADINGS } from './read-renstra.ts';
import { TINDAK_LANJUT_HEADINGS } from './read-tindak-lanjut.ts';
import {
  DOKUMENTASI_SHEET,
  GRADE_SKALA_SHEET,
  IDENTITAS_SHEET,
  NARASI_SHEET,
  PENGATURAN_SHEET,
  RENSTRA_SHEET,
  SKALA_SHEET,
  TINDAK_LANJUT_SHEET,
} from './sheet-names.ts';

const KEY_HEADINGS = [['KUNCI'], ['ISI']] as const;

/** The sheets that are read row by row: the headings that begin one, why rows are passed over, those that were read. */
const LISTS: readonly (readonly [
  sheet: SheetNames,
  headings: readonly (readonly string[])[],
  whyPassed: string,
  readRows: (sheet: RawSheet, buku: BukuKerja) => ReturnType<typeof rowsOf>,
])[] = [
  [
    IDENTITAS_SHEET,
    KEY_HEADINGS,
    'kunci tidak dikenal',
    (_, { identitas }) => rowsOf(Object.values(identitas?.at ?? {}), 'key'),
  ],
  [PENGATURAN_SHEET, KEY_HEADINGS, 'memakai bawaan', (_, buku) => rowsOf(Object.values(buku.pengaturan.at), 'key')],
  [
    SKALA_SHEET,
    [['BATAS BAWAH'], ['PREDIKAT']],
    'bukan batas predikat',
    (sheet) => pairRows(readKeyContentPairs(sheet, ['batasbawah', 'predikat'])),
  ],
  [
    GRADE_SKALA_SHEET,
    [GRADE_SKALA_HEADINGS.grade, GRADE_SKALA_HEADINGS.number],
    'bukan predikat',
    (sheet) => pairRows(readGradeSkalaPairs(sheet)),
  ],
  [
    NARASI_SHEET,
    [NARASI_HEADINGS.bagian, NARASI_HEADINGS.isi],
    'belum ada ISI yang dapat dicetak',
    (_, { narasi, period }) => periodRows(narasi, 'text', period),
  ],
  [
    TINDAK_LANJUT_SHEET,
    [TINDAK_LANJUT_HEADINGS.triwulan, [...TINDAK_LANJUT_HEADINGS.plan, ...TINDAK_LANJUT_HEADINGS.recommendation]],
    'belum terisi',
    (_, { tindakLanjut }) =>
      rowsOf(
        tindakLanjut.map(({ at }) => at.plan),
        'data',
      ),
  ],
  [
    DOKUMENTASI_SHEET,
    [DOKUMENTASI_HEADINGS.berkas],
    'tanpa nama berkas',
    (_, { dokumentasi, period }) => periodRows(dokumentasi.rows, 'photo', period),
  ],
  [
    RENSTRA_SHEET,
    [RENSTRA_HEADINGS.indikator],
    'tanpa indikator kinerja',
    (_, { renstra }) =>
      rowsOf(
        (renstra ?? []).map(({ at }) => at),
        'data',
      ),
  ],
];

/** What lapkin understood of each sheet, in the order of the workbook. */
export function describeBuku(buku: BukuKerja): readonly SheetReading[] {
  const read = new Map<string, SheetReading>();
  const add = (reading: SheetReading | null): void => {
    if (reading !== null) read.set(reading.sheet, reading);
  };
  const list = (name: SheetNames, describe: (sheet: RawSheet) => SheetReading): void => {
    const sheet = findSheet({ sheets: buku.raw }, name, false, []).value;
    if (sheet !== null) add(describe(sheet));
  };
  for (const name of TABLE_SHEETS) {
    list(name, (sheet) => describeUnread(sheet, name.name));
  }
  for (const { sheet, readAs } of buku.layout?.sheets ?? []) {
    const found = buku.raw.find(({ name }) => headingKey(name) === headingKey(sheet));
    if (found !== undefined) add(describeUnread(found, readAs));
  }
  const told = ({ sheet }: { readonly sheet: RawSheet }) =>
    buku.layout?.sheets.find((one) => headingKey(one.sheet) === headingKey(sheet.name));
  const { pk, perubahan, rencana, iku, keuangan, riwayat, raw } = buku;
  const first = perubahan?.murni ?? pk;
  add(first === null ? null : describeTable(first, PK_SHEET, raw, told(first)));
  if (perubahan !== null) add(describeTable(perubahan.changed, PK_PERUBAHAN_SHEET, raw, undefined));
  add(rencana === null ? null : describeTable(rencana, RENCANA_SHEET, raw, told(rencana)));
  add(iku === null ? null : describeTable(iku, IKU_SHEET, raw, undefined));
  add(keuangan === null ? null : describeTable(keuangan, KEUANGAN_SHEET, raw, told(keuangan)));
  add(riwayat === null ? null : describeTable(riwayat, RIWAYAT_SHEET, raw, undefined));
  for (const [name, headings, whyPassed, readRows] of LISTS) {
    list(name, (sheet) => describeList(sheet, { readAs: name.name, headings, whyPassed, read: readRows(sheet, buku) }));
  }
  const unread = { readAs: null, understood: false, columns: [], rows: [] };
  return buku.raw.map((sheet) => read.get(sheet.name) ?? { sheet: sheet.name, ...unread });
}

function pairRows(pairs: readonly { readonly keyAt: CellRef }[]): ReturnType<typeof rowsOf> {
  return rowsOf(
    pairs.map(({ keyAt }) => keyAt),
    'level',
  );
}
