import { type Code, entryOf } from '../catalog.ts';
import { type Example, exampleFile } from '../example.ts';
import type { Layout } from '../paint.ts';
import { nameProgram } from '../program-name.ts';
import { SEVERITY_WORD, wording } from '../wording.ts';
import { drawCells } from './cell-picture.ts';
import { findingLines } from './finding-lines.ts';
import { columns, flow, NO_LEAD, type Token, words } from './flow.ts';
import { reasonWithoutCells } from './without-cells.ts';

const LABEL = 13;

/** What `lapkin explain CODE` prints: what, why, an example and the repair; ends in a line feed. */
export function formatExplanation(code: Code, example: Example, layout: Layout): string {
  const { paint, width, starter } = layout;
  const entry = entryOf(code);
  const part = (label: string, text: string): string[] =>
    flow(words(text), width, { text: label.padEnd(LABEL), paint: paint.strong }, LABEL);
  const severity: Token = { text: `(${SEVERITY_WORD[entry.severity]})`, paint: paint[entry.severity] };
  const lines = [
    ...flow([{ text: code, paint: paint.strong }, severity], width, NO_LEAD, 2),
    '',
    ...part('Artinya', entry.what),
    ...part('Mengapa', entry.why),
  ];
  const hint = nameProgram(entry.repair ?? wording(example.finding).hint, starter);
  const inner = width === undefined ? {} : { width: Math.max(40, width - 2) };
  lines.push(
    ...(hint === '' ? [] : part('Perbaikan', hint)),
    '',
    paint.strong('Contoh'),
    ...cellLines(example, width),
    ...findingLines(example.finding, { kind: 'alone', file: exampleFile(example) }, { ...layout, ...inner }).map(
      (line) => `  ${line}`,
    ),
  );
  return `${lines.join('\n')}\n`;
}

function cellLines({ cells, finding }: Example, width: number | undefined): string[] {
  if (cells.length === 0) {
    const reason = reasonWithoutCells(finding.code);
    return reason === undefined ? [] : [...flow(words(`(tanpa gambar sel: ${reason})`), width, { text: '  ' }, 2), ''];
  }
  const picture = drawCells(cells, finding.at, width === undefined ? undefined : width - 2);
  if (picture !== null) return [...picture.map((line) => (line === '' ? '' : `  ${line}`)), ''];
  const size = Math.max(...cells.map(([address]) => columns(address)));
  const lines = cells.flatMap(([address, text]) =>
    flow(
      words(text === '' ? '(kosong)' : text),
      width,
      { text: `  ${address}${' '.repeat(size - columns(address) + 3)}` },
      size + 5,
    ),
  );
  return [...lines, ''];
}
