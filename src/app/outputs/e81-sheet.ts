import { angkaOrNull } from '../../domain/angka.ts';
import { computeCapaian, limitCapaian } from '../../domain/capaian.ts';
import type { HasilKeuanganRow, HasilKinerja, HasilKinerjaRow } from '../../domain/hasil.ts';
import { JENIS } from '../../domain/jenis.ts';
import { nameKey } from '../../domain/name-key.ts';
import { quarterFigures, quarterMoney } from '../../domain/quarter-view.ts';
import { findRenstraRow } from '../../domain/renstra.ts';
import { sasaranOf } from '../../domain/sasaran.ts';
import { ALL_TRIWULAN, sampaiDengan, type Triwulan, toRoman } from '../../domain/triwulan.ts';
import type { WrittenSheet } from '../../xlsx/write/sheet-model.ts';
import { capaianFormula, NONE, realisasiFormula, shareFormula } from './matrix-formulas.ts';
import { buildMatrixSheet, figure, fraction, gradedCell, type MatrixCell, type MatrixColumn } from './matrix-sheet.ts';

const RENSTRA = 'Target Renstra';
const RENJA = 'Target Kinerja dan Anggaran Renja Tahun Berjalan';
const QUARTERS = 'Realisasi Kinerja pada Triwulan';
const YEAR = 'Realisasi Renja';
const LEVEL = 'Tingkat Capaian Renja %';
const VOLUME = { width: 11, kind: 'Angka' } as const;
const RUPIAH = { width: 17, kind: 'Rupiah' } as const;
const PERCENT = { width: 11, kind: 'Persen' } as const;

const COLUMNS: readonly MatrixColumn[] = [
  { heading: ['No'], width: 6, kind: 'Angka' },
  { heading: ['Sasaran'], width: 26, kind: 'Teks' },
  { heading: ['Kode'], width: 18, kind: 'Teks' },
  { heading: ['Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan'], width: 40, kind: 'Teks' },
  { heading: ['Indikator Kinerja'], width: 40, kind: 'Teks' },
  { heading: ['Satuan'], width: 14, kind: 'Tengah' },
  { heading: [RENSTRA, 'K'], ...VOLUME },
  { heading: [RENSTRA, 'Rp'], ...RUPIAH },
  { heading: [RENJA, 'K'], ...VOLUME },
  { heading: [RENJA, 'Rp'], ...RUPIAH },
  ...ALL_TRIWULAN.flatMap((t): MatrixColumn[] => [
    { heading: [QUARTERS, toRoman(t), 'K'], ...VOLUME },
    { heading: [QUARTERS, toRoman(t), 'Rp'], ...RUPIAH },
  ]),
  { heading: [YEAR, 'K'], ...VOLUME },
  { heading: [YEAR, 'Rp'], ...RUPIAH },
  { heading: [LEVEL, 'K'], ...PERCENT },
  { heading: [LEVEL, 'Rp'], ...PERCENT },
  { heading: ['Unit Penanggung Jawab'], width: 26, kind: 'Teks' },
];
const TARGET = 9;
const PAGU = 10;
const REACHED = 19;
const SPENT = 20;
const placeOf = (t: Triwulan): number => 11 + (t - 1) * 2;

/** An indikator, and the money of its sub kegiatan in its first row; or the money of a sub kegiatan that none is measured of. */
interface FormRow {
  readonly kinerja: HasilKinerjaRow | null;
  readonly money: HasilKeuanganRow | undefined;
}

