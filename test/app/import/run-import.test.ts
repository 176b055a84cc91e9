import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runImport } from '../../../src/app/import/run-import.ts';
import { NO_PAINT } from '../../../src/findings/paint.ts';
import { REPORT_DOCUMENTS, REPORT_FILE, RURAL_RAK, SUBS, withCell } from '../../support/exports/base-exports.ts';
import { documentRows, toCsv } from '../../support/exports/documents.ts';
import { BLANKED_FILE } from '../../support/exports/plan-files.ts';
import { addUp, GOODS, RURAL_FORM, rakForm } from '../../support/exports/rak.ts';
import { type ImportFolder, importJsonOf, makeImportFolder } from '../../support/exports/run-import.ts';
import { allRuns } from '../../support/random-runs.ts';
import { saveAnew } from '../../support/saved-anew.ts';
import { getSheet, readContent, readRawBuku } from '../../support/workbook-cells.ts';

const folders: ImportFolder[] = [];
afterAll(() => {
  for (const folder of folders) folder.remove();
});
function folderWith(files: Parameters<typeof makeImportFolder>[0]): ImportFolder {
  const folder = makeImportFolder(files);
  folders.push(folder);
  return folder;
}

const FILES = {
  'buku.xlsx': BLANKED_FILE,
  'rak.xlsx': { 'RAK 14': RURAL_RAK },
  '06.xlsx': { 'Data Realisasi Dokumen': REPORT_FILE },
};

describe('import', () => {
  const folder = folderWith(FILES);

  it('fills the empty cells of a copy, and leaves the workbook as it was', async () => {
    const before = folder.bytes('buku.xlsx');
    const { exit, stdout } = await folder.run(
      'import',
      'rak.xlsx',
      '06.xlsx',
      '--buku',
      'buku.xlsx',
      '-o',
      'baru.xlsx',
    );
    expect([exit, folder.bytes('buku.xlsx').equals(before)]).toEqual([0, true]);
    expect(stdout).toContain('baru.xlsx ditulis (9 sel diisi)');
    const buku = readRawBuku(folder.bytes('baru.xlsx'));
    const cells = (sheet: string, ...a1: string[]) => a1.map((one) => readContent(getSheet(buku, sheet), one));
    expect(cells('PK', 'I6')).toEqual(['10470500']);
    expect(cells('Rencana Aksi', 'J7', 'N7', 'P7', 'R7')).toEqual(['2773750', '2498250', '2700250', '2498250']);
    expect(cells('Realisasi Keuangan', 'C8', 'D8', 'F8', 'G7')).toEqual(['10470500', '2773750', '2498250', '19617580']);
    expect(cells('PK', 'I4', 'I5')).toEqual(['10893500', '85880500']);
  });

  it('says in Asal Data where each figure comes from', () => {
    const sheet = getSheet(readRawBuku(folder.bytes('baru.xlsx')), 'Asal Data');
    const row = (n: number) => [...'ABCDEFGH'].map((letter) => readContent(sheet, `${letter}${n}`));
    expect(row(1)).toEqual(['LEMBAR', 'SEL', 'NILAI', 'BERKAS', 'LEMBAR ASAL', 'SEL ASAL', 'JENIS', 'TANGGAL BACA']);
    expect(row(2)).toEqual([
      'PK',
      'I6',
      '10470500',
      'rak.xlsx',
      'RAK 14',
      'C20:C21',
      'RAK (Rencana Anggaran Kas)',
      '2024-06-28',
    ]);
    expect([...sheet.rows.keys()]).toHaveLength(10);
  });

  it('a second time changes nothing, and the comparison with the same files finds nothing but what they lack', async () => {
    const { exit, stdout } = await folder.run(
      'import',
      'rak.xlsx',
      '06.xlsx',
      '--buku',
      'baru.xlsx',
      '-o',
      'lagi.xlsx',
    );
    expect([exit, folder.bytes('lagi.xlsx').equals(folder.bytes('baru.xlsx'))]).toEqual([0, true]);
    expect(stdout).toContain('0 sel diisi, 9 sudah sama');
    const check = await folder.run(
      'check',
      'baru.xlsx',
      '--banding',
      'rak.xlsx',
      '06.xlsx',
      '--select',
      'banding/*',
      '--format',
      'json',
    );
    const { files } = JSON.parse(check.stdout);
    expect(files[0].findings.map((finding: { code: string; cell?: string }) => [finding.code, finding.cell])).toEqual([
      ['banding/tidak-ada-di-ekspor', 'D4'],
    ]);
  });

  it.runIf(allRuns())(
    'over a copy in which the office worked on keeps that one; over the very same nothing is kept',
    async () => {
      const own = folderWith(FILES);
      const take = () => own.run('import', 'rak.xlsx', '06.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xlsx');
      await take();
      const kept = () => readdirSync(own.path).filter((name) => name.includes('(lama'));
      expect([(await take()).stderr, kept()]).toEqual(['', []]);
      const worked = saveAnew(join(own.path, 'baru.xlsx'), (_name, xml) => xml.replace('10470500', '10470501'));
      expect((await take()).stderr).toBe(
        'baru.xlsx yang lama mungkin sudah disunting; disimpan sebagai baru (lama).xlsx\n',
      );
      expect([kept(), own.bytes('baru (lama).xlsx').equals(worked)]).toEqual([['baru (lama).xlsx'], true]);
    },
  );

  it.runIf(allRuns())('of a further export adds its lines to Asal Data', async () => {
    const csv = toCsv(
      documentRows([
        {
          ...REPORT_DOCUMENTS[0],
          'Kode Sub Kegiatan': SUBS.rural.kode,
          'Nama Sub Kegiatan': SUBS.rural.name,
          'Tanggal Dokumen': '5/7/2024',
          'Nilai Realisasi': '1.000,00',
        },
      ]),
    );
    const wide = {
      ...BLANKED_FILE,
      'Realisasi Keuangan': {
        rows: [
          ['NO', 'SUB KEGIATAN', 'ANGGARAN', 'TRIWULAN II', null, 'TRIWULAN III', null],
          [null, null, null, 'TARGET', 'REALISASI', 'TARGET', 'REALISASI'],
          [1, SUBS.rural.name, null, null, null, null, null],
        ],
        merges: ['D1:E1', 'F1:G1'],
      },
    };
    const own = folderWith({ 'buku.xlsx': wide, 'rak.xlsx': { RAK: RURAL_RAK }, '07.csv': csv });
    await own.run('import', 'rak.xlsx', '--buku', 'buku.xlsx', '-o', 'satu.xlsx');
    const { exit } = await own.run('import', '07.csv', '--buku', 'satu.xlsx', '-o', 'dua.xlsx');
    const before = getSheet(readRawBuku(own.bytes('satu.xlsx')), 'Asal Data').rows.size;
    const buku = readRawBuku(own.bytes('dua.xlsx'));
    const after = getSheet(buku, 'Asal Data');
    expect([exit, after.rows.size, readContent(after, `D${after.rows.size}`)]).toEqual([0, before + 1, '07.csv']);
    expect(readContent(getSheet(buku, 'Realisasi Keuangan'), 'G3')).toBe('1000');
  });
});

