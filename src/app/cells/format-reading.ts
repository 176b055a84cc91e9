import { oneLine } from '../../findings/clean.ts';
import type { Finding } from '../../findings/finding.ts';
import { flow, columns as terminalColumns, words } from '../../findings/format/flow.ts';
import type { RowReading, RowRole, SheetReading } from '../../findings/sheet-reading.ts';
import { wording } from '../../findings/wording.ts';

const ROLE: Readonly<Record<RowRole, string>> = {
  title: 'judul',
  heading: 'kepala',
  data: 'data',
  parent: 'induk',
  total: 'jumlah',
  group: 'kelompok',
  key: 'kunci',
  text: 'teks',
  photo: 'foto',
  level: 'batas',
  note: 'catatan',
  passed: 'dilewati',
};

/** Without a terminal. */
const DEFAULT_WIDTH = 120;
/** A heading and its meaning side by side need this much. */
const SIDE_BY_SIDE = 90;

/** `lapkin cells --sebagai-tabel`: a paragraph a sheet, a line a column and a row; no line is wider than `width` if its words allow. */
export function formatReading(
  sheets: readonly SheetReading[],
  findings: readonly Finding[],
  width: number = DEFAULT_WIDTH,
): string {
  return `${sheets.map((sheet) => formatSheet(sheet, findings, width).join('\n')).join('\n\n')}\n`;
}

function formatSheet(sheet: SheetReading, findings: readonly Finding[], width: number): string[] {
  const name = JSON.stringify(oneLine(sheet.sheet));
  if (sheet.readAs === null) return line(`Lembar ${name} tidak dibaca`, width, 0);
  const head = line(`Lembar ${name} dibaca sebagai ${sheet.readAs}`, width, 0);
  if (!sheet.understood) {
    const causes = findings.filter((f) => f.severity === 'error' && f.at?.sheet === sheet.sheet);
    return [
      ...line(`Lembar ${name} (${sheet.readAs}) tidak terbaca:`, width, 0),
      ...causes.flatMap((f) => line(`  - ${wording(f).title}`, width, 2)),
      ...formatColumns(sheet, width),
      ...line('  Arti kolomnya dapat disebutkan dengan lapkin check --petakan', width, 0),
    ];
  }
  return [...head, ...formatColumns(sheet, width), ...formatRows(sheet.rows, width)];
}

function formatColumns({ columns }: SheetReading, width: number): string[] {
  if (columns.length === 0) return [];
  const longest = Math.max(...columns.map(({ heading }) => terminalColumns(oneLine(heading))));
  const room = Math.min(longest, Math.floor(width / 2) - 8);
  return [
    '  Kolom:',
    ...columns.flatMap(({ column, heading, meaning }) => {
      const text = oneLine(heading) || '(tanpa judul)';
      const meaningText = meaning === null ? 'tidak dibaca' : `= ${meaning}`;
      const lead = `    ${column.padEnd(3)} `;
      const gap = room - terminalColumns(text);
      if (gap >= 0) return [`${lead}${text}${' '.repeat(gap)}  ${meaningText}`];
      if (width >= SIDE_BY_SIDE) return line(`${lead}${text}  ${meaningText}`, width, lead.length);
      return [...line(`${lead}${text}`, width, lead.length), `${' '.repeat(lead.length)}${meaningText}`];
    }),
  ];
}

function formatRows(rows: readonly RowReading[], width: number): string[] {
  if (rows.length === 0) return [];
  const digits = Math.max(...rows.map(({ row }) => String(row).length));
  return [
    '  Baris:',
    ...rows.map(({ row, role, label, reason }) => {
      const lead = `    ${String(row).padStart(digits)}  ${ROLE[role].padEnd(8)}  `;
      const why = reason === '' ? '' : ` (${reason})`;
      return `${lead}${shorten(oneLine(label), width - lead.length - terminalColumns(why))}${why}`;
    }),
  ];
}

/** A text cut at a number of terminal columns, with "…"; a few letters are always left. */
function shorten(text: string, room: number): string {
  if (terminalColumns(text) <= room) return text;
  const letters = [...text];
  while (letters.length > 8 && terminalColumns(letters.join('')) > room - 1) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

/** A sentence broken between words; further lines are indented by `indent`. */
function line(text: string, width: number, indent: number): string[] {
  const start = /^ */.exec(text)?.[0] ?? '';
  return flow(words(text), width, { text: start }, indent + 2);
}
