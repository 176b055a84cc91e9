import { isAngka } from '../domain/angka.ts';
import type { PkRow } from '../domain/kinerja-data.ts';
import { indexRows, isBlankName, isSameName, kodeKey, nameKey, type RowIndex } from '../domain/name-key.ts';
import { type CellRef, formatA1, formatCellRef } from '../findings/cell-ref.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findIndikatorRow, findSubKegiatanRows, type RuleContext } from './lib/rule-context.ts';
import { type AnyTable, type DataRow, indikatorOf, nameCell } from './lib/stated-cell.ts';

interface Orphan {
  readonly name: string;
  readonly kode: string;
  readonly at: CellRef;
  /** The cell of its KODE; its name's where the sheet has none. */
  readonly kodeAt: CellRef;
  /** Its pagu, where the sheet states one. */
  readonly pagu: string;
}

/** A sheet with its rows by sub kegiatan. */
interface Side {
  readonly sheet: string;
  readonly rows: readonly Row<DataRow>[];
  readonly index: RowIndex<Row<DataRow>>;
}

/**
 * `baris/tidak-berpasangan`: a key that another sheet lacks. A misspelt name is one finding, at the sheet that
 * follows PK, with the cell of the nearest name that has no partner either.
 */
export function checkUnmatchedRows(collector: FindingCollector, context: RuleContext): void {
  const sideOf = (table: AnyTable | null, index: Side['index']): Side | null =>
    table === null ? null : { sheet: table.sheet.name, rows: table.rows, index };
  const pk = sideOf(context.buku.pk, context.pk);
  const rencana = sideOf(context.buku.rencana, context.rencana);
  const keuangan = sideOf(context.buku.keuangan, context.keuangan);
  const mistyped = pk === null || rencana === null || keuangan === null ? [] : findMistyped(pk, rencana, keuangan);
  for (const { row, partners } of mistyped) reportMistyped(collector, row, partners);
  const isTold = (name: string): boolean => mistyped.some(({ row }) => isSameName(row.data.subKegiatan, name));
  if (pk !== null && rencana !== null) {
    const planned = { ...rencana, rows: rencana.rows.filter((row) => !isOfOtherPk(context, row)) };
    pairSubKegiatan(collector, pk, planned, isTold);
    pairIndikator(collector, pk, { ...planned, index: indexRows(planned.rows, ({ data }) => data) });
  }
  const reference = pk ?? rencana;
  if (keuangan !== null && reference !== null) {
    const rows = keuangan.rows.filter((row) => !isOfOtherPk(context, row));
    pairSubKegiatan(collector, reference, { ...keuangan, rows }, isTold);
  }
}

/** What only the Perjanjian Kinerja not in force holds came or went with the PK Perubahan. */
function isOfOtherPk({ pk, otherPk }: RuleContext, { data }: Row<DataRow>): boolean {
  if (otherPk === null) return false;
  const holds = (index: RowIndex<Row<PkRow>>): boolean =>
    'triwulan' in data && 'indikator' in data
      ? findIndikatorRow(index, data) !== undefined
      : findSubKegiatanRows(index, data).length > 0;
  return !holds(pk) && holds(otherPk);
}

/** A row of PK whose KODE no other sheet has, and its partners by name, which agree on another. */
interface MistypedKode {
  readonly row: Row<DataRow>;
  readonly partners: readonly [Side, Row<DataRow>][];
}

/** Where Rencana Aksi and Realisasi Keuangan agree on the KODE of a name, it is PK's that is mistyped. */
function findMistyped(pk: Side, ...others: readonly Side[]): readonly MistypedKode[] {
  const known = new Set(others.flatMap((side) => side.rows.map((r) => kodeKey(r.data.kode))));
  const strange = pk.rows.filter(({ data }) => kodeKey(data.kode) !== '' && !known.has(kodeKey(data.kode)));
  if (strange.length === 0) return [];
  const byName = others.map((side) => [side, new Map(side.rows.map((r) => [nameKey(r.data.subKegiatan), r]))] as const);
  return strange.flatMap((row): readonly MistypedKode[] => {
    const partners = byName.flatMap(([side, rows]): [Side, Row<DataRow>][] => {
      const found = rows.get(nameKey(row.data.subKegiatan));
      return found === undefined ? [] : [[side, found]];
    });
    const agreed = new Set(partners.map(([, r]) => kodeKey(r.data.kode)));
    return partners.length === others.length && agreed.size === 1 && !agreed.has('') ? [{ row, partners }] : [];
  });
}