describe('what is in the way', () => {
  it('keeps another value and tells it; --timpa replaces it and lists it', async () => {
    const buku = { ...BLANKED_FILE, PK: withCell(BLANKED_FILE.PK as never, 6, 9, 9999999) };
    const kept = await importJsonOf(
      { ...FILES, 'buku.xlsx': buku },
      'rak.xlsx',
      '--buku',
      'buku.xlsx',
      '-o',
      'baru.xlsx',
    );
    expect(kept.json.cells.find(({ cell, sheet }) => sheet === 'PK' && cell === 'I6')).toMatchObject({
      old: '9999999',
      new: '10470500',
      status: 'kept',
    });
    expect(kept.json.findings.map(({ code, cell }) => [code, cell])).toContainEqual(['impor/sel-sudah-berisi', 'I6']);
    const replaced = await importJsonOf(
      { ...FILES, 'buku.xlsx': buku },
      'rak.xlsx',
      '--buku',
      'buku.xlsx',
      '-o',
      'baru.xlsx',
      '--timpa',
    );
    expect(
      replaced.json.cells
        .filter(({ status }) => status === 'replaced')
        .map(({ sheet, cell, old }) => [sheet, cell, old]),
    ).toEqual([['PK', 'I6', '9999999']]);
  });

  it('never writes over a formula; one that comes out the same is filled by itself, its result and its sums anew', async () => {
    const folder = folderWith({ 'rak.xlsx': { RAK: rakForm(RURAL_FORM) } });
    const { exit, stdout } = await folder.run('import', 'rak.xlsx', '-o', 'baru.xlsx');
    expect(exit).toBe(0);
    expect(stdout).toContain('5 sel diisi, 5 ikut terisi oleh rumusnya');
    const keuangan = getSheet(readRawBuku(folder.bytes('baru.xlsx')), 'Realisasi Keuangan');
    // ANGGARAN, TARGET of Triwulan I, and the row Jumlah below twelve rows.
    expect(['D7', 'E7', 'D19', 'E19'].map((a1) => readContent(keuangan, a1))).toEqual([
      '10470500',
      '2773750',
      '10470500',
      '2773750',
    ]);
  });

  it('a workbook that is named as output, or an export, is never overwritten', async () => {
    for (const output of ['buku.xlsx', 'rak.xlsx']) {
      const { exit, stderr } = await importJsonOf(FILES, 'rak.xlsx', '--buku', 'buku.xlsx', '-o', output);
      expect([exit, stderr]).toEqual([2, expect.stringContaining('impor selalu menulis salinan')]);
    }
  });

  it('needs a name for the copy, with the right ending', async () => {
    expect((await importJsonOf(FILES, 'rak.xlsx', '--buku', 'buku.xlsx')).stderr).toContain('belum diberi nama');
    const wrong = await importJsonOf(FILES, 'rak.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xls');
    expect([wrong.exit, wrong.stderr]).toEqual([2, expect.stringContaining('.xlsx')]);
  });

  it('a workbook without PK is refused', async () => {
    const { exit, stderr } = await importJsonOf(
      { ...FILES, 'lain.xlsx': { Lembar: [['a', 'b']] } },
      'rak.xlsx',
      '--buku',
      'lain.xlsx',
      '-o',
      'x.xlsx',
    );
    expect([exit, stderr]).toEqual([3, expect.stringContaining('Lembar PK')]);
  });
});

