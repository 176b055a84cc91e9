import { ALIAS_SOURCES } from '../../src/domain/alias-sources.ts';
import type { ColumnContent } from '../../src/domain/column.ts';
import { HEADING_ALIASES } from '../../src/domain/heading-aliases.ts';
import { IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import type { KeyDeclaration } from '../../src/domain/key-declaration.ts';
import { explainKey } from '../../src/domain/key-explanation.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import type { TableDeclaration } from '../../src/domain/table-declaration.ts';
import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET, RIWAYAT_SHEET } from '../../src/domain/table-declaration.ts';

const CONTENT_NAMES: Readonly<Record<ColumnContent, string>> = {
  teks: 'teks',
  satuan: 'angka dalam satuannya',
  cacah: 'angka',
  rupiah: 'rupiah',
  persen: 'persen',
};

/** The lists of columns and keys for docs/format-buku-kerja.md (Markdown), by the name of their place in it. */
export function listColumns(): Readonly<Record<string, string>> {
  return {
    pk: describeTable(PK_SHEET),
    'rencana-aksi': describeTable(RENCANA_SHEET),
    'realisasi-keuangan': describeTable(KEUANGAN_SHEET),
    riwayat: describeTable(RIWAYAT_SHEET),
    identitas: describeKeys(IDENTITAS_KEYS),
    pengaturan: describeKeys(PENGATURAN_KEYS),
    'judul-lain': describeAliases(),
  };
}

/** Puts the lists between the marks `<!-- daftar:NAMA -->` and `<!-- /daftar -->`; throws for a mark without a list. */
export function insertLists(markdown: string): string {
  const lists = listColumns();
  return markdown.replace(
    /(<!-- daftar:([a-z-]+) -->\n)[\s\S]*?(<!-- \/daftar -->)/g,
    (_, opening: string, name: string, closing: string) => {
      const content = lists[name];
      if (content === undefined) throw new Error(`no list ${name}`);
      return `${opening}\n${content}\n\n${closing}`;
    },
  );
}

/** The columns of a declared table as a Markdown table. */
export function describeTable(d: TableDeclaration): string {
  const rows = [
    ...d.columns.map((k) => [k.heading, k.required, k.alias, CONTENT_NAMES[k.content], k.explanation] as const),
    ...d.triwulan.map(
      (k) => [`TRIWULAN … › ${k.heading}`, k.required, k.alias, CONTENT_NAMES[k.content], k.explanation] as const,
    ),
  ];
  return [
    '| Kolom | Wajib | Nama lain | Isi | Keterangan |',
    '|---|---|---|---|---|',
    ...rows.map(
      ([heading, required, alias, content, explanation]) =>
        `| ${heading} | ${required ? 'ya' : ''} | ${alias.join('; ')} | ${content} | ${explanation} |`,
    ),
  ].join('\n');
}

/** The words of which headings are made, with where they were met. */
function describeAliases(): string {
  const rows = Object.entries(HEADING_ALIASES).map(([key, { exact, words, beside }]) => {
    const heading = key.replace('.', ' · ');
    const named = [exact, words].map((list) =>
      Object.entries(list)
        .map(([source, names]) => `${(names as readonly string[]).join('; ')} (${ALIAS_SOURCES[source as never]})`)
        .join('; '),
    );
    return `| ${heading} | ${named[0]} | ${named[1]} | ${beside.join(', ')} |`;
  });
  return ['| Kolom | Judul utuh | Kata inti | Kata di sampingnya |', '|---|---|---|---|', ...rows].join('\n');
}

function describeKeys(declarations: readonly KeyDeclaration[]): string {
  return [
    '| KUNCI | Wajib | Nama lain | Pilihan | Keterangan |',
    '|---|---|---|---|---|',
    ...declarations.map(
      (d) =>
        `| ${d.heading} | ${d.required ? 'ya' : ''} | ${d.alias.join('; ')} | ${(d.choices ?? []).join('; ')} | ${explainKey(d)} |`,
    ),
  ].join('\n');
}
