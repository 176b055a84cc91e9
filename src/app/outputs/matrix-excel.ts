import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../../domain/hasil.ts';
import { JENIS } from '../../domain/jenis.ts';
import { quarterFigures, quarterMean, quarterMoney, quarterTotal } from '../../domain/quarter-view.ts';
import { sampaiDengan, type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';
import { buildE81Sheet } from './e81-sheet.ts';
import {
  capaianFormula,
  combineFormula,
  meanFormula,
  NONE,
  realisasiFormula,
  shareFormula,
} from './matrix-formulas.ts';
import { buildMatrixSheet, figure, fraction, gradedCell, type MatrixCell, type MatrixColumn } from './matrix-sheet.ts';
import type { MadeOutput } from './output-kind.ts';

/** The tables of all quarters so far as a workbook with live formulas: kinerja, keuangan, and the shape of E.81. */
export async function writeMatrixExcel(hasil: HasilKinerja): Promise<MadeOutput> {
  const { identitas, year, pengaturan } = hasil.data;
  const title = `Matriks Kinerja ${identitas.unitKerja} Tahun ${year}`.replace(/\s+/g, ' ');
  const sheets = [
    kinerjaSheet(hasil, title),
    keuanganSheet(hasil, title),
    buildE81Sheet(hasil, pengaturan.percentDecimals),
  ];
  // The day of the report, so that the same workbook gives the same bytes.
  const time = new Date(`${identitas.tanggalLaporan || `${year}-12-31`}T00:00:00Z`);
  return { bytes: await writeExcel(sheets, { title, creator: 'lapkin', time }) };
}

const FIRST_COLUMNS: readonly MatrixColumn[] = [
  { heading: ['NO'], width: 6, kind: 'Angka' },
  { heading: ['SUB KEGIATAN'], width: 34, kind: 'Teks' },
  { heading: ['INDIKATOR KINERJA'], width: 40, kind: 'Teks' },
  { heading: ['SATUAN'], width: 14, kind: 'Tengah' },
  { heading: ['JENIS'], width: 12, kind: 'Tengah' },
  { heading: ['ARAH'], width: 8, kind: 'Tengah' },
  { heading: ['BOBOT'], width: 8, kind: 'Angka' },
  { heading: ['TARGET TAHUNAN'], width: 11, kind: 'Angka' },
];
const BOBOT_COLUMN = 7;
const ANNUAL_COLUMN = 8;

function together({ data }: HasilKinerja): string {
  return data.isYearly === true ? `TAHUN ${data.year}` : `S.D. TRIWULAN ${toRoman(data.triwulan)}`;
}

function groupColumns(over: string): readonly MatrixColumn[] {
  return [
    { heading: [over, 'TARGET'], width: 11, kind: 'Angka' },
    { heading: [over, 'REALISASI'], width: 11, kind: 'Angka' },
    { heading: [over, 'CAPAIAN'], width: 11, kind: 'Persen' },
  ];
}

/** The first column of a quarter's group. */
function columnOf(triwulan: Triwulan): number {
  return ANNUAL_COLUMN + 1 + (triwulan - 1) * 3;
}

function kinerjaSheet(hasil: HasilKinerja, title: string): WrittenSheet {
  const { data } = hasil;
  const quarters = sampaiDengan(data.triwulan);
  const isYearly = data.isYearly === true;
  const whole = columnOf(data.triwulan) + 3;
  const cells = (row: HasilKinerjaRow, at: (column: number) => string, i: number): readonly MatrixCell[] => {
    const view = isYearly ? row.main : row.sampaiDengan;
    const rule = JENIS[row.jenis];
    const cellsOf = (part: number) => quarters.map((t) => at(columnOf(t) + part));
    const live = isReadable(row, quarters);
    const give = (cell: MatrixCell, formula: string): MatrixCell => (live ? { ...cell, formula } : cell);
    return [
      ...[i + 1, row.subKegiatan, row.indikator, row.satuan, row.jenis, row.arah].map((value) => ({ value })),
      { value: row.bobot === null ? '' : row.bobot.toNumber() },
      gradedCell(row.annualTarget, row.grades),
      ...quarters.flatMap((t): MatrixCell[] => {
        const { target, realisasi, capaian } = quarterFigures(row, t, hasil);
        const formula = capaianFormula(at(columnOf(t)), at(columnOf(t) + 1), row.arah, data.pengaturan);
        return [
          gradedCell(target, row.grades),
          gradedCell(realisasi, row.grades),
          give({ value: fraction(capaian) }, formula),
        ];
      }),
      isYearly
        ? give(gradedCell(view.target, row.grades), `IF(ISNUMBER(${at(ANNUAL_COLUMN)}),${at(ANNUAL_COLUMN)},"${NONE}")`)
        : give(gradedCell(view.target, row.grades), combineFormula(rule.sampaiDengan, cellsOf(0))),
      give(
        gradedCell(view.realisasi, row.grades),
        realisasiFormula(isYearly ? rule.yearRealisasi : rule.sampaiDengan, view, cellsOf(1)),
      ),
      give({ value: fraction(view.capaian) }, capaianFormula(at(whole), at(whole + 1), row.arah, data.pengaturan)),
    ];
  };
  const bobot = hasil.kinerja.some((row) => row.bobot !== null);
  const summary = isYearly ? hasil.kinerjaSummary : hasil.sampaiDenganKinerjaSummary;
  const columns = [
    ...FIRST_COLUMNS,
    ...quarters.flatMap((t) => groupColumns(`TRIWULAN ${toRoman(t)}`)),
    ...groupColumns(together(hasil)),
  ];
  return buildMatrixSheet(
    {
      name: 'Kinerja',
      title,
      subtitle: 'Kolom CAPAIAN dan kolom kumulatif adalah rumus atas target dan realisasi tiap triwulan.',
      columns,
      rows: hasil.kinerja,
      cells,
      total: (range) =>
        columns.map((column, i): MatrixCell => {
          if (i === 1) return { value: 'Rata-rata Capaian Kinerja' };
          if (column.kind !== 'Persen') return { value: '' };
          const t = quarters.find((q) => columnOf(q) + 2 === i + 1);
          const mean = t === undefined ? summary.rataRata : quarterMean(hasil, t);
          return { value: fraction(mean), formula: meanFormula(range(i + 1), bobot ? range(BOBOT_COLUMN) : null) };
        }),
      frozenColumns: 3,
    },
    data.pengaturan.percentDecimals,
  );
}

/** Whether every cell that the row's figures rest on could be read; else there is nothing to compute from. */
function isReadable({ rencana }: HasilKinerjaRow, quarters: readonly Triwulan[]): boolean {
  return quarters.every((t) => rencana.triwulan[t].target !== 'rusak' && rencana.triwulan[t].realisasi !== 'rusak');
}

const PAGU_COLUMN = 3;

function keuanganSheet(hasil: HasilKinerja, title: string): WrittenSheet {
  const quarters = sampaiDengan(hasil.data.triwulan);
  const place = (t: Triwulan): number => PAGU_COLUMN + 1 + (t - 1) * 2;
  const spent = place(hasil.data.triwulan) + 2;
  const over = together(hasil);
  const columns: readonly MatrixColumn[] = [
    { heading: ['NO'], width: 6, kind: 'Angka' },
    { heading: ['SUB KEGIATAN'], width: 44, kind: 'Teks' },
    { heading: ['ANGGARAN'], width: 17, kind: 'Rupiah' },
    ...quarters.flatMap((t): MatrixColumn[] => [
      { heading: [`TRIWULAN ${toRoman(t)}`, 'TARGET'], width: 17, kind: 'Rupiah' },
      { heading: [`TRIWULAN ${toRoman(t)}`, 'REALISASI'], width: 17, kind: 'Rupiah' },
    ]),
    { heading: [over, 'REALISASI'], width: 17, kind: 'Rupiah' },
    { heading: [over, 'SERAPAN'], width: 11, kind: 'Persen' },
    { heading: [over, 'SISA'], width: 17, kind: 'Rupiah' },
  ];
  const ends = (
    at: (column: number) => string,
    { realisasiSampaiDengan: sum, serapan, pagu }: Pick<HasilKeuanganRow, 'realisasiSampaiDengan' | 'serapan' | 'pagu'>,
  ): readonly MatrixCell[] => [
    { value: sum.toNumber(), formula: `SUM(${quarters.map((t) => at(place(t) + 1)).join(',')})` },
    { value: fraction(serapan), formula: shareFormula(at(spent), at(PAGU_COLUMN)) },
    {
      value: pagu === null ? NONE : pagu.minus(sum).toNumber(),
      formula: `IF(ISNUMBER(${at(PAGU_COLUMN)}),${at(PAGU_COLUMN)}-${at(spent)},"${NONE}")`,
    },
  ];
  return buildMatrixSheet(
    {
      name: 'Keuangan',
      title,
      subtitle: 'Dalam rupiah. Jumlah, serapan, dan sisa adalah rumus.',
      columns,
      rows: hasil.keuangan,
      cells: (row, at, i) => [
        { value: i + 1 },
        { value: row.subKegiatan },
        { value: figure(row.pagu) },
        ...quarters.flatMap((t): MatrixCell[] => {
          const { target, realisasi } = quarterMoney(row, t);
          return [{ value: figure(target) }, { value: figure(realisasi) }];
        }),
        ...ends(at, row),
      ],
      total: (range, at) => [
        { value: '' },
        { value: 'Jumlah' },
        { value: hasil.keuanganSummary.pagu.toNumber(), formula: `SUM(${range(PAGU_COLUMN)})` },
        ...quarters.flatMap((t): MatrixCell[] =>
          (['target', 'realisasi'] as const).map((part, k) => ({
            value: quarterTotal(hasil, t, part).toNumber(),
            formula: `SUM(${range(place(t) + k)})`,
          })),
        ),
        ...ends(at, hasil.keuanganSummary),
      ],
      frozenColumns: 2,
    },
    hasil.data.pengaturan.percentDecimals,
  );
}
