import { DEFAULT_PENGATURAN } from '../domain/default-pengaturan.ts';
import type { PkRow } from '../domain/kinerja-data.ts';
import { nameKey } from '../domain/name-key.ts';
import { oncePer } from '../domain/once.ts';
import { DEFAULT_SKALA } from '../domain/predikat.ts';
import {
  IKU_SHEET,
  KEUANGAN_SHEET,
  PK_SHEET,
  RENCANA_SHEET,
  RIWAYAT_SHEET,
  TABLE_SHEETS,
  type TableDeclaration,
} from '../domain/table-declaration.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { Checked, Finding } from '../findings/finding.ts';
import { applyLayout } from './apply-layout.ts';
import type { BukuKerja, EarlierTables, Table } from './buku-kerja.ts';
import { headingKey } from './clean-text.ts';
import { completeRealisasi } from './complete-realisasi.ts';
import { findSheet, type SheetNames, type TitledWorkbook } from './find-sheet.ts';
import { nameExports } from './foreign-export.ts';
import { gatherUncomputed } from './gather-uncomputed.ts';
import { readHeadingText } from './heading-text.ts';
import { changesTargets, readAgreement, reportUndatedTargets } from './iku-agreement.ts';
import { completeKeuanganTargets } from './keuangan-targets.ts';
import type { Layout } from './layout.ts';
import { reportUndated } from './perubahan-start.ts';
import type { RawSheet, RawWorkbook } from './raw-workbook.ts';
import { NO_DOKUMENTASI, readDokumentasi } from './read-dokumentasi.ts';
import { readGradeSkala } from './read-grade-skala.ts';
import { readIdentitas, reportMissingIdentitas } from './read-identitas.ts';
import { readIku } from './read-iku.ts';
import { readNarasi } from './read-narasi.ts';
import { mergePengaturan, type PartialPengaturan, readPengaturan, readPengaturanEntries } from './read-pengaturan.ts';
import { readPkPerubahan } from './read-pk.ts';
import { readRenstra } from './read-renstra.ts';
import { readRiwayat } from './read-riwayat.ts';
import { readSkala } from './read-skala.ts';
import { readQuarterSheets, readRencana, readTableSheet } from './read-table-sheets.ts';
import { readTindakLanjut } from './read-tindak-lanjut.ts';
import {
  DOKUMENTASI_SHEET,
  GRADE_SKALA_SHEET,
  IDENTITAS_SHEET,
  NARASI_SHEET,
  PENGATURAN_SHEET,
  REALISASI_SHEET,
  RENSTRA_SHEET,
  SKALA_SHEET,
  TINDAK_LANJUT_SHEET,
} from './sheet-names.ts';
import { readSheetTitle } from './sheet-title.ts';

/** What comes from outside the workbook. */
export interface ReadOptions {
  /** --tahun and --triwulan; null = as Identitas says. */
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
  /** --jenis tahunan: the report of the year, whatever quarter Identitas names. */
  readonly isYearly?: boolean | undefined;
  /** Settings below the workbook's own (lapkin.config.json). */
  readonly below: PartialPengaturan;
  /** Settings above it (flags). */
  readonly above: PartialPengaturan;
  /** What lapkin.peta.json tells of the sheets; null = nothing. */
  readonly layout: Layout | null;
  /** The workbooks of --lalu, the latest year first; none when absent. */
  readonly earlier?: readonly EarlierTables[];
}

export const NO_OPTIONS: ReadOptions = { year: null, triwulan: null, below: {}, above: {}, layout: null };

const KNOWN_SHEETS: readonly SheetNames[] = [
  ...TABLE_SHEETS,
  IDENTITAS_SHEET,
  NARASI_SHEET,
  PENGATURAN_SHEET,
  SKALA_SHEET,
  GRADE_SKALA_SHEET,
  DOKUMENTASI_SHEET,
  RENSTRA_SHEET,
  REALISASI_SHEET,
  TINDAK_LANJUT_SHEET,
];

const KNOWN_NAMES: ReadonlySet<string> = new Set(KNOWN_SHEETS.flatMap((d) => [d.name, ...d.alias]).map(headingKey));

