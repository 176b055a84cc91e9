import type { Entry } from '../../src/findings/catalog/entry.ts';
import type { Code } from '../../src/findings/catalog.ts';
import { type Example, exampleFile } from '../../src/findings/example.ts';
import { drawCells } from '../../src/findings/format/cell-picture.ts';
import { findingLines } from '../../src/findings/format/finding-lines.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { SEVERITY_WORD } from '../../src/findings/wording.ts';

/** One chapter of docs/temuan.md: the codes that start with one of the families. */
const BAB: readonly (readonly [string, readonly string[]])[] = [
  ['Berkas', ['berkas']],
  ['Lembar, kolom, dan baris', ['lembar', 'kolom', 'baris', 'peta']],
  ['Isi sel', ['sel']],
  ['Perjanjian Kinerja', ['pk']],
  ['Rencana Aksi', ['rencana']],
  ['Realisasi Keuangan', ['keuangan']],
  ['PK Perubahan', ['perubahan']],
  ['Riwayat dan buku kerja yang lalu', ['riwayat']],
  ['Tindak lanjut', ['tindak-lanjut']],
  ['Antarlembar', ['jumlah', 'pembulatan', 'kinerja-keuangan']],
  ['Identitas dan kode', ['identitas', 'kode']],
  ['Pengaturan dan skala', ['pengaturan', 'skala', 'skala-nilai', 'predikat']],
  ['Narasi', ['narasi']],
  ['Impor dari sistem lain', ['impor']],
  ['Banding dengan sistem lain', ['banding']],
  ['Laporan tahunan dan Renstra', ['tahunan', 'renstra']],
  ['Gambar, dokumentasi, templat, dan Word', ['gambar', 'dokumentasi', 'templat', 'docx']],
];

type FindingCatalog = Readonly<Record<string, Entry>>;

/** docs/temuan.md: every code with its meaning, reason and example. Throws when a family has no chapter. */
export function makeFindingsDocument(catalog: FindingCatalog, examples: ReadonlyMap<string, Example>): string {
  const codes = Object.keys(catalog) as Code[];
  const known = new Set(BAB.flatMap(([, families]) => families));
  const lost = codes.filter((code) => !known.has(familyOf(code)));
  if (lost.length > 0) throw new Error(`no chapter for ${lost.join(', ')}`);
  const chapters = BAB.map(([title, families]) => {
    const own = families.flatMap((family) => codes.filter((code) => familyOf(code) === family));
    return [`## ${title}`, formatCodes(own, catalog), ...own.map((code) => formatItem(code, catalog, examples))].join(
      '\n\n',
    );
  });
  return `${[INTRODUCTION, ...chapters].join('\n\n')}\n`;
}

const INTRODUCTION = `# Temuan

Semua yang dapat ditemukan lapkin, dengan contoh dan cara memperbaikinya. Halaman ini dibuat dari katalog temuan dan kasus ujinya (\`npm run golden\`); jangan disunting langsung.

**kesalahan** menghentikan \`lapkin build\` dan membuat \`lapkin check\` keluar dengan kode 1; **peringatan** hanya dengan \`--strict\`; **info** tidak pernah. Satu kode dapat dijelaskan di terminal dengan \`lapkin explain KODE\`, dipilih dengan \`--select\` atau dilewati dengan \`--ignore\`.

Contoh-contoh di bawah memakai buku kerja Triwulan II 2024 dengan tiga sub kegiatan yang seluruhnya benar, lalu diberi satu kesalahan.`;

function formatCodes(codes: readonly Code[], catalog: FindingCatalog): string {
  return codes
    .map((code) => `- [\`${code}\`](#${toAnchor(code)}) (${SEVERITY_WORD[catalog[code]?.severity ?? 'error']})`)
    .join('\n');
}

function formatItem(code: Code, catalog: FindingCatalog, examples: ReadonlyMap<string, Example>): string {
  const entry = catalog[code];
  if (entry === undefined) throw new Error(`no entry for ${code}`);
  const parts = [
    `### ${code}`,
    `**${SEVERITY_WORD[entry.severity]}.** ${entry.what}`,
    `*Mengapa penting:* ${entry.why}`,
  ];
  const c = examples.get(code);
  if (c !== undefined) {
    if (c.cells.length > 0) parts.push(formatCells(c));
    const place = { kind: 'alone', file: exampleFile(c) } as const;
    const text = findingLines(c.finding, place, { paint: NO_PAINT, width: 100 }).join('\n');
    parts.push(`\`\`\`text\n${text}\n\`\`\``);
  }
  return parts.join('\n\n');
}

/** The cells as `lapkin explain` draws them; as a table where they do not fit. */
function formatCells({ cells, finding }: Example): string {
  const picture = drawCells(cells, finding.at, 100);
  return picture === null ? formatTable(cells) : `\`\`\`text\n${picture.join('\n')}\n\`\`\``;
}

function formatTable(cells: Example['cells']): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = cells.map(([address, text]) => `| \`${address}\` | ${text === '' ? '(kosong)' : cell(text)} |`);
  return ['| sel | isi |', '|---|---|', ...rows].join('\n');
}

function familyOf(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

/** The anchor that Markdown renderers make of the heading. */
function toAnchor(code: string): string {
  return code.replace('/', '');
}