describe('--periksa-saja', () => {
  it('writes nothing and shows cells, what is left out, and totals beside totals', async () => {
    const folder = folderWith(FILES);
    const { exit, stdout } = await folder.run(
      'import',
      'rak.xlsx',
      '--buku',
      'buku.xlsx',
      '-o',
      'baru.xlsx',
      '--periksa-saja',
    );
    expect(exit).toBe(0);
    expect(() => folder.bytes('baru.xlsx')).toThrow();
    expect(stdout).toMatch(/PK!I6 +Anggaran +\(kosong\) +10\.470\.500 +diisi +rak\.xlsx › 'RAK 14'!C20:C21/);
    expect(stdout).toMatch(/Target Triwulan II +2\.498\.250 +2\.498\.250/);
    expect(stdout).toContain('Hanya diperiksa, tidak ada yang ditulis: 8 sel akan diisi');
  });

  it('as JSON holds the same', async () => {
    const other = { ...REPORT_DOCUMENTS[0], 'Kode Sub Kegiatan': '7.01.01.2.06.0009', 'Nama Sub Kegiatan': 'Rapat' };
    const files = { ...FILES, '06.xlsx': { Lembar: documentRows([...REPORT_DOCUMENTS, other]) } };
    const { json } = await importJsonOf(files, '06.xlsx', '--buku', 'buku.xlsx', '--periksa-saja');
    expect(json).toMatchObject({ ok: true, written: null, outside: [{ kode: '7.01.01.2.06.0009' }] });
    expect(json.cells.map(({ sheet, cell, new: value, status }) => [sheet, cell, value, status])).toEqual([
      ['Realisasi Keuangan', 'G7', '19617580', 'new'],
    ]);
    // 19.617.580 and 6.417.580 of the sub kegiatan outside.
    expect(json.totals).toEqual([{ label: 'Realisasi Triwulan II', export: '26035160', taken: '19617580' }]);
  });

  it.runIf(allRuns())('lists what is outside with --rinci', async () => {
    const folder = folderWith({
      ...FILES,
      'rak.xlsx': { A: RURAL_RAK, B: rakForm({ ...RURAL_FORM, kode: '7.01.01.2.06.0009', name: 'Rapat' }) },
    });
    const short = await folder.run('import', 'rak.xlsx', '--buku', 'buku.xlsx', '--periksa-saja');
    const long = await folder.run('import', 'rak.xlsx', '--buku', 'buku.xlsx', '--periksa-saja', '--rinci');
    expect(short.stdout).toContain('1 sub kegiatan ekspor di luar buku kerja ini (rinciannya: --rinci)');
    expect(short.stdout).not.toContain('7.01.01.2.06.0009');
    expect(long.stdout).toContain('7.01.01.2.06.0009 Rapat');
  });
});