/** True for a sheet that lapkin reads, also one that a layout names; the cells of the others need not be. */
export function isKnownSheet(name: string, layout: Layout | null): boolean {
  const key = headingKey(name);
  if (KNOWN_NAMES.has(key) || KNOWN_NAMES.has(readSheetTitle(name).key)) return true;
  return layout?.sheets.some(({ sheet }) => headingKey(sheet) === key) === true;
}

/** Reads a workbook: every sheet it needs, all findings of reading in one go (workbook.md). */
export function parseBuku(workbook: RawWorkbook, given: ReadOptions = NO_OPTIONS): Checked<BukuKerja> {
  const raw: TitledWorkbook = { sheets: workbook.sheets, titleOf: oncePer(readSheetTitle) };
  const isYearly = given.isYearly === true;
  const options: ReadOptions = isYearly ? { ...given, triwulan: 4 } : given;
  const findings: Finding[] = [];
  const getSheet = (name: SheetNames, required = false): RawSheet | null => {
    return take(findSheet(raw, name, required, KNOWN_SHEETS));
  };
  const take = <T>(result: Checked<T>): T => {
    // One by one: a call takes some hundred thousand arguments, a sheet may have more findings.
    for (const finding of result.findings) findings.push(finding);
    return result.value;
  };
  const identitasSheet = getSheet(IDENTITAS_SHEET);
  const identitas = identitasSheet === null ? null : take(readIdentitas(identitasSheet, options));
  if (identitas === null) findings.push(...reportMissingIdentitas(options, raw));
  const triwulan = identitas === null ? options.triwulan : identitas.triwulan;
  const year = identitas === null ? options.year : identitas.year;
  const mapped = take(applyLayout(raw, options.layout, triwulan));
  const gradeSkalaSheet = getSheet(GRADE_SKALA_SHEET);
  const gradeSkala = gradeSkalaSheet === null ? undefined : take(readGradeSkala(gradeSkalaSheet));
  const parse = oncePer(readHeadingText);
  const tableOptions = { known: KNOWN_SHEETS, year, triwulan, gradeSkala, parse };
  // A sheet whose layout was told is the whole table; null: it has changed since.
  const readMapped = <T>(
    declaration: TableDeclaration<T>,
    tables: Parameters<typeof readTableSheet<T>>[2],
    read: () => Checked<Table<T> | null>,
  ): Table<T> | null => {
    const sheet = mapped.get(declaration.name);
    if (sheet === null) return null;
    return take(sheet === undefined ? read() : readTableSheet({ sheet, triwulan: undefined }, declaration, tables));
  };
  const murni = readMapped(PK_SHEET, tableOptions, () => {
    const { value: sheet, findings: found } = findSheet(raw, PK_SHEET, true, KNOWN_SHEETS, year);
    if (sheet === null) return { value: null, findings: found };
    const result = readTableSheet({ sheet, triwulan: undefined }, PK_SHEET, tableOptions);
    return { value: result.value, findings: [...found, ...result.findings] };
  });
  const pengaturanSheet = getSheet(PENGATURAN_SHEET);
  const written = readPengaturan(pengaturanSheet === null ? [] : readPengaturanEntries(pengaturanSheet));
  const pengaturan = mergePengaturan(DEFAULT_PENGATURAN, options.below, take(written), options.above);
  const iku = take(readIku(getSheet(IKU_SHEET), identitas, tableOptions));
  const from = pengaturan.perubahanFrom === null ? null : (parseTriwulan(pengaturan.perubahanFrom) ?? null);
  findings.push(...reportUndatedTargets(iku, from));
  const setting = { from: pengaturan.perubahanFrom, at: written.at.perubahanFrom, isUsed: changesTargets(iku) };
  const { pk, perubahan, undated } = take(readPkPerubahan(raw, murni, setting, tableOptions));
  const bothPk = [pk, perubahan?.murni ?? null, perubahan?.changed ?? null];
  const quarterOptions = { ...tableOptions, pkInduk: indukNames(...bothPk), pkNames: rowNames(...bothPk) };
  const planned = readMapped(RENCANA_SHEET, quarterOptions, () => readRencana(raw, quarterOptions));
  const rencana = planned === null ? null : completeRealisasi(planned, pk?.rows ?? []);
  const keuangan = readMapped(KEUANGAN_SHEET, quarterOptions, () =>
    readQuarterSheets(raw, KEUANGAN_SHEET, quarterOptions),
  );
  if (undated !== null) {
    findings.push(reportUndated(undated.sheet, { murni: pk, changed: undated.changed, rencana, keuangan }));
  }
  const skalaSheet = getSheet(SKALA_SHEET);
  const skala = skalaSheet === null ? null : take(readSkala(skalaSheet));
  const narasiSheet = getSheet(NARASI_SHEET);
  const dokumentasiSheet = getSheet(DOKUMENTASI_SHEET);
  const tindakLanjutSheet = getSheet(TINDAK_LANJUT_SHEET);
  const riwayatSheet = getSheet(RIWAYAT_SHEET);
  const renstraSheet = getSheet(RENSTRA_SHEET);
  const narasi =
    narasiSheet === null
      ? null
      : take(readNarasi(narasiSheet, listSubjects(pk, perubahan?.murni ?? null, rencana, keuangan, iku)));
  const dokumentasi = dokumentasiSheet === null ? NO_DOKUMENTASI : take(readDokumentasi(dokumentasiSheet));
  return {
    value: {
      raw: raw.sheets,
      layout: options.layout,
      year,
      triwulan,
      period: isYearly ? 'tahun' : triwulan,
      identitas: identitas?.fields ?? null,
      pengaturan: { data: pengaturan, at: written.at },
      skala: skala ?? DEFAULT_SKALA[pengaturan.skala],
      pk,
      perubahan,
      unusedPerubahan: undated?.changed ?? null,
      rencana,
      iku,
      ikuAgreement: iku === null ? null : readAgreement(iku, from),
      keuangan: keuangan === null ? null : completeKeuanganTargets(keuangan, rencana),
      narasi: narasi?.rows ?? [],
      narasiFree: narasi?.free ?? null,
      dokumentasi,
      tindakLanjut: tindakLanjutSheet === null ? [] : take(readTindakLanjut(tindakLanjutSheet)),
      riwayat: riwayatSheet === null ? null : take(readRiwayat(riwayatSheet, tableOptions)),
      earlier: options.earlier ?? [],
      renstra: renstraSheet === null ? null : take(readRenstra(renstraSheet, gradeSkala)),
    },
    findings: nameExports(raw, gatherUncomputed(findings)),
  };
}

