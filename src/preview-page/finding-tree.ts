import type { FindingState, Level } from './preview-state.ts';

/** A finding that stands on its own, and those that follow from it, in reading order. */
interface Root {
  readonly finding: FindingState;
  readonly consequences: readonly FindingState[];
}

/** The findings of a sheet; `sheet` is '' for those of the whole file. */
interface SheetFindings {
  readonly sheet: string;
  readonly roots: readonly Root[];
}

/** Findings of the levels wanted by sheet, each with what follows from it; a consequence whose root is not wanted stands on its own. */
export function groupFindings(findings: readonly FindingState[], levels: ReadonlySet<Level>): readonly SheetFindings[] {
  const wanted = findings.filter(({ level }) => levels.has(level));
  const byKey = new Map(wanted.map((finding) => [finding.key, finding]));
  const rootOf = (finding: FindingState): FindingState => {
    const cause = byKey.get(finding.cause);
    return cause === undefined ? finding : rootOf(cause);
  };
  const consequences = new Map<string, FindingState[]>();
  const sheets = new Map<string, Root[]>();
  for (const finding of wanted) {
    const root = rootOf(finding);
    const own = consequences.get(root.key) ?? [];
    consequences.set(root.key, own);
    if (root !== finding) own.push(finding);
    else {
      const sheet = finding.at?.sheet ?? '';
      const roots = sheets.get(sheet) ?? [];
      roots.push({ finding, consequences: own });
      sheets.set(sheet, roots);
    }
  }
  return [...sheets].map(([sheet, roots]) => ({ sheet, roots }));
}