describe('a part that is good', () => {
  const broken = { A: withCell(RURAL_RAK, 20, 4, addUp(GOODS) + 1), B: rakForm({ ...RURAL_FORM, ...SUBS.reports }) };

  it('is not taken by itself (exit 3), but with --sebagian', async () => {
    const files = { ...FILES, 'rak.xlsx': broken };
    const whole = await importJsonOf(files, 'rak.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xlsx');
    expect([whole.exit, whole.json.written, whole.json.findings.map(({ code }) => code)]).toEqual([
      3,
      null,
      expect.arrayContaining(['impor/bertentangan']),
    ]);
    const part = await importJsonOf(files, 'rak.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xlsx', '--sebagian');
    expect([part.exit, part.json.written, [...new Set(part.json.cells.map(({ subKegiatan }) => subKegiatan))]]).toEqual(
      [0, 'baru.xlsx', [SUBS.reports.name]],
    );
    expect(part.json.leftOut.map(({ subKegiatan }) => subKegiatan)).toContain(SUBS.rural.name);
  });

  it.runIf(allRuns())('of a RAK that stops at November: the other quarters', async () => {
    const rows = RURAL_RAK.rows.map((row, r) => (r >= 13 && r <= 23 ? row.slice(0, 15) : row));
    const files = { ...FILES, 'rak.xlsx': { RAK: { rows, merges: ['A14:A16', 'B14:B16', 'D14:D16', 'C15:C16'] } } };
    expect((await importJsonOf(files, 'rak.xlsx', '--buku', 'buku.xlsx', '-o', 'x.xlsx')).exit).toBe(3);
    const { json } = await importJsonOf(files, 'rak.xlsx', '--buku', 'buku.xlsx', '-o', 'x.xlsx', '--sebagian');
    expect(json.cells.filter(({ sheet }) => sheet === 'Rencana Aksi').map(({ cell }) => cell)).toEqual([
      'J7',
      'N7',
      'P7',
    ]);
  });
});

describe('what can be read in two ways', () => {
  const [april = {}, may = {}, june = {}] = REPORT_DOCUMENTS;
  const files = { ...FILES, '06.xlsx': { Lembar: documentRows([april, { ...may, 'Nilai Setoran': 100000 }, june]) } };

  it('needs its flag in a script: exit 3, both readings, the cell, nothing written', async () => {
    const { exit, json } = await importJsonOf(files, '06.xlsx', '--buku', 'buku.xlsx', '-o', 'baru.xlsx');
    expect([exit, json.written, json.ok]).toEqual([3, null, false]);
    expect(json.questions).toMatchObject([
      { choice: 'setoran', cell: 'AA3', hint: 'putuskan dengan --setoran kurangi atau --setoran abaikan' },
    ]);
    const decided = await importJsonOf(
      files,
      '06.xlsx',
      '--buku',
      'buku.xlsx',
      '-o',
      'baru.xlsx',
      '--setoran',
      'kurangi',
    );
    expect([decided.exit, decided.json.cells[0]?.new]).toEqual([0, '19517580']);
  });

  it.runIf(allRuns())('is asked of a person at a terminal; giving up leaves it open', async () => {
    const folder = folderWith(files);
    const asked: string[] = [];
    const run = (answer: string | null) =>
      runImport(
        ['06.xlsx'],
        {
          year: null,
          triwulan: null,
          limits: {},
          buku: 'buku.xlsx',
          output: 'baru.xlsx',
          choices: {},
          partial: false,
          overwrite: false,
          previewOnly: false,
          detailed: false,
          format: 'text',
        },
        {
          cwd: folder.path,
          readStdin: async () => new Uint8Array(),
          date: new Date('2024-07-01T00:00:00Z'),
          layout: { paint: NO_PAINT },
          tell: () => undefined,
          ask: async (sentence, options) => {
            asked.push(sentence, ...options.map(({ text }) => text));
            return answer;
          },
        },
      );
    expect((await run(null)).exit).toBe(3);
    expect(asked[0]).toMatch(/06\.xlsx: Ada Nilai Setoran/);
    expect(asked.slice(1)).toEqual([expect.stringContaining('19.517.580'), expect.stringContaining('19.617.580')]);
    expect((await run('abaikan')).exit).toBe(0);
    expect(readContent(getSheet(readRawBuku(folder.bytes('baru.xlsx')), 'Realisasi Keuangan'), 'G7')).toBe('19617580');
  });
});
