import { describe, expect, it } from 'vitest';
import { REPORT_DOCUMENTS, RURAL_BASE_FORM, RURAL_RAK, SUBS, withCell } from '../../support/exports/base-exports.ts';
import { documentRows, toCsv } from '../../support/exports/documents.ts';
import { BASE_FILE } from '../../support/exports/plan-files.ts';
import { rakForm } from '../../support/exports/rak.ts';
import { importJsonOf, type TestFile } from '../../support/exports/run-import.ts';
import type { TestCell } from '../../support/raw-buku.ts';

const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;
const MONTHS = Array.from({ length: 12 }, (_, i) => `Bulan ${i + 1}`);

/** An OLE compound file with the stream that encrypted workbooks hold. */
const ENCRYPTED = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(504),
  Buffer.from('EncryptedPackage', 'utf16le'),
]);

/** A rekap pagu of the second and third sub kegiatan in some unit of money. */
const pagu = (heading: string, second: number, third: number): TestFile => ({
  Pagu: [
    ['SUB KEGIATAN', 'SUMBER DANA', 'REKENING', heading],
    [`${SUBS.reports.kode} ${SUBS.reports.name}`, 'PAD', '5.1.02.01.01.0024 Belanja', second],
    [`${SUBS.rural.kode} ${SUBS.rural.name}`, 'PAD', '5.1.02.01.01.0024 Belanja', third],
  ],
});

/** Sentence and repair of what refuses the import of files. */
async function refusal(exports: Readonly<Record<string, TestFile>>, ...flags: readonly string[]) {
  const { exit, json } = await importJsonOf(
    { 'buku.xlsx': BASE_FILE, ...exports },
    ...Object.keys(exports),
    '--buku',
    'buku.xlsx',
    '-o',
    'baru.xlsx',
    ...flags,
  );
  const stops = [...json.questions, ...json.findings.filter(({ severity }) => severity === 'error')];
  return { exit, written: json.written, text: stops.map(({ message, hint }) => `${message}. ${hint}`).join('\n') };
}

