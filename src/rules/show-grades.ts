import { type Grades, mergeGrades } from '../domain/grades.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import { indonesian } from '../findings/figures.ts';
import type { Finding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';

interface GradedRow {
  readonly at: CellRef;
  readonly grades: Grades;
}

/** The arguments of a finding that may be a figure of its row, or several of them in a list. */
const FIGURE_ARGS: ReadonlySet<string> = new Set(['targets', 'nilai', 'isi', 'sendiri', 'seharusnya']);

/**
 * Shows findings with the grades (BB) that figures of their rows stand for in place of the numbers of Skala Nilai; between two
 * grades no difference is told. Percentages and rupiah stay.
 */
export function makeGradeNaming(buku: BukuKerja): (findings: readonly Finding[]) => readonly Finding[] {
  const rows = listGradedRows(buku);
  // The numbers are of one sheet Skala Nilai, whichever row states them.
  const grades = mergeGrades(...rows.map((row) => row.grades));
  if (grades === null) return (findings) => findings;
  const places = new Set(rows.map(({ at }) => placeOf(at)));
  const isGraded = ({ at, unit }: Finding): boolean =>
    at !== undefined && places.has(placeOf(at)) && unit !== 'persen' && unit !== 'rupiah';
  return (findings) => findings.map((finding) => (isGraded(finding) ? withGrades(finding, grades) : finding));
}

function listGradedRows(buku: BukuKerja): readonly GradedRow[] {
  const { pk, perubahan, rencana, iku, renstra, riwayat, earlier } = buku;
  const tables = [
    pk,
    perubahan?.murni ?? null,
    perubahan?.changed ?? null,
    rencana,
    iku,
    riwayat,
    ...earlier.flatMap((one) => [one.pk, one.rencana]),
  ];
  const ofTables = tables.flatMap((table) =>
    (table?.rows ?? []).flatMap(({ row, data }) =>
      data.grades === undefined
        ? []
        : [{ at: { sheet: table?.sheet.name ?? '', row, column: 1 }, grades: data.grades }],
    ),
  );
  const ofRenstra = (renstra ?? []).flatMap(({ at, data }) =>
    data.grades === undefined ? [] : [{ at, grades: data.grades }],
  );
  return [...ofTables, ...ofRenstra];
}

function placeOf({ sheet, row }: CellRef): string {
  return `${sheet}\u0000${row}`;
}

function withGrades(finding: Finding, grades: Grades): Finding {
  const { written, computed, difference, ...others } = finding;
  const gradeOf = (figure: string): string | undefined => grades[figure];
  const shown = {
    ...(written === undefined ? {} : { written: gradeOf(written) ?? written }),
    ...(computed === undefined ? {} : { computed: gradeOf(computed) ?? computed }),
  };
  const isChanged = shown.written !== written || shown.computed !== computed;
  const kept = difference === undefined || isChanged ? {} : { difference };
  return { ...others, ...shown, ...kept, args: argsWithGrades(finding.args, grades) } as Finding;
}

function argsWithGrades(args: Finding['args'], grades: Grades): Finding['args'] {
  const byText = new Map(Object.entries(grades).map(([number, grade]) => [indonesian(number), grade]));
  const entries = Object.entries(args).map(([name, text]) => {
    if (!FIGURE_ARGS.has(name)) return [name, text];
    return [name, String(text).replace(/[^,; ]+(?:,\d+)?/g, (word) => byText.get(word) ?? word)];
  });
  return Object.fromEntries(entries) as Finding['args'];
}
