import { type Angka, isAngka } from '../domain/angka.ts';
import type { ColumnKey } from '../domain/column-key.ts';
import { ALL_TRIWULAN, type Triwulan, toRoman } from '../domain/triwulan.ts';
import { triwulanColumn } from '../domain/triwulan-column.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import { makeFinding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { amountText, differingAmounts } from './amounts.ts';
import type { Amount } from './combine.ts';
import { indikatorCells } from './indikator-cells.ts';
import { narasiCells } from './narasi-cells.ts';
import { formatOrigins } from './origin.ts';
import type { PlannedCell } from './planned-cell.ts';
import type { Choices, PlacedFinding, Question } from './reading.ts';
import type { Resolved, ResolvedSub } from './resolve.ts';
import { type LeftOut, type WantedCell, type WantedValue, wantCell } from './wanted-cell.ts';

/** What an import would do. */
export interface ImportPlan {
  readonly cells: readonly PlannedCell[];
  readonly leftOut: readonly LeftOut[];
  readonly findings: readonly PlacedFinding[];
  readonly questions: readonly Question[];
}

/** How an import fills a workbook; `file` is its name for people. */
interface PlanOptions {
  readonly file: string;
  readonly choices: Choices;
  readonly overwrite: boolean;
}

/** Plans what an import writes into a workbook: empty cells alone, or with `overwrite` other values too. */
export function planImport(resolved: Resolved, buku: BukuKerja, { file, choices, overwrite }: PlanOptions): ImportPlan {
  const cells: PlannedCell[] = [];
  const leftOut: LeftOut[] = [];
  const findings: PlacedFinding[] = [];
  const questions: Question[] = [];
  for (const one of resolved.subs) {
    if (one.buku === null) continue;
    const name = one.buku.name;
    for (const conflict of one.conflicts) leftOut.push({ sub: name, what: 'semua angkanya', why: conflict.what });
    const figures = indikatorCells(one, buku, choices, leftOut);
    questions.push(...figures.questions);
    const wanted = [...moneyCells(one, buku, leftOut), ...figures.cells];
    const byCell = new Map<string, WantedCell>();
    for (const want of wanted) {
      const key = `${want.sheet}|${want.column}|${want.at?.row ?? 0}`;
      const other = byCell.get(key);
      if (other === undefined) byCell.set(key, want);
      else if (!isSame(other.value, want.value)) {
        const describe = (w: WantedCell): string => `${textOf(w.value)} (${formatOrigins(w.from)})`;
        const args = { apa: `${want.label} "${name}"`, pertama: describe(other), kedua: describe(want) };
        const at = want.from[0]?.at;
        findings.push({
          file: want.from[0]?.file ?? file,
          finding: makeFinding('impor/sumber-berbeda', args, at === undefined ? {} : { at }),
        });
      }
    }
    for (const want of byCell.values()) {
      const planned = planCell(want, name, overwrite, leftOut);
      if (planned === null) continue;
      cells.push(planned);
      if (planned.status === 'kept') findings.push({ file, finding: keptFinding(planned) });
    }
  }
  cells.push(...narasiCells(resolved.narasi, buku.raw, leftOut));
  return { cells, leftOut, findings, questions };
}

function planCell(want: WantedCell, sub: string, overwrite: boolean, leftOut: LeftOut[]): PlannedCell | null {
  const { at, label, kind, value, from, partial, old } = want;
  if (at === undefined) {
    leftOut.push({ sub, what: label, why: `lembar "${want.sheet}" tidak mempunyai kolom atau baris untuknya` });
    return null;
  }
  const cell = want.table?.sheet.rows.get(at.row)?.get(at.column);
  const isFormula = cell?.formula !== undefined;
  const same = old !== null && isSame(old, value);
  const months = want.table?.months?.get(want.column);
  if (months !== undefined && !same) {
    const cells = months.map((column) => formatA1({ row: at.row, column })).join(', ');
    const why = `di lembar "${want.sheet}" angka ini terdiri atas tiga bulan (${cells}), dan ekspor hanya memberi angka triwulannya; tulis sendiri angka tiap bulannya`;
    leftOut.push({ sub, what: label, why });
    return null;
  }
  const status = same ? 'same' : isFormula ? 'formula' : old === null ? 'new' : overwrite ? 'replaced' : 'kept';
  return { at, label, sub, kind, value, from, partial, old, status };
}

