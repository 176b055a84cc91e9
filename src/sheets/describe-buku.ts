import {
  IKU_SHEET,
  KEUANGAN_SHEET,
  PK_PERUBAHAN_SHEET,
  PK_SHEET,
  RENCANA_SHEET,
  RIWAYAT_SHEET,
  TABLE_SHEETS,
} from '../domain/table-declaration.ts';
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
  const keyHeadings = [['KUNCI'], ['ISI']];
  list(IDENTITAS_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: IDENTITAS_SHEET.name,
      headings: keyHeadings,
      read: rowsOf(Object.values(buku.identitas?.at ?? {}), 'key'),
      whyPassed: 'kunci tidak dikenal',
    }),
  );
  list(PENGATURAN_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: PENGATURAN_SHEET.name,
      headings: keyHeadings,
      read: rowsOf(Object.values(buku.pengaturan.at), 'key'),
      whyPassed: 'memakai bawaan',
    }),
  );
  list(SKALA_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: SKALA_SHEET.name,
      headings: [['BATAS BAWAH'], ['PREDIKAT']],
      read: rowsOf(
        readKeyContentPairs(sheet, ['batasbawah', 'predikat']).map((pair) => pair.keyAt),
        'level',
      ),
      whyPassed: 'bukan batas predikat',
    }),
  );
  list(GRADE_SKALA_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: GRADE_SKALA_SHEET.name,
      headings: [GRADE_SKALA_HEADINGS.grade, GRADE_SKALA_HEADINGS.number],
      read: rowsOf(
        readGradeSkalaPairs(sheet).map((pair) => pair.keyAt),
        'level',
      ),
      whyPassed: 'bukan predikat',
    }),
  );
  list(NARASI_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: NARASI_SHEET.name,
      headings: [NARASI_HEADINGS.bagian, NARASI_HEADINGS.isi],
      read: periodRows(buku.narasi, 'text', buku.period),
      whyPassed: 'belum ada ISI yang dapat dicetak',
    }),
  );
  list(TINDAK_LANJUT_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: TINDAK_LANJUT_SHEET.name,
      headings: [
        TINDAK_LANJUT_HEADINGS.triwulan,
        [...TINDAK_LANJUT_HEADINGS.plan, ...TINDAK_LANJUT_HEADINGS.recommendation],
      ],
      read: rowsOf(
        buku.tindakLanjut.map(({ at }) => at.plan),
        'data',
      ),
      whyPassed: 'belum terisi',
    }),
  );
  list(DOKUMENTASI_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: DOKUMENTASI_SHEET.name,
      headings: [DOKUMENTASI_HEADINGS.berkas],
      read: periodRows(buku.dokumentasi.rows, 'photo', buku.period),
      whyPassed: 'tanpa nama berkas',
    }),
  );
  list(RENSTRA_SHEET, (sheet) =>
    describeList(sheet, {
      readAs: RENSTRA_SHEET.name,
      headings: [RENSTRA_HEADINGS.indikator],
      read: rowsOf(
        (buku.renstra ?? []).map(({ at }) => at),
        'data',
      ),
      whyPassed: 'tanpa indikator kinerja',
    }),
  );
  const unread = { readAs: null, understood: false, columns: [], rows: [] };
  return buku.raw.map((sheet) => read.get(sheet.name) ?? { sheet: sheet.name, ...unread });
}