describe('each refusal says what was found and what to bring instead (exit 3, nothing written)', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, TestFile>>, RegExp])[] = [
    ['no heading of any kind', { 'a.xlsx': { A: [['Kepada', 'Yth.', 'Camat']] } }, /Tidak ada baris judul ekspor/],
    [
      'two kinds',
      {
        'a.xlsx': {
          A: [
            ['Nama Sub Kegiatan', 'Kode Rekening', 'Tanggal Dokumen', 'Nilai Realisasi', ...MONTHS],
            ['x', '5.1.02', '2024-04-01', 1],
          ],
        },
      },
      /cocok untuk dua jenis.*RAK.*Laporan Realisasi.*--jenis rak atau --jenis dokumen/s,
    ],
    [
      'a web page called .xls',
      { 'a.xls': '<html><table><tr><td>Kode</td></tr></table></html>' },
      /halaman HTML.*[Ss]impan/s,
    ],
    ['a PDF', { 'a.pdf': '%PDF-1.7 ...' }, /PDF.*berikan buku kerja Excel/s],
    ['a password', { 'a.xlsx': ENCRYPTED }, /kata sandi/],
    [
      'a CSV of another kind',
      { 'a.csv': 'KODE;URAIAN;ANGGARAN;REALISASI\n5.1;BELANJA;1;1\n' },
      /CSV hanya diterima untuk Laporan Realisasi/,
    ],
    ['a file that is not there', {}, /Berkas tidak ditemukan/],
    [
      'documents of two years',
      { 'a.xlsx': { A: documentRows([april, { ...may, 'Tanggal Dokumen': '2023-05-20' }, june]) } },
      /memuat tahun 2023.*tahun 2024/s,
    ],
    ['a RAK of another year', { 'a.xlsx': { A: rakForm({ ...RURAL_BASE_FORM, year: 2025 }) } }, /memuat tahun 2025/],
    [
      'scaled figures without a heading',
      { 'a.xlsx': pagu('PAGU', 85880.5, 10470.5) },
      /bukan rupiah penuh.*anggapan lapkin/s,
    ],
    [
      'a formula without a stored result',
      { 'a.xlsx': { A: documentRows([april, { ...may, 'Nilai Realisasi': { f: 'A1' } }, june]) } },
      /Rumus di sel yang dibutuhkan belum dihitung/,
    ],
    [
      'files of one name with other months',
      { 'x/realisasi.xlsx': { A: documentRows([april]) }, 'y/realisasi.xlsx': { A: documentRows([may]) } },
      /Dua berkas bernama sama/,
    ],
    ['a total that is not the sum', { 'a.xlsx': { A: withCell(RURAL_RAK, 22, 5, 1) } }, /PER BULAN.*--sebagian/s],
    [
      'codes stored as numbers, and no names',
      {
        'a.xlsx': {
          A: [
            ['KODE REKENING', 'URAIAN', 'ANGGARAN', 'REALISASI'],
            [5.1, null, 100, 50],
            [2.16, null, 100, 50],
          ] as TestCell[][],
        },
      },
      /minta LRA per sub kegiatan/,
    ],
  ];
  it.each(cases)('%s', async (_, exports, text) => {
    const files = Object.keys(exports).length === 0 ? { 'tidak-ada.xlsx': undefined } : exports;
    const found =
      'tidak-ada.xlsx' in files
        ? await importJsonOf(
            { 'buku.xlsx': BASE_FILE },
            'tidak-ada.xlsx',
            '--buku',
            'buku.xlsx',
            '-o',
            'baru.xlsx',
          ).then(({ exit, json }) => ({
            exit,
            written: json.written,
            text: json.findings.map(({ message }) => message).join(),
          }))
        : await refusal(exports);
    expect([found.exit, found.written]).toEqual([3, null]);
    expect(found.text).toMatch(text);
  });

  it('--jenis decides between two kinds, and is refused where nothing fits it', async () => {
    const both = {
      'a.xlsx': {
        A: [
          ['Nama Sub Kegiatan', 'Kode Rekening', 'Tanggal Dokumen', 'Nilai Realisasi', ...MONTHS],
          [SUBS.rural.name, '5.1.02', '2024-04-01', 1000],
        ],
      },
    };
    expect((await refusal(both, '--jenis', 'dokumen')).exit).toBe(0);
    expect((await refusal({ 'a.xlsx': { A: RURAL_RAK } }, '--jenis', 'spj')).text).toMatch(/cocok untuk --jenis spj/);
  });

  it('a word that a flag does not know is a usage error with the nearest', async () => {
    const { exit, stderr } = await importJsonOf(
      { 'a.xlsx': { A: RURAL_RAK } },
      'a.xlsx',
      '-o',
      'b.xlsx',
      '--jenis',
      'raks',
    );
    expect([exit, stderr]).toEqual([2, expect.stringContaining('maksud Anda rak?')]);
  });
});

describe('what looks like a refusal and is none', () => {
  it('a heading that says ribuan scales the column, and it is told', async () => {
    const { exit, json } = await importJsonOf(
      { 'buku.xlsx': BASE_FILE, 'a.xlsx': pagu('PAGU (dalam ribuan rupiah)', 85880.5, 10470.5) },
      'a.xlsx',
      '--buku',
      'buku.xlsx',
      '--periksa-saja',
    );
    expect([exit, json.cells.map(({ status }) => status)]).toEqual([
      0,
      Array(6)
        .fill('same')
        .map((status, i) => (i % 3 === 2 ? 'kept' : status)),
    ]);
    expect(json.findings.map(({ message }) => message).join()).toMatch(/dalam ribuan rupiah/);
  });

  it('Indonesian and English money in one column of a CSV is refused with both cells', async () => {
    const csv = toCsv(documentRows([april, { ...may, 'Nilai Realisasi': '6,600,000.00' }]));
    expect((await refusal({ '05.csv': csv })).text).toMatch(/6\.417\.580,00 di baris 2 dan 6,600,000\.00 di baris 3/);
  });
});