function keptFinding({ at, label, sub, value, old, from }: PlannedCell) {
  const figures =
    isAngka(old) && isAngka(value)
      ? differingAmounts(old, value)
      : { written: textOf(old ?? ''), computed: textOf(value) };
  return makeFinding(
    'impor/sel-sudah-berisi',
    { asal: formatOrigins(from) },
    { at, label: `${sub} · ${label}`, ...figures },
  );
}

/** The cells of money that a sub kegiatan's exports have figures for. */
function moneyCells(one: ResolvedSub, buku: BukuKerja, leftOut: LeftOut[]): readonly WantedCell[] {
  const { buku: target } = one;
  if (target === null) return [];
  const broken = new Set(one.conflicts.map((conflict) => conflict.export));
  return one.money.flatMap((figures): WantedCell[] => {
    if (broken.has(figures.kind)) return [];
    const wants: WantedCell[] = [];
    const { kind } = figures;
    const inPk = (column: ColumnKey, label: string, wanted: WantedValue) =>
      wants.push(wantCell(buku.pk, 'PK', target.pk, column, label, wanted));
    const inKeuangan = (column: ColumnKey, label: string, amount: Amount) =>
      wants.push(wantCell(buku.keuangan, 'Realisasi Keuangan', target.keuangan, column, label, { kind, ...amount }));
    if (figures.pagu !== null) {
      inPk('pagu', 'Anggaran', { kind, ...figures.pagu });
      inKeuangan('pagu', 'Anggaran', figures.pagu);
      const [source, another] = kind === 'pagu' ? one.remarks : [];
      if (source !== undefined && another === undefined && buku.pk?.columns.has('remark') === true) {
        inPk('remark', 'Keterangan', { kind, ...figures.pagu, value: source });
      }
    }
    for (const q of ALL_TRIWULAN) {
      const plan = figures.target[q];
      const group = `Triwulan ${toRoman(q)}`;
      if (plan !== null) {
        const [column, own] = [triwulanColumn(q, 'target'), triwulanColumn(q, 'anggaran')];
        const wanted = { kind, ...plan };
        wants.push(wantCell(buku.rencana, 'Rencana Aksi', target.rencana, own, `${group} · Anggaran`, wanted));
        // Without a TARGET of its own the sheet takes the ANGGARAN of Rencana Aksi.
        if (buku.keuangan?.columns.has(column) === true) inKeuangan(column, `${group} · Target`, plan);
      }
      const spent = figures.realisasi[q];
      if (spent !== null) inKeuangan(triwulanColumn(q, 'realisasi'), `${group} · Realisasi`, spent);
      else if (figures.sampaiDengan[q] !== null) {
        leftOut.push({ sub: target.name, what: `realisasi ${group}`, why: missingBefore(q) });
      }
    }
    return wants;
  });
}

function missingBefore(triwulan: Triwulan): string {
  return `ekspor hanya memuat angka s.d.; berikan juga ekspor s.d. akhir Triwulan ${toRoman((triwulan - 1) as Triwulan)}`;
}

function isSame(a: Angka | string, b: Angka | string): boolean {
  if (isAngka(a) && isAngka(b)) return a.eq(b);
  // "-" states none: no difference to 0.
  const [text, other] = isAngka(a) ? [b, a] : [a, b];
  if (isAngka(other)) return text === '-' && other.isZero();
  return text === other;
}

/** A value as people read it. */
export function textOf(value: Angka | string): string {
  return typeof value === 'string' ? value : amountText(value);
}
