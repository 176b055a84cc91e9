import type { KeuanganRow, PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { kodeKey, nameKey, type RowIndex } from '../domain/name-key.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { formatCellRef } from '../findings/cell-ref.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row, Table } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findSubKegiatanRows, type RuleContext } from './lib/rule-context.ts';
import type { DataRow } from './lib/stated-cell.ts';

interface Orphan {
  readonly name: string;
  readonly kode: string;
  readonly at: CellRef;
}

interface Side<T extends DataRow> {
  readonly table: Table<T>;
  readonly index: RowIndex<Row<T>>;
}

/**
 * `baris/tidak-berpasangan`: a key that another sheet lacks. A misspelt name is one finding, at the sheet that
 * follows PK, with the cell of the nearest name that has no partner either.
 */
export function checkUnmatchedRows(collector: FindingCollector, context: RuleContext): void {
  const { pk, rencana, keuangan } = context.buku;
  const pkSide = pk === null ? null : { table: pk, index: context.pk };
  const rencanaSide = rencana === null ? null : { table: rencana, index: context.rencana };
  const reference = pkSide ?? rencanaSide;
  if (pkSide !== null && rencanaSide !== null) {
    pairSubKegiatan(collector, pkSide, rencanaSide);
    pairIndikator(collector, pkSide, rencanaSide);
  }
  if (keuangan === null || reference === null) return;
  const keuanganSide = { table: keuangan, index: context.keuangan };
  if (pkSide !== null) pairSubKegiatan(collector, pkSide, keuanganSide);
  else if (rencanaSide !== null) pairSubKegiatan(collector, rencanaSide, keuanganSide);
}

/** Sub kegiatan of two sheets. */
function pairSubKegiatan<A extends DataRow, B extends DataRow>(
  collector: FindingCollector,
  side: Side<A>,
  b: Side<B>,
): void {
  reportOrphans(
    collector,
    orphanSubKegiatan(side, b),
    orphanSubKegiatan(b, side),
    side.table.sheet.name,
    b.table.sheet.name,
  );
}

/** Each sub kegiatan of `from` that `to` lacks, once. */
function orphanSubKegiatan<A extends DataRow, B extends DataRow>(from: Side<A>, to: Side<B>): readonly Orphan[] {
  // A row whose name is not known may be the one that seems to be missing.
  if (to.table.rows.some((r) => nameKey(r.data.subKegiatan) === '')) return [];
  const seen = new Set<string>();
  return from.table.rows.flatMap((row): Orphan[] => {
    const data: PkRow | RencanaRow | KeuanganRow = row.data;
    const key = `${kodeKey(data.kode)} ${nameKey(data.subKegiatan)}`;
    if (nameKey(data.subKegiatan) === '' || seen.has(key)) return [];
    seen.add(key);
    return findSubKegiatanRows(to.index, data).length > 0
      ? []
      : [{ name: data.subKegiatan, kode: data.kode, at: row.at.subKegiatan as CellRef }];
  });
}

/** Indikator of the sub kegiatan that both sheets hold. A blank indikator has its own finding and may be any of them. */
function pairIndikator(collector: FindingCollector, pk: Side<PkRow>, rencana: Side<RencanaRow>): void {
  const seen = new Set<Row<PkRow>>();
  for (const row of pk.table.rows) {
    if (seen.has(row)) continue;
    const pkRows = findSubKegiatanRows(pk.index, row.data);
    const rencanaRows = findSubKegiatanRows(rencana.index, row.data);
    for (const r of pkRows) seen.add(r);
    if (rencanaRows.length === 0) continue;
    reportOrphans(
      collector,
      orphanIndikator(pkRows, rencanaRows),
      orphanIndikator(rencanaRows, pkRows),
      pk.table.sheet.name,
      rencana.table.sheet.name,
      true,
    );
  }
}

function orphanIndikator<A extends PkRow | RencanaRow>(
  from: readonly Row<A>[],
  to: readonly Row<PkRow | RencanaRow>[],
): readonly Orphan[] {
  const existing = new Set(to.map((r) => nameKey(r.data.indikator)));
  if (existing.has('')) return [];
  return from.flatMap((r): Orphan[] => {
    const data: PkRow | RencanaRow = r.data;
    const key = nameKey(data.indikator);
    return key === '' || existing.has(key) ? [] : [{ name: data.indikator, kode: '', at: r.at.indikator as CellRef }];
  });
}

function reportOrphans(
  collector: FindingCollector,
  orphansA: readonly Orphan[],
  orphansB: readonly Orphan[],
  sheetA: string,
  sheetB: string,
  sameSubKegiatan = false,
): void {
  const rest = [...orphansA];
  for (const y of orphansB) {
    const candidate = findNearest(y, rest, sameSubKegiatan);
    if (candidate !== undefined) rest.splice(rest.indexOf(candidate), 1);
    addUnmatched(collector, y, sheetA, candidate);
  }
  for (const y of rest) addUnmatched(collector, y, sheetB, undefined);
}

/** Within one sub kegiatan the only indikator left over is the candidate, however far its name. */
function findNearest(orphan: Orphan, candidates: readonly Orphan[], sameSubKegiatan: boolean): Orphan | undefined {
  const same = candidates.find((x) => nameKey(x.name) === nameKey(orphan.name));
  if (same !== undefined) return same;
  const name = nearest(
    nameKey(orphan.name),
    candidates.map((x) => nameKey(x.name)),
  );
  const near = candidates.find((x) => nameKey(x.name) === name);
  return (
    near ??
    findSharingWords(orphan, candidates) ??
    (sameSubKegiatan && candidates.length === 1 ? candidates[0] : undefined)
  );
}

/** A name shortened in words ("Koord. Pelaksanaan Pembangunan Kawasan"): the only one that shares most of them. */
function findSharingWords(orphan: Orphan, candidates: readonly Orphan[]): Orphan | undefined {
  const wordsOf = (x: Orphan): ReadonlySet<string> =>
    new Set(
      nameKey(x.name)
        .split(' ')
        .filter((word) => word.length > 3),
    );
  const ownWords = wordsOf(orphan);
  const similar = candidates.filter((x) => {
    const otherWords = wordsOf(x);
    const same = [...ownWords].filter((word) => otherWords.has(word)).length;
    return same >= 2 && same >= Math.min(ownWords.size, otherWords.size) * 0.6;
  });
  return similar.length === 1 ? similar[0] : undefined;
}

function addUnmatched(collector: FindingCollector, orphan: Orphan, sheet: string, candidate: Orphan | undefined): void {
  // Names that agree under different codes are told apart by the code.
  const differsByKode = candidate !== undefined && nameKey(candidate.name) === nameKey(orphan.name);
  const mention = (x: Orphan): string => (differsByKode && x.kode !== '' ? `${x.kode} ${x.name}` : x.name);
  collector.report(
    'baris/tidak-berpasangan',
    {
      nama: mention(orphan),
      lembar: sheet,
      terdekat: candidate === undefined ? '' : mention(candidate),
      sel: candidate === undefined ? '' : formatCellRef(candidate.at),
    },
    { at: orphan.at, label: orphan.name, ...(candidate === undefined ? {} : { related: [candidate.at] }) },
  );
}
