import { type Angka, sum } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, perTriwulan, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import type { BukuKerja, Row, Table } from '../sheets/buku-kerja.ts';
import { differingAmounts, isSameRupiah, rupiah } from './amounts.ts';
import { type Difference, explainDifference } from './causes.ts';
import type { Amount, MoneyFigures } from './combine.ts';
import type { BukuSub } from './match.ts';
import { formatOrigins } from './origin.ts';
import type { Choices, ExportReading } from './reading.ts';
import { reconcilePeriods } from './reconcile-periods.ts';
import type { Resolved, ResolvedSub } from './resolve.ts';
import { waitingFindings } from './waiting-documents.ts';
import { wantCell } from './wanted-cell.ts';

/** Everything that a workbook and exports disagree on; cells are the workbook's. */
export function reconcile(
  resolved: Resolved,
  readings: readonly ExportReading[],
  subs: readonly BukuSub[],
  buku: BukuKerja,
  choices: Choices,
): readonly Finding[] {
  const differences: PlacedDifference[] = [];
  const findings: Finding[] = [];
  for (const one of resolved.subs) {
    const broken = new Set(one.conflicts.map((conflict) => conflict.export));
    findings.push(...conflictFindings(one));
    for (const figures of one.money) {
      if (broken.has(figures.kind)) continue;
      differences.push(...findDifferences(one, figures, buku, choices));
      findings.push(...untilFindings(one, figures, buku));
    }
  }
  const all = differences.map(({ difference }) => difference);
  for (const { difference, at, label, code, amount } of differences) {
    const { written, computed, triwulan } = difference;
    const cause = explainDifference(difference, all);
    const details = {
      at,
      label,
      ...differingAmounts(written, computed),
      ...(cause === undefined ? {} : { cause }),
    };
    const args = { triwulan: triwulan === null ? '' : toRoman(triwulan), asal: formatOrigins(amount.from) };
    findings.push(makeFinding(code, args, details));
  }
  return [
    ...findings,
    ...reconcilePeriods(readings, buku),
    ...missingFindings(resolved, subs),
    ...outsideFindings(resolved),
    ...waitingFindings(resolved, readings, buku.triwulan),
  ];
}

interface PlacedDifference {
  readonly difference: Difference;
  readonly at: NonNullable<ReturnType<typeof wantCell>['at']>;
  readonly label: string;
  readonly code: 'banding/pagu' | 'banding/target' | 'banding/realisasi';
  readonly amount: Amount;
}

/** A place where the workbook states a figure. */
interface Place {
  readonly table: Table<unknown> | null;
  readonly rows: readonly Row<unknown>[];
  readonly column: ColumnKey;
}

/** The figures of a sub kegiatan that differ; of two places that state the same figure the first that differs. */
function findDifferences(
  one: ResolvedSub,
  figures: MoneyFigures,
  buku: BukuKerja,
  choices: Choices,
): readonly PlacedDifference[] {
  const { buku: own } = one;
  if (own === null) return [];
  const basis = choices.date ?? 'dokumen';
  const compare = (
    places: readonly Place[],
    amount: Amount | null,
    what: Pick<Difference, 'measure' | 'triwulan'> & Pick<PlacedDifference, 'code' | 'label'>,
  ): readonly PlacedDifference[] => {
    if (amount === null || amount.partial !== '') return [];
    for (const place of places) {
      const found = statedAt(place, amount);
      const written = found.old;
      if (found.at === undefined || written === null || typeof written === 'string') continue;
      if (isSameRupiah(written, amount.value)) continue;
      const { measure, triwulan, code, label } = what;
      const stated = perTriwulan((q) => quarterStated(place, q));
      const difference = { written, computed: amount.value, measure, triwulan, figures, one, stated, basis };
      return [{ difference, at: found.at, label: `${own.name} · ${label}`, code, amount }];
    }
    return [];
  };
  return [
    ...compare(
      [
        { table: buku.pk, rows: own.pk, column: 'pagu' },
        { table: buku.keuangan, rows: own.keuangan, column: 'pagu' },
      ],
      figures.pagu,
      { measure: 'pagu', triwulan: null, code: 'banding/pagu', label: 'Anggaran' },
    ),
    ...ALL_TRIWULAN.flatMap((q) => {
      const group = `Triwulan ${toRoman(q)}`;
      return [
        ...compare(
          [
            { table: buku.rencana, rows: own.rencana, column: triwulanColumn(q, 'anggaran') },
            { table: buku.keuangan, rows: own.keuangan, column: triwulanColumn(q, 'target') },
          ],
          figures.target[q],
          { measure: 'target', triwulan: q, code: 'banding/target', label: `${group} · Target` },
        ),
        ...compare(
          [{ table: buku.keuangan, rows: own.keuangan, column: triwulanColumn(q, 'realisasi') }],
          figures.realisasi[q],
          {
            measure: 'realisasi',
            triwulan: q,
            code: 'banding/realisasi',
            label: `${group} · Realisasi`,
          },
        ),
      ];
    }),
  ];
}

