import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sampled } from '../../support/random-runs.ts';
import { runCommand } from '../../support/run-command.ts';

const ROOT = join(import.meta.dirname, '../../..');
const EXAMPLES = ['dinas-contoh-2025-tw3', 'kalaena-2024-tahunan', 'kalaena-2024-tw2-asli', 'kalaena-2024-tw2'].map(
  (name) => `examples/${name}.xlsx`,
);
/** Titles, quarters, orders and totals of offices, and such as are refused. */
const LAYOUTS = ['a01', 'a05', 'b03', 'b11', 'b21', 'c03', 'c15', 'e05', 'e21', 'f05'].map(
  (name) => `test/corpus/layouts/${name}.xlsx`,
);

interface Sheet {
  readonly sheet: string;
  readonly readAs: string | null;
  readonly understood: boolean;
  readonly columns: readonly { readonly column: string; readonly heading: string; readonly meaning: string | null }[];
  readonly rows: readonly { readonly row: number; readonly role: string }[];
}

const run = async (...argv: readonly string[]) => (await runCommand(argv, { cwd: ROOT })).stdout;

/** The words of the text for the roles of the JSON. */
const ROLE_WORDS: Readonly<Record<string, string>> = {
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

/** What a paragraph of the text says of the columns and rows of its sheet. */
function readParagraph(paragraph: string) {
  const lines = paragraph.split('\n');
  const columns = lines.flatMap((line) => {
    const found = /^ {4}([A-Z]{1,3}) +(?:.*? {2,})?(tidak dibaca|= .+)$/.exec(line);
    return found === null ? [] : [`${found[1]} ${found[2]}`];
  });
  const rows = lines.flatMap((line) => {
    const found = /^ {4} *(\d+) {2}(\p{L}+) /u.exec(line);
    return found === null ? [] : [`${found[1]} ${found[2]}`];
  });
  return { columns, rows };
}

test.each(sampled([...EXAMPLES, ...LAYOUTS]))(
  '%s: the table, its JSON and the JSON of check say the same',
  async (file) => {
    const { sheets } = JSON.parse(await run('cells', file, '--sebagai-tabel', '--format', 'json')) as {
      readonly sheets: readonly Sheet[];
    };
    const checked = JSON.parse(await run('check', file, '--format', 'json'));
    expect(checked.files[0].sheets).toEqual(sheets);
    const paragraphs = (await run('cells', file, '--sebagai-tabel')).trimEnd().split('\n\n');
    expect(paragraphs).toHaveLength(sheets.length);
    expect(sheets.filter(({ columns }) => columns.length > 0).length).toBeGreaterThanOrEqual(3);
    sheets.forEach((sheet, i) => {
      const paragraph = paragraphs[i] ?? '';
      expect(paragraph.startsWith(`Lembar ${JSON.stringify(sheet.sheet)}`)).toBe(true);
      if (sheet.readAs !== null) expect(paragraph.split('\n')[0]).toContain(sheet.readAs);
      const isShown = sheet.readAs !== null && sheet.understood;
      expect(readParagraph(paragraph)).toEqual({
        columns: sheet.columns.map(
          ({ column, meaning }) => `${column} ${meaning === null ? 'tidak dibaca' : `= ${meaning}`}`,
        ),
        rows: isShown ? sheet.rows.map(({ row, role }) => `${row} ${ROLE_WORDS[role]}`) : [],
      });
    });
  },
);
