import { groupBy } from '../../domain/group-by.ts';
import { formatCellRef } from '../../findings/cell-ref.ts';
import { excerpt } from '../../findings/clean.ts';
import type { Finding } from '../../findings/finding.ts';
import { findingLines } from '../../findings/format/finding-lines.ts';
import { flow, NO_LEAD, words } from '../../findings/format/flow.ts';
import type { Paint } from '../../findings/paint.ts';
import { amountText } from '../../imports/amounts.ts';
import { EXPORT_KIND_NAMES } from '../../imports/export-kind.ts';
import { formatOrigins } from '../../imports/origin.ts';
import { textOf } from '../../imports/plan.ts';
import type { PlannedCell } from '../../imports/planned-cell.ts';
import { type ImportOutcome, pairTotals } from './import-outcome.ts';

interface Layout {
  readonly paint: Paint;
  readonly width?: number;
}

const STATUS: Readonly<Record<PlannedCell['status'], string>> = {
  new: 'diisi',
  same: 'sudah sama',
  kept: 'tidak diubah',
  replaced: 'diganti',
  formula: 'rumus, tidak diubah',
  computed: 'rumus, ikut terisi',
};

/** The outcome of an import for people: what is taken from which cell, what is not and why, totals beside totals. */
export function formatImport(outcome: ImportOutcome, layout: Layout): string {
  const { planned, stops } = outcome;
  const lines: string[] = [];
  const findings = planned.findings.filter(({ finding }) => finding.severity === 'error');
  const told = planned.findings.filter(({ finding }) => finding.severity !== 'error');
  for (const { file, finding } of [...planned.questions, ...findings])
    lines.push(...findingLines(finding, { kind: 'alone', file }, layout), '');
  if (!stops) {
    lines.push(...sourceLines(outcome), '', ...takenLines(outcome, layout), ...leftLines(outcome, layout));
    lines.push(...totalLines(outcome), '');
  }
  for (const { file, finding } of mergeNotes(told))
    lines.push(...findingLines(finding, { kind: 'alone', file }, layout), '');
  lines.push(...flow(words(closing(outcome)), layout.width, NO_LEAD, 2));
  return `${lines.join('\n')}\n`;
}

function sourceLines({ planned }: ImportOutcome): readonly string[] {
  const bySource = groupBy(planned.readings, ({ file, kind }) => `${file}: ${EXPORT_KIND_NAMES[kind]}`);
  return [...bySource].map(
    ([key, own]) => `${key} (${own.length === 1 ? `lembar ${own[0]?.sheet}` : `${own.length} lembar`})`,
  );
}

function takenLines({ planned }: ImportOutcome, { paint }: Layout): readonly string[] {
  return [...groupBy(planned.plan.cells, ({ sub }) => sub)].flatMap(([sub, cells]) => {
    const rows = cells.map((cell) => [
      formatCellRef(cell.at),
      cell.label,
      cell.old === null ? '(kosong)' : textOf(cell.old),
      textOf(cell.value) + (cell.partial === '' ? '' : ` (${cell.partial})`),
      STATUS[cell.status],
      cell.from.length === 0 ? 'tidak ada dokumen' : formatOrigins(cell.from),
    ]);
    return [paint.strong(excerpt(sub, 120)), ...columns(rows), ''];
  });
}

function leftLines({ planned, run }: ImportOutcome, { paint }: Layout): readonly string[] {
  const left = planned.plan.leftOut.map(({ sub, what, why }) => `  ${sub}: ${what}: ${why}`);
  const { outside } = planned.resolved;
  const listed = run.detailed
    ? outside.map(({ sub, kind }) => `  ${`${sub.kode} ${sub.name}`.trim()} (${EXPORT_KIND_NAMES[kind]})`)
    : [];
  const count =
    outside.length === 0
      ? []
      : [
          `  ${outside.length} sub kegiatan ekspor di luar buku kerja ini${run.detailed ? ':' : ' (rinciannya: --rinci)'}`,
        ];
  const all = [...left, ...count, ...listed];
  return all.length === 0 ? [] : [paint.strong('Tidak diambil'), ...all, ''];
}

function totalLines({ planned }: ImportOutcome): readonly string[] {
  const rows = pairTotals(planned).map(({ label, exported, taken }) => [
    label,
    amountText(exported),
    amountText(taken),
  ]);
  return rows.length === 0 ? [] : columns([['Jumlah', 'di ekspor', 'diambil'], ...rows]);
}

/** Rows as columns of equal width, the last as long as it is. */
function columns(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, i) => Math.max(...rows.map((row) => (row[i] ?? '').length)));
  return rows.map((row) =>
    `  ${row.map((text, i) => (i === row.length - 1 ? text : text.padEnd(widths[i] ?? 0))).join('  ')}`.trimEnd(),
  );
}

/** Notes of one kind and wording are told once. */
function mergeNotes<T extends { readonly finding: Finding }>(told: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return told.filter(({ finding }) => {
    if (finding.code !== 'impor/catatan') return true;
    const key = JSON.stringify(finding.args);
    return seen.has(key) ? false : seen.add(key);
  });
}

function closing({ planned, written, stops, run }: ImportOutcome): string {
  const count = (status: PlannedCell['status']): number =>
    planned.plan.cells.filter((cell) => cell.status === status).length;
  if (stops) return 'Tidak ada yang ditulis.';
  const parts = [
    `${count('new')} sel diisi`,
    ...(count('replaced') === 0 ? [] : [`${count('replaced')} diganti`]),
    ...(count('same') === 0 ? [] : [`${count('same')} sudah sama`]),
    ...(count('kept') === 0 ? [] : [`${count('kept')} tidak diubah karena sudah berisi`]),
    ...(count('computed') === 0 ? [] : [`${count('computed')} ikut terisi oleh rumusnya`]),
    ...(count('formula') === 0 ? [] : [`${count('formula')} tidak diubah karena berisi rumus`]),
  ].join(', ');
  const filled = count('new') + count('replaced') > 0;
  if (written !== null) return `${written} ditulis (${parts})${filled ? '; asal tiap angka di lembar Asal Data' : ''}`;
  return run.previewOnly ? `Hanya diperiksa, tidak ada yang ditulis: ${parts.replace('diisi', 'akan diisi')}` : parts;
}