function statedAt({ table, rows, column }: Place, amount: Amount) {
  return wantCell(table, table?.sheet.name ?? '', rows, column, '', { kind: 'rak', ...amount });
}

function quarterStated(place: Place, triwulan: Triwulan): Angka | null {
  const part = /\.(\w+)$/.exec(place.column)?.[1];
  if (part === undefined) return null;
  const column = triwulanColumn(triwulan, part as 'target' | 'realisasi' | 'anggaran');
  const { old } = statedAt({ ...place, column }, NO_AMOUNT);
  return old === null || typeof old === 'string' ? null : old;
}

const NO_AMOUNT: Amount = { value: sum([]), from: [], partial: '' };

/** Where an export has the s.d. figure alone: the sum of the quarters against it. */
function untilFindings(one: ResolvedSub, figures: MoneyFigures, buku: BukuKerja): readonly Finding[] {
  const { buku: own } = one;
  if (own === null) return [];
  return ALL_TRIWULAN.flatMap((q): Finding[] => {
    const until = figures.sampaiDengan[q];
    if (until === null || figures.realisasi[q] !== null) return [];
    const place: Place = { table: buku.keuangan, rows: own.keuangan, column: triwulanColumn(q, 'realisasi') };
    const { at } = statedAt(place, until);
    const stated = ALL_TRIWULAN.filter((t) => t <= q).map((t) => quarterStated(place, t));
    const known = stated.filter((value) => value !== null);
    // A quarter without any figure is not reported yet: nothing to hold against.
    if (at === undefined || known.length === 0) return [];
    const written = sum(known);
    if (isSameRupiah(written, until.value)) return [];
    const details = {
      at,
      label: `${own.name} · s.d. Triwulan ${toRoman(q)} · Realisasi`,
      ...differingAmounts(written, until.value),
    };
    return [makeFinding('banding/realisasi-sd', { triwulan: toRoman(q), asal: formatOrigins(until.from) }, details)];
  });
}

function conflictFindings(one: ResolvedSub): readonly Finding[] {
  const name = one.buku?.name ?? one.sub.name;
  const row = one.buku?.pk[0];
  // One finding of a kind: what follows from the first disagreement disagrees too.
  return (['pagu', 'jumlah'] as const).flatMap((kind): Finding[] => {
    const own = one.conflicts.filter((conflict) => conflict.kind === kind);
    const [first] = own;
    if (first === undefined) return [];
    const { what, written, computed } = first;
    const details = {
      ...(row === undefined ? {} : { at: row.at.subKegiatan }),
      ...differingAmounts(written, computed),
    };
    const cells = formatOrigins(own.flatMap((conflict) => conflict.cells));
    return [
      kind === 'pagu'
        ? makeFinding('banding/rak-tidak-sama-pagu', { nama: name, asal: cells }, details)
        : makeFinding('banding/jumlah-ekspor', { nama: name, apa: what, asal: cells }, details),
    ];
  });
}

function missingFindings(resolved: Resolved, subs: readonly BukuSub[]): readonly Finding[] {
  const found = new Set(resolved.subs.map(({ buku }) => buku));
  if (resolved.subs.length + resolved.outside.length === 0) return [];
  return subs
    .filter((sub) => !found.has(sub))
    .map((sub) => {
      const row = sub.pk[0];
      return makeFinding(
        'banding/tidak-ada-di-ekspor',
        { nama: sub.name },
        row === undefined ? {} : { at: row.at.subKegiatan },
      );
    });
}

function outsideFindings({ outside }: Resolved): readonly Finding[] {
  if (outside.length === 0) return [];
  const names = new Set(outside.map(({ sub }) => sub.kode || sub.name));
  const pagu = sum(outside.map((one) => one.pagu));
  const realisasi = sum(outside.map((one) => one.realisasi));
  const amounts = [
    ...(pagu.isZero() ? [] : [`anggaran ${rupiah(pagu)}`]),
    ...(realisasi.isZero() ? [] : [`realisasi ${rupiah(realisasi)}`]),
  ];
  const args = { banyak: String(names.size), jumlah: amounts.join(', ') || 'tanpa angka' };
  return [makeFinding('banding/tidak-ada-di-buku', args)];
}