/** What UNTUK may name, folded: programs, kegiatan, sub kegiatan (of IKU: sasaran). Null without PK, or where a row has no name. */
function listSubjects(pk: NamedTable | null, ...others: readonly (NamedTable | null)[]): ReadonlySet<string> | null {
  if (pk === null) return null;
  const rows = [pk, ...others].flatMap((table) => table?.rows ?? []);
  if (rows.some(({ data }) => nameKey(data.subKegiatan) === '')) return null;
  return new Set(rows.flatMap(({ data }) => [data.program ?? '', data.kegiatan ?? '', data.subKegiatan].map(nameKey)));
}

type NamedTable = Pick<
  Table<{ readonly program?: string; readonly kegiatan?: string; readonly subKegiatan: string }>,
  'rows'
>;

/** Sub kegiatan and indikator of PK, folded. */
function rowNames(...tables: readonly (Table<PkRow> | null)[]): ReadonlySet<string> {
  const rows = tables.flatMap((table) => table?.rows ?? []);
  return new Set(rows.flatMap(({ data }) => [nameKey(data.subKegiatan), nameKey(data.indikator)]));
}

/** Programs (1) and kegiatan (2) of PK by folded name; a name that is a sub kegiatan too is none. */
function indukNames(...tables: readonly (Table<PkRow> | null)[]): ReadonlyMap<string, number> {
  const rows = tables.flatMap((table) => table?.rows ?? []);
  const induk = new Map<string, number>();
  for (const { data } of rows) {
    induk.set(nameKey(data.kegiatan), 2);
    if (data.program !== '') induk.set(nameKey(data.program), 1);
  }
  for (const { data } of rows) induk.delete(nameKey(data.subKegiatan));
  induk.delete('');
  return induk;
}
