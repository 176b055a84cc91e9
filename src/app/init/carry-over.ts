import { EMPTY_IDENTITAS, type IdentitasKey } from '../../domain/identitas.ts';
import type { NarasiBagian } from '../../domain/kinerja-data.ts';
import { PENGATURAN_KEYS } from '../../domain/pengaturan.ts';
import { DEFAULT_SKALA } from '../../domain/predikat.ts';
import { periodWord, type ReportPeriod, type ReportPeriodWord } from '../../domain/report-period.ts';
import type { Triwulan } from '../../domain/triwulan.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { headingKey } from '../../sheets/clean-text.ts';
import { isKnownSheet } from '../../sheets/parse-buku.ts';
import { readPengaturanEntries } from '../../sheets/read-pengaturan.ts';
import { PENGATURAN_SHEET } from '../../sheets/sheet-names.ts';
import { byHeading } from '../../sheets/table-index.ts';
import { NAME_LIST_SHEET } from '../../workbook/name-list-sheet.ts';
import type { WorkbookContent } from '../../workbook/workbook-content.ts';
import { EMPTY_CONTENT } from '../../workbook/workbook-content.ts';
import { carryGradeSkala } from './carry-grades.ts';
import { carryRows, withoutFigures } from './carry-rows.ts';
import { carryIku, carryRenstra } from './carry-sheets.ts';
import { carryRiwayat, carryTindakLanjut } from './carry-years.ts';
import type { LeftOut } from './left-out.ts';

/** For which time the new workbook is: null = as the old one says. */
interface CarryOverTime {
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
}

export interface CarryOver {
  readonly content: WorkbookContent;
  readonly leftOut: readonly LeftOut[];
}

/** Texts that stay true from one year to the next. */
const LASTING_BAGIAN: readonly NarasiBagian[] = ['Dasar Hukum', 'Tugas dan Fungsi'];

/**
 * The content of a workbook that has been read, for a new one in lapkin's own layout: for the same year all of it, for
 * another year the names and settings without the year's figures and texts. What is not carried over is listed, so that
 * nothing is lost unseen.
 */
export function carryOver(buku: BukuKerja, time: CarryOverTime, hasPictures = false): CarryOver {
  const year = time.year ?? buku.year;
  const triwulan = time.triwulan ?? buku.triwulan;
  const sameYear = year === buku.year;
  const sameTriwulan = sameYear && triwulan === buku.triwulan;
  const leftOut: LeftOut[] = [];
  const rows = carryRows(buku, leftOut, sameYear).map((row) => (sameYear ? row : withoutFigures(row)));
  if (!sameYear) leftOut.push({ kind: 'figures' });
  if (!sameYear && (buku.perubahan ?? buku.unusedPerubahan) !== null) leftOut.push({ kind: 'perubahan' });
  if (!sameYear && buku.keuangan?.rows.some(({ data }) => data.support !== '') === true)
    leftOut.push({ kind: 'support' });
  const narasi = buku.narasi
    .map(({ data }) => data)
    .filter(({ bagian }) => sameYear || LASTING_BAGIAN.includes(bagian));
  const gone = new Set(
    buku.narasi.map(({ data }) => data.bagian).filter((bagian) => !sameYear && !LASTING_BAGIAN.includes(bagian)),
  );
  if (gone.size > 0) leftOut.push({ kind: 'narasi', bagian: [...gone] });
  if (!sameYear && buku.dokumentasi.rows.length > 0) leftOut.push({ kind: 'dokumentasi' });
  if (!sameYear && buku.tindakLanjut.length > 0) leftOut.push({ kind: 'followUp' });
  if (hasPictures) leftOut.push({ kind: 'pictures' });
  for (const { name } of buku.raw.filter(
    (sheet) => !isKnownSheet(sheet.name, buku.layout) && !WRITTEN_BY_INIT.includes(sheet.name),
  ))
    leftOut.push({ kind: 'sheet', name });
  return {
    content: {
      ...EMPTY_CONTENT,
      year,
      triwulan,
      identitas: carryIdentitas(buku, { sameYear, sameTriwulan }, leftOut),
      pengaturan: carryPengaturan(buku, sameYear),
      rows,
      narasi: narasi.map(({ bagian, subject, content, triwulan: period }) => [
        bagian,
        subject,
        content,
        ...periodWords(period),
      ]),
      dokumentasi: sameYear
        ? buku.dokumentasi.rows.map(({ data }) => [data.file, data.caption, ...periodWords(data.triwulan)])
        : [],
      tindakLanjut: sameYear ? carryTindakLanjut(buku) : [],
      riwayat: carryRiwayat(buku),
      skala: carrySkala(buku),
      further: [...carryGradeSkala(buku), ...carryIku(buku, sameYear), ...carryRenstra(buku)],
    },
    leftOut,
  };
}

/** Sheets that every new workbook has anew. */
const WRITTEN_BY_INIT: readonly string[] = ['Petunjuk', NAME_LIST_SHEET];

/** TRIWULAN of a text or photo as it is typed; nothing for every report. */
function periodWords(period: ReportPeriod | undefined): readonly [] | readonly [ReportPeriodWord] {
  return period === undefined ? [] : [periodWord(period)];
}

function carryIdentitas(
  buku: BukuKerja,
  { sameYear, sameTriwulan }: { readonly sameYear: boolean; readonly sameTriwulan: boolean },
  leftOut: LeftOut[],
): WorkbookContent['identitas'] {
  const written = { ...(buku.identitas?.data ?? EMPTY_IDENTITAS) };
  if (!sameTriwulan && written.tanggalLaporan !== '') {
    leftOut.push({ kind: 'date' });
    written.tanggalLaporan = '';
  }
  // A title of one's own names the quarter and the year.
  if (!sameTriwulan && written.judulLaporan !== '') {
    leftOut.push({ kind: 'title' });
    written.judulLaporan = '';
  }
  if (!sameYear && (written.tanggalPk !== '' || written.tanggalPkPerubahan !== '')) {
    leftOut.push({ kind: 'pkDate' });
    written.tanggalPk = '';
    written.tanggalPkPerubahan = '';
  }
  const stated = Object.entries(written).filter(([, text]) => text !== '');
  return Object.fromEntries(stated) as Partial<Record<IdentitasKey, string>>;
}

const SETTINGS = byHeading(PENGATURAN_KEYS);

/** The settings as they are written. */
function carryPengaturan(buku: BukuKerja, sameYear: boolean): WorkbookContent['pengaturan'] {
  const names = [PENGATURAN_SHEET.name, ...PENGATURAN_SHEET.alias].map(headingKey);
  const sheet = buku.raw.find(({ name }) => names.includes(headingKey(name)));
  if (sheet === undefined) return {};
  return Object.fromEntries(
    readPengaturanEntries(sheet).flatMap(({ key, content }) => {
      const declared = SETTINGS.get(headingKey(key));
      // It asks for a second Perjanjian Kinerja, which another year does not begin with.
      const isHeld = declared !== undefined && (declared.key !== 'perubahanFrom' || sameYear);
      return isHeld ? [[declared.key, content]] : [];
    }),
  );
}

function carrySkala(buku: BukuKerja): WorkbookContent['skala'] {
  if (Object.values(DEFAULT_SKALA).includes(buku.skala)) return null;
  return buku.skala.map(({ lowerBound, predikat }) => [Number(lowerBound.toFixed()), predikat]);
}
