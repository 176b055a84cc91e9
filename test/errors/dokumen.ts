import type { Entry } from '../../src/findings/catalog/entry.ts';
import type { Code } from '../../src/findings/catalog.ts';
import type { Contoh } from '../../src/findings/example.ts';
import { findingLines } from '../../src/findings/format/finding-lines.ts';
import { NO_PAINT } from '../../src/findings/paint.ts';
import { SEVERITY_WORD } from '../../src/findings/wording.ts';

/** One chapter of docs/temuan.md: the codes that start with one of the families. */
const BAB: readonly (readonly [string, readonly string[]])[] = [
  ['Berkas', ['berkas']],
  ['Lembar, kolom dan baris', ['lembar', 'kolom', 'baris']],
  ['Isi sel', ['sel']],
  ['Perjanjian Kinerja', ['pk']],
  ['Rencana Aksi', ['rencana']],
  ['Realisasi Keuangan', ['keuangan']],
  ['Antarlembar', ['jumlah', 'pembulatan', 'kinerja-keuangan']],
  ['Identitas dan kode', ['identitas', 'kode']],
  ['Pengaturan dan skala', ['pengaturan', 'skala', 'predikat']],
  ['Narasi', ['narasi']],
  ['Gambar, dokumentasi, templat dan Word', ['gambar', 'dokumentasi', 'templat', 'docx']],
];

type Katalog = Readonly<Record<string, Entry>>;

/** docs/temuan.md: every code with its meaning, reason and example. Throws when a family has no chapter. */
export function dokumenTemuan(katalog: Katalog, contoh: ReadonlyMap<string, Contoh>): string {
  const codes = Object.keys(katalog) as Code[];
  const known = new Set(BAB.flatMap(([, families]) => families));
  const lost = codes.filter((code) => !known.has(keluarga(code)));
  if (lost.length > 0) throw new Error(`no chapter for ${lost.join(', ')}`);
  const chapters = BAB.map(([judul, families]) => {
    const own = families.flatMap((family) => codes.filter((code) => keluarga(code) === family));
    return [`## ${judul}`, daftar(own, katalog), ...own.map((code) => butir(code, katalog, contoh))].join(
      '\n\n',
    );
  });
  return `${[PEMBUKA, ...chapters].join('\n\n')}\n`;
}

const PEMBUKA = `# Temuan

Semua yang dapat ditemukan lapkin, dengan contoh dan cara memperbaikinya. Halaman ini dibuat dari katalog temuan dan kasus ujinya (\`npm run golden\`); jangan disunting langsung.

**galat** menghentikan \`lapkin build\` dan membuat \`lapkin check\` keluar dengan kode 1; **peringatan** hanya dengan \`--strict\`; **info** tidak pernah. Satu kode dapat dijelaskan di terminal dengan \`lapkin explain KODE\`, dipilih dengan \`--select\` atau dilewati dengan \`--ignore\`.

Contoh-contoh di bawah memakai buku kerja Triwulan II 2024 dengan tiga sub kegiatan yang seluruhnya benar, lalu diberi satu kesalahan.`;

function daftar(codes: readonly Code[], katalog: Katalog): string {
  return codes
    .map(
      (code) => `- [\`${code}\`](#${jangkar(code)}) (${SEVERITY_WORD[katalog[code]?.severity ?? 'error']})`,
    )
    .join('\n');
}

function butir(code: Code, katalog: Katalog, contoh: ReadonlyMap<string, Contoh>): string {
  const entry = katalog[code];
  if (entry === undefined) throw new Error(`no entry for ${code}`);
  const parts = [
    `### ${code}`,
    `**${SEVERITY_WORD[entry.severity]}.** ${entry.what}`,
    `*Mengapa penting:* ${entry.why}`,
  ];
  const c = contoh.get(code);
  if (c !== undefined) {
    if (c.cells.length > 0) parts.push(tabel(c.cells));
    const text = findingLines(c.finding, 'buku.xlsx', { paint: NO_PAINT, width: 100 }).join('\n');
    parts.push(`\`\`\`text\n${text}\n\`\`\``);
  }
  return parts.join('\n\n');
}

function tabel(cells: Contoh['cells']): string {
  const cell = (text: string): string => text.replaceAll('|', '\\|');
  const rows = cells.map(
    ([address, text]) => `| \`${address}\` | ${text === '' ? '(kosong)' : cell(text)} |`,
  );
  return ['| sel | isi |', '|---|---|', ...rows].join('\n');
}

function keluarga(code: string): string {
  return code.slice(0, code.indexOf('/'));
}

/** The anchor that Markdown renderers make of the heading. */
function jangkar(code: string): string {
  return code.replace('/', '');
}
