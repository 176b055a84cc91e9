import { ALIAS_SOURCES } from '../../src/domain/alias-sources.ts';
import type { ColumnContent, TableText } from '../../src/domain/column.ts';
import { HEADING_ALIASES } from '../../src/domain/heading-aliases.ts';
import { IDENTITAS_KEYS } from '../../src/domain/identitas.ts';
import { IKU_TABLE } from '../../src/domain/iku-columns.ts';
import { KEUANGAN_TABLE } from '../../src/domain/keuangan-columns.ts';
import type { KeyDeclaration } from '../../src/domain/key-declaration.ts';
import { explainKey } from '../../src/domain/key-explanation.ts';
import { PENGATURAN_KEYS } from '../../src/domain/pengaturan.ts';
import { PK_TABLE } from '../../src/domain/pk-columns.ts';
import { RENCANA_TABLE } from '../../src/domain/rencana-columns.ts';
import { RIWAYAT_TABLE } from '../../src/domain/riwayat-columns.ts';
import type { TableDeclaration } from '../../src/domain/table-declaration.ts';
import { KEUANGAN_SHEET, PK_SHEET, RENCANA_SHEET, RIWAYAT_SHEET } from '../../src/domain/table-declaration.ts';
import {
  DOKUMENTASI_SHEET,
  GRADE_SKALA_SHEET,
  NARASI_SHEET,
  RENSTRA_SHEET,
  TINDAK_LANJUT_SHEET,
} from '../../src/sheets/sheet-names.ts';

const CONTENT_NAMES: Readonly<Record<ColumnContent, string>> = {
  teks: 'teks',
  satuan: 'angka dalam satuannya',
  cacah: 'angka',
  rupiah: 'rupiah',
  persen: 'persen',
};

const TABLE_TEXTS: Readonly<Record<string, TableText>> = {
  pk: PK_TABLE,
  rencana: RENCANA_TABLE,
  keuangan: KEUANGAN_TABLE,
  iku: IKU_TABLE,
  riwayat: RIWAYAT_TABLE,
};

/** The sheets that are no tables of figures, by the names that aliases of headings give them. */
const OTHER_SHEETS: Readonly<Record<string, { readonly name: string }>> = {
  narasi: NARASI_SHEET,
  dokumentasi: DOKUMENTASI_SHEET,
  tindakLanjut: TINDAK_LANJUT_SHEET,
  renstra: RENSTRA_SHEET,
  nilai: GRADE_SKALA_SHEET,
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
    const heading = headingOf(key, Object.values(exact).flat()[0] ?? '');
    const named = [exact, words].map((list) =>
      Object.entries(list)
        .map(([source, names]) => `${(names as readonly string[]).join('; ')} (${ALIAS_SOURCES[source as never]})`)
        .join('; '),
    );
    return `| ${heading} | ${named[0]} | ${named[1]} | ${beside.join(', ')} |`;
  });
  return ['| Kolom | Judul utuh | Kata inti | Kata di sampingnya |', '|---|---|---|---|', ...rows].join('\n');
}

/** What a key of the aliases is called in the workbook: "KEGIATAN (PK)". */
function headingOf(key: string, firstName: string): string {
  const [sheet, column = sheet] = key.includes('.') ? key.split('.') : [undefined, key];
  const declared = Object.entries(TABLE_TEXTS)
    .filter(([name]) => sheet === undefined || name === sheet)
    .flatMap(([, { columns, triwulan }]) => [columns[column ?? ''], triwulan[column ?? '']])
    .find((found) => found !== undefined);
  const heading = declared?.heading ?? firstName;
  return sheet === undefined ? heading : `${heading} (${(TABLE_TEXTS[sheet] ?? OTHER_SHEETS[sheet])?.name ?? sheet})`;
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