/** The shape of formulir E.81 (Permendagri 86/2017): Renja and its quarters, filled up to the report's, with formulas. */
export function buildE81Sheet(hasil: HasilKinerja, decimals: number): WrittenSheet {
  const { identitas, year, renstra = [] } = hasil.data;
  return buildMatrixSheet(
    {
      name: 'E.81',
      title: 'EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH',
      subtitle: `${identitas.unitKerja} Tahun ${year}`,
      columns: COLUMNS,
      rows: listRows(hasil),
      cells: ({ kinerja, money }, at, i) => {
        const found = kinerja === null ? undefined : findRenstraRow(renstra, kinerja);
        const named = kinerja ?? money;
        const isSasaran = kinerja !== null && hasil.data.isOfSasaran === true;
        const ofMoney = money === undefined ? '' : sasaranOf(hasil, money);
        const sasaran = isSasaran ? kinerja.subKegiatan : (found?.sasaran ?? ofMoney);
        const names = [named?.kode ?? '', isSasaran ? '' : (named?.subKegiatan ?? '')];
        return [
          ...[i + 1, sasaran, ...names, kinerja?.indikator ?? '', kinerja?.satuan ?? ''].map((value) => ({ value })),
          { value: found === undefined ? '' : figure(found.lastTarget) },
          { value: '' },
          kinerja === null ? { value: '' } : gradedCell(kinerja.annualTarget, kinerja.grades),
          { value: money === undefined ? '' : figure(money.pagu) },
          ...ALL_TRIWULAN.flatMap((t) => quarterCells(hasil, kinerja, money, t)),
          ...yearCells(hasil, kinerja, money, at),
          { value: identitas.jabatan },
        ];
      },
      total: null,
      frozenColumns: 5,
    },
    decimals,
  );
}

/** Every indikator with its money, then the sub kegiatan that have money alone. */
function listRows({ kinerja, keuangan }: HasilKinerja): readonly FormRow[] {
  const left = new Set(keuangan);
  const measured = kinerja.map((row): FormRow => {
    const money = [...left].find(
      ({ subKegiatan, kegiatan }) => nameKey(subKegiatan) === nameKey(row.subKegiatan) && kegiatan === row.kegiatan,
    );
    if (money !== undefined) left.delete(money);
    return { kinerja: row, money };
  });
  return [...measured, ...[...left].map((money): FormRow => ({ kinerja: null, money }))];
}

function quarterCells(
  hasil: HasilKinerja,
  kinerja: HasilKinerjaRow | null,
  money: HasilKeuanganRow | undefined,
  t: Triwulan,
): readonly MatrixCell[] {
  if (t > hasil.data.triwulan) return [{ value: '' }, { value: '' }];
  const rupiah = money === undefined ? '' : figure(quarterMoney(money, t).realisasi);
  if (kinerja === null) return [{ value: '' }, { value: rupiah }];
  return [gradedCell(quarterFigures(kinerja, t, hasil).realisasi, kinerja.grades), { value: rupiah }];
}

function yearCells(
  hasil: HasilKinerja,
  kinerja: HasilKinerjaRow | null,
  money: HasilKeuanganRow | undefined,
  at: (column: number) => string,
): readonly MatrixCell[] {
  const { pengaturan, triwulan, isYearly } = hasil.data;
  const quarters = sampaiDengan(triwulan);
  const cellsOf = (part: number) => quarters.map((t) => at(placeOf(t) + part));
  const spent = angkaOrNull(money?.realisasiSampaiDengan ?? 'kosong');
  const ofMoney: readonly [MatrixCell, MatrixCell] =
    money === undefined
      ? [{ value: '' }, { value: '' }]
      : [
          { value: spent?.toNumber() ?? NONE, formula: `SUM(${cellsOf(1).join(',')})` },
          { value: fraction(money.serapan), formula: shareFormula(at(SPENT), at(PAGU)) },
        ];
  if (kinerja === null) return [{ value: '' }, ofMoney[0], { value: '' }, ofMoney[1]];
  const rule = JENIS[kinerja.jenis];
  const [view, combination] =
    isYearly === true ? [kinerja.main, rule.yearRealisasi] : [kinerja.sampaiDengan, rule.sampaiDengan];
  const { realisasi } = view;
  const live = quarters.every((t) => kinerja.rencana.triwulan[t].realisasi !== 'rusak');
  const unlimited = computeCapaian(kinerja.annualTarget, realisasi, kinerja.arah, pengaturan.fallingFormula);
  const capaian = limitCapaian(unlimited, pengaturan.batasCapaian);
  const give = (cell: MatrixCell, formula: string): MatrixCell => (live ? { ...cell, formula } : cell);
  return [
    give(gradedCell(realisasi, kinerja.grades), realisasiFormula(combination, view, cellsOf(0))),
    ofMoney[0],
    give({ value: fraction(capaian) }, capaianFormula(at(TARGET), at(REACHED), kinerja.arah, pengaturan)),
    ofMoney[1],
  ];
}