function reportMistyped(collector: FindingCollector, row: Row<DataRow>, partners: MistypedKode['partners']): void {
  const [first] = partners;
  const orphan = ({ data, at }: Row<DataRow>): Orphan => ({
    name: data.subKegiatan,
    kode: data.kode,
    at: at.subKegiatan,
    kodeAt: at.kode,
    pagu: '',
  });
  if (first !== undefined) addUnmatched(collector, orphan(row), first[0].sheet, orphan(first[1]));
}

/** Sub kegiatan of two sheets, but for those that are told already. */
function pairSubKegiatan(collector: FindingCollector, a: Side, b: Side, isTold: (name: string) => boolean): void {
  const open = (all: readonly Orphan[]): readonly Orphan[] => all.filter((x) => !isTold(x.name));
  reportOrphans(collector, a, b, open(orphanSubKegiatan(a, b)), open(orphanSubKegiatan(b, a)));
}

/** Each sub kegiatan of `from` that `to` lacks, once. */
function orphanSubKegiatan(from: Side, to: Side): readonly Orphan[] {
  // A row whose name is not known may be the one that seems to be missing.
  if (to.rows.some((r) => isBlankName(r.data.subKegiatan))) return [];
  const seen = new Set<string>();
  return from.rows.flatMap(({ data, at }): Orphan[] => {
    if (isBlankName(data.subKegiatan) || findSubKegiatanRows(to.index, data).length > 0) return [];
    const key = `${kodeKey(data.kode)} ${nameKey(data.subKegiatan)}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ name: data.subKegiatan, kode: data.kode, at: at.subKegiatan, kodeAt: at.kode, pagu: paguText(data) }];
  });
}

/** Indikator of the sub kegiatan that both sheets hold. A blank indikator has its own finding and may be any of them. */
function pairIndikator(collector: FindingCollector, pk: Side, rencana: Side): void {
  const seen = new Set<Row<DataRow>>();
  for (const row of pk.rows) {
    if (seen.has(row)) continue;
    const pkRows = findSubKegiatanRows(pk.index, row.data);
    const rencanaRows = findSubKegiatanRows(rencana.index, row.data);
    for (const r of pkRows) seen.add(r);
    if (rencanaRows.length === 0) continue;
    const [a, b] = [orphanIndikator(pkRows, rencanaRows), orphanIndikator(rencanaRows, pkRows)];
    reportOrphans(collector, pk, rencana, a, b, true);
  }
}

function orphanIndikator(from: readonly Row<DataRow>[], to: readonly Row<DataRow>[]): readonly Orphan[] {
  const existing = new Set(to.map((r) => nameKey(indikatorOf(r.data) ?? '')));
  if (existing.has('')) return [];
  return from
    .map((r): Orphan => ({ name: indikatorOf(r.data) ?? '', kode: '', at: nameCell(r), kodeAt: nameCell(r), pagu: '' }))
    .filter(({ name }) => !isBlankName(name) && !existing.has(nameKey(name)));
}

function reportOrphans(
  collector: FindingCollector,
  a: Side,
  b: Side,
  orphansA: readonly Orphan[],
  orphansB: readonly Orphan[],
  sameSubKegiatan = false,
): void {
  const rest = [...orphansA];
  for (const y of orphansB) {
    const candidate = findNearest(y, rest, sameSubKegiatan);
    if (candidate !== undefined) rest.splice(rest.indexOf(candidate), 1);
    addUnmatched(collector, y, a.sheet, candidate);
  }
  for (const y of rest) addUnmatched(collector, y, b.sheet, undefined);
}

/** Within one sub kegiatan the only indikator left over is the candidate, however far its name. */
function findNearest(orphan: Orphan, candidates: readonly Orphan[], sameSubKegiatan: boolean): Orphan | undefined {
  const same = candidates.find((x) => isSameName(x.name, orphan.name));
  if (same !== undefined) return same;
  const names = candidates.map((x) => nameKey(x.name));
  const near = candidates[names.indexOf(nearest(nameKey(orphan.name), names) ?? '')];
  const only = sameSubKegiatan && candidates.length === 1 ? candidates[0] : undefined;
  return near ?? findSharingWords(orphan, candidates) ?? only ?? findByPagu(orphan, candidates);
}

/** Under another name altogether: the only one of the same pagu. */
function findByPagu(orphan: Orphan, candidates: readonly Orphan[]): Orphan | undefined {
  const same = candidates.filter((x) => x.pagu !== '' && x.pagu === orphan.pagu);
  return same.length === 1 ? same[0] : undefined;
}

function paguText(data: DataRow): string {
  return 'pagu' in data && isAngka(data.pagu) && !data.pagu.isZero() ? data.pagu.toFixed() : '';
}

/** A name shortened in words ("Koord. Pelaksanaan Pembangunan Kawasan"): the only one that shares most of them. */
function findSharingWords(orphan: Orphan, candidates: readonly Orphan[]): Orphan | undefined {
  const wordsOf = ({ name }: Orphan): ReadonlySet<string> => new Set(nameKey(name).match(/[^ ]{4,}/g));
  const ownWords = wordsOf(orphan);
  const similar = candidates.filter((x) => {
    const otherWords = wordsOf(x);
    const same = [...ownWords].filter((word) => otherWords.has(word)).length;
    return same >= 2 && same >= Math.min(ownWords.size, otherWords.size) * 0.6;
  });
  return similar.length === 1 ? similar[0] : undefined;
}

const NO_KODE = { selKode: '', selKodeLain: '', beda: '' };

/** Names that share nothing were brought together by their pagu. */
function isByPagu(orphan: Orphan, candidate: Orphan): boolean {
  const byName = findNearest({ ...orphan, pagu: '' }, [candidate], false);
  return byName === undefined && orphan.pagu !== '' && orphan.pagu === candidate.pagu;
}

function hasOtherKode(a: Orphan, b: Orphan): boolean {
  return a.kode !== '' && b.kode !== '' && kodeKey(a.kode) !== kodeKey(b.kode);
}

function addUnmatched(collector: FindingCollector, orphan: Orphan, sheet: string, candidate: Orphan | undefined): void {
  // Names that agree under different codes are told apart by the code.
  const differsByKode = candidate !== undefined && isSameName(candidate.name, orphan.name);
  const mention = (x: Orphan): string => (differsByKode && x.kode !== '' ? `${x.kode} ${x.name}` : x.name);
  const found = candidate && { terdekat: mention(candidate), sel: formatCellRef(candidate.at) };
  // A mistyped KODE is told, and repaired, at the KODE.
  const isKode = differsByKode && orphan.kode !== '' && candidate.kode !== '';
  const other = isKode ? candidate.kodeAt : candidate?.at;
  const at = isKode ? orphan.kodeAt : orphan.at;
  const place = { at, label: orphan.name, ...(other && { related: [other] }) };
  const alsoKode = !isKode && candidate !== undefined && hasOtherKode(orphan, candidate);
  const kode =
    isKode || alsoKode
      ? {
          selKode: formatA1(orphan.kodeAt),
          selKodeLain: formatCellRef(candidate.kodeAt),
          beda: isKode ? 'kode' : 'nama',
        }
      : NO_KODE;
  const args = {
    nama: mention(orphan),
    lembar: sheet,
    ...(found ?? { terdekat: '', sel: '' }),
    ...kode,
    lewat: candidate !== undefined && isByPagu(orphan, candidate) ? 'pagu' : '',
  };
  collector.report('baris/tidak-berpasangan', args, place);
}
