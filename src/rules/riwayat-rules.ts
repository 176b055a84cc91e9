import { angkaOrNull } from '../domain/angka.ts';
import { DEFAULT_ARAH } from '../domain/arah.ts';
import { computeCapaian, limitCapaian } from '../domain/capaian.ts';
import { type EarlierJoin, joinEarlier } from '../domain/earlier-rows.ts';
import type { RencanaRow, RiwayatCells } from '../domain/kinerja-data.ts';
import { nameKey, satuanKey } from '../domain/name-key.ts';
import { formatA1, formatCellRef } from '../findings/cell-ref.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { mentionCell } from './lib/compare-figures.ts';
import { figureDetails } from './lib/figure-details.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findPrintedValue, noteRounding } from './lib/match-percent.ts';
import { type RuleContext, satuanOf } from './lib/rule-context.ts';

/** A row of Riwayat, and the rows of Rencana Aksi or IKU that it names. */
interface Joined {
  readonly row: Row<RiwayatCells>;
  readonly present: readonly Row<RencanaRow>[];
}

/** The sheet Riwayat against Rencana Aksi and IKU, and against itself (`riwayat/*`). */
export function checkRiwayat(collector: FindingCollector, context: RuleContext): void {
  const { riwayat, rencana, iku } = context.buku;
  if (riwayat === null || rencana === null) return;
  // What the report measures comes first; a history of the other level is one all the same.
  const tables = [context.measured, rencana, iku].map((table) => table?.rows ?? []);
  const levels = tables.map((rows): EarlierJoin<Row<RencanaRow>> => joinEarlier(rows, ({ data }) => data));
  const find = (data: RiwayatCells): readonly Row<RencanaRow>[] =>
    levels.map((join) => join.find(data)).find((found) => found.length > 0) ?? [];
  const rows = riwayat.rows
    .filter(({ data }) => nameOf(data) !== '')
    .map((row): Joined => ({ row, present: find(row.data) }));
  for (const joined of rows) {
    checkNames(collector, joined, [...rencana.rows, ...(iku?.rows ?? [])]);
    checkSatuan(collector, context, joined);
    checkCapaian(collector, context, joined);
  }
  checkTwice(collector, rows);
}

/** What a row of Riwayat is called: its indikator, with its sub kegiatan where that is stated. */
function nameOf({ subKegiatan, indikator }: RiwayatCells): string {
  return [subKegiatan, indikator].filter((name) => name !== '').join(' / ');
}

function nameCellOf({ data, at }: Row<RiwayatCells>) {
  return data.subKegiatan === '' ? at.indikator : at.subKegiatan;
}

/** "2023", "Triwulan IV 2023". */
function timeOf({ year, period }: RiwayatCells): string {
  return period === 'Tahun' ? year : `Triwulan ${period} ${year}`;
}

function statesKinerja({ data: { target, realisasi }, printed }: Row<RiwayatCells>): boolean {
  return target !== 'kosong' || realisasi !== 'kosong' || printed.has('capaian');
}

function checkNames(collector: FindingCollector, { row, present }: Joined, rencana: readonly Row<RencanaRow>[]): void {
  const at = nameCellOf(row);
  if (present.length === 0) {
    const near = findNearest(row.data, rencana);
    const args = { nama: nameOf(row.data), berkas: '', terdekat: near?.name ?? '', sel: near?.cell ?? '', banyak: '' };
    collector.report('riwayat/tidak-cocok', args, { at, label: nameOf(row.data) });
    return;
  }
  if (present.length === 1 || !statesKinerja(row)) return;
  const args = { nama: nameOf(row.data), berkas: '', terdekat: '', sel: '', banyak: String(present.length) };
  collector.report('riwayat/tidak-cocok', args, {
    at,
    label: nameOf(row.data),
    related: present.map((r) => r.at.indikator),
  });
}

function findNearest(data: RiwayatCells, rencana: readonly Row<RencanaRow>[]) {
  const bySub =
    data.subKegiatan !== '' && !rencana.some((r) => nameKey(r.data.subKegiatan) === nameKey(data.subKegiatan));
  const field = bySub || data.indikator === '' ? 'subKegiatan' : 'indikator';
  const near = nearest(
    data[field],
    rencana.map((r) => r.data[field]),
  );
  const found = rencana.find((r) => near !== undefined && r.data[field] === near);
  return found === undefined ? undefined : { name: found.data[field], cell: formatCellRef(found.at[field]) };
}

function checkSatuan(collector: FindingCollector, context: RuleContext, { row, present }: Joined): void {
  const [only, second] = present;
  if (only === undefined || second !== undefined) return;
  const [own, now] = [row.data.satuan, satuanOf(context, only.data)];
  if (satuanKey(own) === '' || satuanKey(now) === '' || satuanKey(own) === satuanKey(now)) return;
  const { sheet } = only.at.satuan;
  const cell = mentionCell(only.at.satuan, row.at.satuan);
  const args = { satuan: own, satuanSekarang: now, lembar: sheet, sel: cell, berkas: '' };
  collector.report('riwayat/satuan-beda', args, {
    at: row.at.satuan,
    label: `${nameOf(row.data)} · Satuan`,
    written: own,
    computed: now,
    formula: args.sel,
    related: [only.at.satuan],
  });
}

function checkCapaian(collector: FindingCollector, context: RuleContext, { row, present }: Joined): void {
  const printed = row.printed.get('capaian');
  const { target, realisasi } = row.data;
  if (printed === undefined) return;
  const label = `${nameOf(row.data)} · Capaian`;
  const broken = [...(target === 'rusak' ? [row.at.target] : []), ...(realisasi === 'rusak' ? [row.at.realisasi] : [])];
  if (collector.addBlocked(printed.at, label, broken)) return;
  if (target === 'kosong' || realisasi === 'kosong') return;
  const arah = present.length === 1 ? present[0]?.data.arah : undefined;
  const { fallingFormula, batasCapaian } = context.pengaturan;
  const value = computeCapaian(angkaOrNull(target), angkaOrNull(realisasi), arah ?? DEFAULT_ARAH, fallingFormula);
  const valid = [value, limitCapaian(value, batasCapaian)];
  collector.addChecked(printed.at);
  const matched = findPrintedValue(printed, valid);
  if (matched !== undefined) {
    noteRounding(collector, printed, matched);
    return;
  }
  const formula = `${formatA1(row.at.realisasi)} / ${formatA1(row.at.target)} × 100`;
  const related = [row.at.target, row.at.realisasi];
  const details = figureDetails({ printed, label, unit: 'persen', correct: value, formula, related });
  collector.report('riwayat/capaian', { tahun: timeOf(row.data) }, details);
}

/** `riwayat/tahun-ganda`: two rows of one time that name the same row; the finding stands at the second. */
function checkTwice(collector: FindingCollector, rows: readonly Joined[]): void {
  const seen = new Map<string, Row<RiwayatCells>>();
  for (const { row, present } of rows) {
    if (row.data.year === '') continue;
    const name =
      present.length === 1
        ? `#${present[0]?.row}`
        : `${nameKey(row.data.subKegiatan)}\u0000${nameKey(row.data.indikator)}`;
    const key = `${row.data.year}\u0000${row.data.period}\u0000${name}`;
    const first = seen.get(key);
    if (first === undefined) {
      seen.set(key, row);
      continue;
    }
    const args = { nama: nameOf(row.data), tahun: timeOf(row.data), sel: formatA1(nameCellOf(first)) };
    collector.report('riwayat/tahun-ganda', args, {
      at: nameCellOf(row),
      label: nameOf(row.data),
      related: [nameCellOf(first)],
    });
  }
}
