import { angkaOrNull, isAngka } from '../../../domain/angka.ts';
import type { HasilKinerja, HasilKinerjaRow } from '../../../domain/hasil.ts';
import { findRenstraRow, type RenstraRow, STANDARDS, type Standard } from '../../../domain/renstra.ts';
import { computeKemajuan, type Kemajuan } from '../../../domain/yearly/kemajuan.ts';
import { listPastYears } from '../../../domain/yearly/past-years.ts';
import { joinPhrases } from '../../context/fill-placeholder.ts';
import { figureColumn, indikatorColumn, NUMBER_COLUMN, nameColumn, wordColumn } from '../columns.ts';
import type { ReportTable } from '../report-table.ts';

/** A table of the Renstra shows five years at most. */
const MOST_YEARS = 5;

/** The years of the Renstra, rising: the last ones where there are more than a table shows. */
export function renstraYears(rows: readonly RenstraRow[]): readonly number[] {
  const years = [...new Set(rows.flatMap((row) => row.years.map(({ year }) => year)))];
  return years.toSorted((a, b) => a - b).slice(-MOST_YEARS);
}

/** What the Renstra sets out, its years under one heading; `years` are those of renstraYears. */
export function renstraTable(years: readonly number[]): ReportTable<RenstraRow> {
  return {
    meaning: 'Tabel ringkasan Renstra.',
    title: () => 'Tujuan, Sasaran, Indikator, dan Target Renstra',
    columns: [
      NUMBER_COLUMN,
      nameColumn('tujuan', 'TUJUAN', (row) => row.tujuan, {
        merged: true,
        shown: ({ hasil }) => (hasil.data.renstra ?? []).some(({ tujuan }) => tujuan !== ''),
      }),
      nameColumn('sasaran', 'SASARAN', (row) => row.sasaran, {
        merged: true,
        shown: ({ hasil }) => (hasil.data.renstra ?? []).some(({ sasaran }) => sasaran !== ''),
      }),
      nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator),
      wordColumn('satuan', 'SATUAN', (row) => row.satuan),
      ...Array.from({ length: MOST_YEARS }, (_, i) => {
        const year = years[i];
        const heading = year === undefined ? `Tahun ke-${i + 1}` : String(year);
        return figureColumn<RenstraRow>(
          `target${i + 1}`,
          heading,
          (row, k) => k.figure(angkaOrNull(row.years.find((one) => one.year === year)?.target ?? 'kosong'), row.grades),
          { over: () => 'TARGET', shown: () => year !== undefined },
        );
      }),
      figureColumn('targetAkhir', 'TARGET\nAKHIR', (row, k) => k.figure(angkaOrNull(row.lastTarget), row.grades)),
    ],
    landscape: () => 'needed',
  };
}

/** An indikator beside its row of the Renstra. */
interface KemajuanRow extends HasilKinerjaRow {
  readonly renstra: RenstraRow;
  readonly kemajuan: Kemajuan;
}

/** The indikator that the Renstra has a target at its end for. */
export function listKemajuan(hasil: HasilKinerja): readonly KemajuanRow[] {
  const { kinerja, data } = hasil;
  const past = listPastYears(hasil);
  return kinerja.flatMap((row) => {
    const renstra = findRenstraRow(data.renstra ?? [], row);
    if (renstra === undefined || !isAngka(renstra.lastTarget)) return [];
    const first = renstra.years[0]?.year ?? data.year;
    const before = past.flatMap(({ year, rows }) => (year < first ? [] : (rows.get(row)?.realisasi ?? [])));
    const realisasi = { ofYear: row.main.realisasi, before };
    const { fallingFormula } = data.pengaturan;
    const kemajuan = computeKemajuan(renstra.lastTarget, realisasi, renstra.combination, row.arah, fallingFormula);
    return [{ ...row, renstra, kemajuan }];
  });
}

/** What was reached of the target at the end of the Renstra. */
export const KEMAJUAN_TABLE: ReportTable<KemajuanRow> = {
  meaning: 'Tabel realisasi terhadap target jangka menengah.',
  title: ({ hasil }) => `Realisasi sampai dengan Tahun ${hasil.data.year} terhadap Target Akhir Renstra`,
  columns: [
    NUMBER_COLUMN,
    nameColumn('indikator', 'INDIKATOR KINERJA', (row) => row.indikator),
    wordColumn('satuan', 'SATUAN', (row) => row.satuan),
    figureColumn('targetAkhir', 'TARGET\nAKHIR', (row, k) =>
      k.figure(angkaOrNull(row.renstra.lastTarget), row.renstra.grades),
    ),
    wordColumn('tahunAkhir', 'TAHUN\nAKHIR', (row) =>
      row.renstra.lastYear === null ? '' : String(row.renstra.lastYear),
    ),
    figureColumn('realisasi', 'REALISASI\nS.D. TAHUN INI', (row, k) => k.figure(row.kemajuan.realisasi, row.grades)),
    figureColumn('kemajuan', 'TINGKAT\nKEMAJUAN\n(%)', (row, k) => k.percent(row.kemajuan.percent)),
  ],
};

/** An indikator beside what others reach. */
interface StandardRow extends HasilKinerjaRow {
  readonly renstra: RenstraRow;
}

/** The indikator that a standard is given for. */
export function listStandards({ kinerja, data }: HasilKinerja): readonly StandardRow[] {
  return kinerja.flatMap((row) => {
    const renstra = findRenstraRow(data.renstra ?? [], row);
    return renstra !== undefined && STANDARDS.some((level) => isAngka(renstra.standards[level]))
      ? [{ ...row, renstra }]
      : [];
  });
}

/** "di atas nasional, di bawah provinsi": how the figure stands to the others, without a verdict. */
function comparisonText({ main, renstra }: StandardRow): string {
  const { realisasi } = main;
  if (realisasi === null) return '';
  const phrases = STANDARDS.flatMap((level) => {
    const standard = renstra.standards[level];
    if (!isAngka(standard)) return [];
    const place = realisasi.gt(standard) ? 'di atas' : realisasi.lt(standard) ? 'di bawah' : 'sama dengan';
    return [`${place} ${level}`];
  });
  return joinPhrases(phrases);
}

const hasStandard = (rows: HasilKinerja, level: Standard): boolean =>
  listStandards(rows).some(({ renstra }) => isAngka(renstra.standards[level]));

/** Realisasi beside national and regional figures. */
export const STANDARD_TABLE: ReportTable<StandardRow> = {
  meaning: 'Tabel realisasi dan standar pembanding.',
  title: ({ hasil }) => `Realisasi Tahun ${hasil.data.year} dan Standar Pembanding`,
  columns: [
    NUMBER_COLUMN,
    indikatorColumn(),
    figureColumn('realisasi', 'REALISASI', (row, k) => k.figure(row.main.realisasi, row.grades)),
    ...STANDARDS.map((level) =>
      figureColumn<StandardRow>(
        level,
        level.toUpperCase(),
        (row, k) => k.figure(angkaOrNull(row.renstra.standards[level]), row.renstra.grades),
        {
          over: () => 'STANDAR',
          shown: ({ hasil }) => hasStandard(hasil, level),
        },
      ),
    ),
    wordColumn('sumber', 'SUMBER', (row) => row.renstra.source),
    wordColumn('keterangan', 'KETERANGAN', comparisonText),
  ],
};
