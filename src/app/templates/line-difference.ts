/** A line that both texts have, or only the before, or only the after. */
interface DifferenceLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
}

/** Lines around a difference that are shown with it. */
const AROUND = 3;

/**
 * How two texts of some hundred lines differ, as patches have it: sections with the lines around them. None where they are
 * alike; line ends count for nothing.
 */
export function differenceOf(before: string, after: string): readonly string[] {
  const lines = alignLines(linesOf(before), linesOf(after));
  const shown = lines.map((_, i) =>
    lines.slice(Math.max(0, i - AROUND), i + AROUND + 1).some(({ sign }) => sign !== ' '),
  );
  const out: string[] = [];
  let [oldLine, newLine] = [1, 1];
  for (const [i, { sign, text }] of lines.entries()) {
    if (shown[i] === true) {
      if (shown[i - 1] !== true) out.push(sectionHead(lines, shown, i, oldLine, newLine));
      out.push(`${sign}${text}`);
    }
    if (sign !== '+') oldLine += 1;
    if (sign !== '-') newLine += 1;
  }
  return out;
}

function linesOf(text: string): readonly string[] {
  return text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function sectionHead(
  lines: readonly DifferenceLine[],
  shown: readonly boolean[],
  from: number,
  oldLine: number,
  newLine: number,
): string {
  const end = shown.indexOf(false, from);
  const section = lines.slice(from, end === -1 ? undefined : end);
  const count = (sign: '-' | '+'): number => section.filter((line) => line.sign === ' ' || line.sign === sign).length;
  return `@@ -${oldLine},${count('-')} +${newLine},${count('+')} @@`;
}

/** Both texts in one row of lines, with as many in common as there are (longest common subsequence). */
function alignLines(before: readonly string[], after: readonly string[]): readonly DifferenceLine[] {
  const width = after.length + 1;
  // common[i * width + j]: how many lines before from i and after from j have in common.
  const common = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [right = 0, below = 0, both = 0] = [i * width + j + 1, (i + 1) * width + j, (i + 1) * width + j + 1].map(
        (at) => common[at],
      );
      common[i * width + j] = before[i] === after[j] ? both + 1 : Math.max(right, below);
    }
  }
  const lines: DifferenceLine[] = [];
  let [i, j] = [0, 0];
  while (i < before.length || j < after.length) {
    const [left, right] = [before[i], after[j]];
    const [withoutOld = 0, withoutNew = 0] = [common[(i + 1) * width + j], common[i * width + j + 1]];
    if (left !== undefined && left === right) {
      lines.push({ sign: ' ', text: left });
      i += 1;
      j += 1;
    } else if (left !== undefined && (right === undefined || withoutOld >= withoutNew)) {
      lines.push({ sign: '-', text: left });
      i += 1;
    } else if (right !== undefined) {
      lines.push({ sign: '+', text: right });
      j += 1;
    }
  }
  return lines;
}
