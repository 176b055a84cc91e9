import { columnLetters, formatCellRef } from '../cell-ref.ts';
import { type CheckedFile, type CheckReport, type Tally, tally } from '../check-report.ts';
import { excerpt } from '../clean.ts';
import type { Finding } from '../finding.ts';
import type { Layout } from '../paint.ts';
import { SEVERITY_WORD } from '../wording.ts';
import { type FindingPlace, findingLines } from './finding-lines.ts';
import { firstSteps } from './first-steps.ts';
import { flow, NO_LEAD, words } from './flow.ts';
import { groupByRow, type RowGroup } from './row-groups.ts';

/** Findings of one code in one column of a sheet that text shows; the rest is counted (JSON has all). */
const MOST_PER_COLUMN = 20;

/** Findings for people, per file, with a last line of totals; ends in a line feed. */
export function formatText(report: CheckReport, options: Layout): string {
  const files = report.files.map((file) => formatTextFile(file, options));
  const total =
    report.files.length > 1
      ? formatTextTotals(
          report.files.map((file) => tally(file.findings)),
          options,
        )
      : '';
  return `${files.join('')}${total}`;
}

/** The findings of one file; ends in a line feed. */
export function formatTextFile(file: CheckedFile, options: Layout): string {
  return `${fileLines(file, options).join('\n')}\n`;
}

/** The last line of a run over several files; ends in a line feed. */
export function formatTextTotals(files: readonly Tally[], { width }: Layout): string {
  const clean = files.filter((t) => t.error + t.warning + t.info === 0).length;
  const add = (severity: keyof Tally): number => files.reduce((n, t) => n + t[severity], 0);
  const all = { error: add('error'), warning: add('warning'), info: add('info') };
  const text = `Seluruhnya: ${sums(all)} dalam ${files.length} berkas, ${clean} berkas tanpa temuan`;
  return `${flow(words(text), width, NO_LEAD, 2).join('\n')}\n`;
}

function fileLines(file: CheckedFile, options: Layout): string[] {
  const { paint, width } = options;
  const name = excerpt(file.file, 4096);
  const skipped = skippedLines(file, options);
  if (file.findings.length === 0) {
    const clean = `${file.subKegiatan} sub kegiatan, ${file.checked} angka diperiksa, `;
    return [
      ...flow([{ text: `${name}:` }, ...words(clean), ...words('tidak ada temuan', paint.good)], width, NO_LEAD, 2),
      ...skipped,
    ];
  }
  const shown: string[] = [...(file.findings.some((f) => f.at !== undefined) ? [paint.strong(name), ''] : [])];
  const columns = columnTotals(file);
  const seen = new Map<string, number>();
  for (const group of groupByRow(file.findings)) {
    const lines: string[] = [];
    for (const finding of group.findings) {
      const key = columnKey(finding);
      const n = (seen.get(key) ?? 0) + 1;
      seen.set(key, n);
      const all = columns.get(key) ?? 0;
      if (n <= MOST_PER_COLUMN) lines.push(...findingLines(finding, placeIn(group, name), options), '');
      if (n === MOST_PER_COLUMN && all > n) lines.push(...moreLines(finding, all - n, options), '');
    }
    if (lines.length > 0) shown.push(...headingLines(group, options), ...lines);
  }
  const end = flow(
    [{ text: sums(tally(file.findings)), paint: paint.strong }, ...words('dalam'), { text: name }],
    width,
    NO_LEAD,
    2,
  );
  return [...shown, ...skipped, ...firstSteps(file.findings, options), ...end];
}

function placeIn({ at }: RowGroup, file: string): FindingPlace {
  return at === undefined ? { kind: 'alone', file } : { kind: 'row' };
}

/** "Lembar Realisasi Keuangan, baris 10: Jumlah"; nothing above findings of the whole file. */
function headingLines({ at, name }: RowGroup, { paint, width }: Layout): string[] {
  if (at === undefined) return [];
  const text = `Lembar ${excerpt(at.sheet)}, baris ${at.row}${name === '' ? '' : `: ${name}`}`;
  return [...flow(words(text, paint.place), width, NO_LEAD, 2), ''];
}

function moreLines(finding: Finding, rest: number, { paint, width }: Layout): string[] {
  const where =
    finding.at === undefined ? '' : ` di kolom ${columnLetters(finding.at.column)} lembar "${finding.at.sheet}"`;
  const text = `dan ${rest} lagi ${SEVERITY_WORD[finding.severity]}[${finding.code}]${where} (semuanya: --format json)`;
  return flow(words(text, paint.faint), width, { text: '  ' }, 6);
}

function skippedLines(file: CheckedFile, { paint, width }: Layout): string[] {
  if (file.notChecked === 0) return [];
  const cells = [...new Set(file.notCheckedBecause.map((ref) => formatCellRef(ref)))];
  const named = cells.slice(0, 5).join(', ') + (cells.length > 5 ? `, dan ${cells.length - 5} sel lagi` : '');
  const why = cells.length === 0 ? '' : `: ${named}`;
  const text = `${file.notChecked} angka tidak dapat diperiksa karena sel yang dibutuhkannya tidak terbaca atau masih salah${why}`;
  return flow(words(text, paint.warning), width, NO_LEAD, 2);
}

function columnKey(finding: Finding): string {
  return JSON.stringify([finding.code, finding.at?.sheet, finding.at?.column]);
}

function columnTotals(file: CheckedFile): ReadonlyMap<string, number> {
  const groups = new Map<string, number>();
  for (const d of file.findings) groups.set(columnKey(d), (groups.get(columnKey(d)) ?? 0) + 1);
  return groups;
}

function sums(tally: Tally): string {
  return `${tally.error} kesalahan, ${tally.warning} peringatan, ${tally.info} info`;
}
