import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KALAENA } from '../../src/workbook/kalaena.ts';
import type { WorkbookContent } from '../../src/workbook/workbook-content.ts';
import { runCommand } from '../support/run-command.ts';
import { writeBuku } from '../support/write-buku.ts';

// Whole workbooks are written and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });
let cwd = '';
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'lapkin rekap é-'));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const runHere = (...argv: readonly string[]) => runCommand(['rekap', ...argv], { cwd });
const json = (name = 'r.json') => JSON.parse(readFileSync(join(cwd, name), 'utf8'));

/** One row: quarter I has target 1 and realisasi 1, target money 1.000.000; quarter II as given; III and IV as I. */
function makeContent(
  name: string,
  kinerja: [number | '-', number | '-'],
  keuangan: { t: number; r: number; r1: number },
): WorkbookContent {
  const other = { target: 1, realisasi: null, anggaran: 1_000_000 };
  const [target, realisasi] = kinerja;
  return {
    ...KALAENA,
    identitas: { ...KALAENA.identitas, unitKerja: name, jabatan: 'Camat' },
    narasi: [],
    rows: [
      {
        program: 'Program',
        kegiatan: 'Kegiatan',
        subKegiatan: 'Sub Kegiatan',
        kode: '',
        indikator: 'Jumlah Laporan',
        satuan: 'Laporan',
        target: 3 + (target === '-' ? 0 : target),
        pagu: 3_000_000 + keuangan.t,
        remark: '',
        jenis: 'akumulatif',
        arah: 'naik',
        triwulan: {
          1: { ...other, realisasi: 1 },
          2: { target, realisasi, anggaran: keuangan.t },
          3: other,
          4: other,
        },
        realisasiKeuangan: { 1: keuangan.r1, 2: keuangan.r, 3: null, 4: null },
      },
    ],
  };
}

const A = makeContent('Kecamatan A', [4, 3], { t: 10_000_000, r: 9_000_000, r1: 1_000_000 });
const B = makeContent('Kecamatan B', [4, 4], { t: 30_000_000, r: 30_000_000, r1: 500_000 });
const C = makeContent('Kecamatan C', ['-', '-'], { t: 5_000_000, r: 2_000_000, r1: 0 });

async function writeThree(changes: Partial<Record<'a' | 'b' | 'c', Partial<WorkbookContent>>> = {}): Promise<void> {
  await writeBuku(join(cwd, 'buku', 'a.xlsx'), { ...A, ...changes.a });
  await writeBuku(join(cwd, 'buku', 'b.xlsx'), { ...B, ...changes.b });
  await writeBuku(join(cwd, 'buku', 'c.xlsx'), { ...C, ...changes.c });
}

describe('figures, worked out by hand', () => {
  it('rows and totals of the quarter: sums, mean of the two units that have a capaian, ratios of the sums', async () => {
    await writeThree();
    const { exit } = await runHere('buku', '-o', 'r.json');
    expect(exit).toBe(0);
    const { unit, jumlah } = json();
    expect(
      unit.map((u: Record<string, string>) => [u.unit, u.kinerja, u.predikatKinerja, u.keuangan, u.predikatKeuangan]),
    ).toEqual([
      ['Kecamatan A', '75', 'Cukup', '90', 'Baik'],
      ['Kecamatan B', '100', 'Sangat Baik', '100', 'Sangat Baik'],
      ['Kecamatan C', null, null, '40', 'Sangat Kurang'],
    ]);
    expect(jumlah).toMatchObject({
      indikator: 3,
      kinerja: '87.5', // (75 + 100) / 2
      predikatKinerja: 'Baik',
      pagu: '54000000', // 13 + 33 + 8 million
      target: '45000000',
      realisasi: '41000000',
      realisasiSampaiDengan: '42500000', // 10 + 30,5 + 2 million
      keuangan: '91.1111111111', // 41 / 45, not the mean 76,67 of the units
      predikatKeuangan: 'Sangat Baik',
      serapan: '78.7037037037', // 42,5 / 54
    });
  });

  it('--ringkasan rata-rata: capaian keuangan is the mean of the units', async () => {
    await writeThree();
    await runHere('buku', '-o', 'r.json', '--ringkasan', 'rata-rata');
    // (90 + 100 + 40) / 3
    expect(json().jumlah).toMatchObject({ keuangan: '76.6666666667', predikatKeuangan: 'Baik' });
    expect(json().aturan.metode).toBe('rata-rata');
  });

  it('--basis: every unit s.d. the quarter', async () => {
    await writeThree();
    await runHere('buku', '-o', 'r.json', '--basis', 'sampai dengan');
    const { unit, jumlah } = json();
    // A (1+3)/(1+4), B (1+4)/(1+4), C 1/1.
    expect(unit.map((u: Record<string, string>) => u.kinerja)).toEqual(['80', '100', '100']);
    // 42,5 of 11 + 31 + 6 million.
    expect(jumlah).toMatchObject({ kinerja: '93.3333333333', target: '48000000', keuangan: '88.5416666667' });
  });

  it('--skala: every unit and the totals in one scale', async () => {
    await writeThree();
    await runHere('buku', '-o', 'r.json', '--skala', 'permendagri-86-2017');
    const { unit, jumlah } = json();
    expect(unit.map((u: Record<string, string>) => u.predikatKeuangan)).toEqual([
      'Tinggi',
      'Sangat Tinggi',
      'Sangat Rendah',
    ]);
    expect(jumlah.predikatKinerja).toBe('Tinggi');
  });

  it.each([
    ['berkas', ['A', 'B', 'C']],
    ['kinerja', ['B', 'A', 'C']],
    ['keuangan', ['B', 'A', 'C']],
    ['serapan', ['B', 'A', 'C']],
    ['unit', ['A', 'B', 'C']],
  ])('--urut %s', async (order, expected) => {
    await writeThree();
    await runHere('buku/c.xlsx', 'buku/a.xlsx', 'buku/b.xlsx', '-o', 'r.json', '--urut', order);
    const actualOrder = json().unit.map((u: { unit: string }) => u.unit.slice(-1));
    expect(actualOrder).toEqual(order === 'berkas' ? ['C', 'A', 'B'] : expected);
  });
});

describe('workbooks that are set differently', () => {
  it('one basis for all; scale and method stay their own; the files that differ are named', async () => {
    await writeThree({
      a: { pengaturan: { basis: 'sampai dengan' } },
      b: { pengaturan: { keuanganSummary: 'rata-rata', skala: 'permendagri-86-2017' } },
    });
    const { exit, stderr } = await runHere('buku', '-o', 'r.json');
    expect(exit).toBe(0);
    const { unit, jumlah, aturan: rules, perhatian: notices } = json();
    expect(rules).toMatchObject({ basis: 'triwulan', metode: 'total' });
    expect(unit[0]).toMatchObject({ kinerja: '75', target: '10000000' });
    expect(unit[1]).toMatchObject({ predikatKinerja: 'Sangat Tinggi', metode: 'rata-rata' });
    expect(jumlah).toMatchObject({ kinerja: '87.5', predikatKinerja: 'Baik', keuangan: '91.1111111111' });
    expect(notices).toEqual([
      'Basis berbeda dari "triwulan", disamakan di tabel ini: buku/a.xlsx (sampai dengan).',
      'Ringkasan Keuangan berbeda dari "total", baris unitnya mengikuti bukunya sendiri: buku/b.xlsx (rata-rata).',
      expect.stringMatching(/^Skala predikat berbeda dari "≥ 91 Sangat Baik; .* buku\/b\.xlsx \(≥ 91 Sangat Tinggi;/),
    ]);
    for (const p of notices) expect(stderr).toContain(`peringatan: ${p}\n`);
  });

  it('the same unit in two workbooks is told: its money counts twice', async () => {
    await writeThree();
    copyFileSync(join(cwd, 'buku', 'a.xlsx'), join(cwd, 'buku', 'a (salinan).xlsx'));
    await runHere('buku', '-o', 'r.json');
    expect(json().perhatian).toEqual([
      'Kecamatan A, Camat ada di 2 buku kerja, jadi terhitung 2 kali: buku/a (salinan).xlsx, buku/a.xlsx. Sisihkan yang hanya salinan, lalu ulangi.',
    ]);
  });

  it('different quarters are refused, the odd ones named', async () => {
    await writeThree({ b: { triwulan: 1 } });
    const { exit, stderr } = await runHere('buku', '-o', 'r.json');
    expect(exit).toBe(2);
    expect(stderr).toContain('triwulan II 2024 (2 berkas); triwulan I 2024 (buku/b.xlsx)');
    expect(stderr).toContain('--triwulan II --tahun 2024');
    expect((await runHere('buku', '-o', 'r.json', '--triwulan', 'II')).exit).toBe(0);
  });
});

describe('what is not in the table', () => {
  it('is listed with the reason, in every kind, and the exit code is 6', async () => {
    await writeThree();
    writeFileSync(join(cwd, 'buku', 'd.xlsx'), '');
    await writeBuku(join(cwd, 'buku', 'e.xlsx'), { year: null, triwulan: null });
    const { exit, stderr } = await runHere('buku', 'tidak-ada.xlsx', '-o', 'r.json', '-o', 'r.html', '-o', 'r.xlsx');
    expect(exit).toBe(6);
    const { kurang: missing } = json();
    expect(missing.map((k: { file: string }) => k.file)).toEqual(['buku/d.xlsx', 'buku/e.xlsx', 'tidak-ada.xlsx']);
    expect(missing[0].sebab).toMatch(/kosong.*; /);
    const html = readFileSync(join(cwd, 'r.html'), 'utf8');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(cwd, 'r.xlsx'));
    const sheet = workbook.getWorksheet('Tidak Terhitung');
    for (const [i, k] of missing.entries()) {
      expect(stderr).toContain(`tidak terhitung: ${k.file}: ${k.sebab}`);
      expect(html).toContain(`<td class="teks">${k.file}</td>`);
      expect([sheet?.getCell(i + 2, 1).value, sheet?.getCell(i + 2, 2).value]).toEqual([k.file, k.sebab]);
    }
  });

  it('a workbook with errors is counted from what it holds, and its errors are shown', async () => {
    copyFileSync('examples/kalaena-2024-tw2-asli.xlsx', join(cwd, 'asli.xlsx'));
    await runHere('asli.xlsx', '-o', 'r.json');
    const { unit, perhatian: notices } = json();
    const errorCount = unit[0].temuan.error;
    expect(errorCount).toBeGreaterThan(0);
    expect(notices).toEqual([
      `Masih ada kesalahan di buku kerja berikut, angkanya dihitung dari isinya sekarang: asli.xlsx (${errorCount} kesalahan).`,
    ]);
  });
});

describe('rekap.xlsx', () => {
  async function readTable() {
    await writeThree();
    await runHere('buku', '-o', 'r.xlsx');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(cwd, 'r.xlsx'));
    const sheet = workbook.getWorksheet('Rekap');
    if (sheet === undefined) throw new Error('no sheet Rekap');
    return sheet;
  }

  it('has a frozen heading with filters over the rows, formats, and totals as formulas with their results', async () => {
    const sheet = await readTable();
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 4, xSplit: 2 });
    expect(sheet.autoFilter).toBe('A4:P7');
    expect(sheet.getCell('B4').value).toBe('UNIT KERJA');
    expect([sheet.getCell('G5').value, sheet.getCell('G5').numFmt]).toEqual([13_000_000, '[$-421]#,##0']);
    expect([sheet.getCell('E5').value, sheet.getCell('E5').numFmt]).toEqual([0.75, '[$-421]0.00%']);
    expect(sheet.getCell('E7').value).toBe('-');
    expect(['D8', 'E8', 'G8', 'K8', 'M8'].map((a) => sheet.getCell(a).value)).toEqual([
      { formula: 'SUM(D5:D7)', result: 3 },
      { formula: 'AVERAGE(E5:E7)', result: 0.875 },
      { formula: 'SUM(G5:G7)', result: 54_000_000 },
      { formula: 'I8/H8', result: 41 / 45 },
      { formula: 'J8/G8', result: 42.5 / 54 },
    ]);
    expect(sheet.pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '4:4' });
  });

  it('colours each predikat of the scale in both columns, each its own, and errors', async () => {
    const sheet = await readTable();
    const { conditionalFormattings: conditionalFormats } = sheet as unknown as {
      conditionalFormattings: {
        ref: string;
        rules: { formulae: string[]; style: { fill: { bgColor: { argb: string } } } }[];
      }[];
    };
    const rules = conditionalFormats.flatMap(({ ref, rules }) =>
      rules.map((r) => ({ ref, formula: r.formulae[0], color: r.style.fill.bgColor.argb })),
    );
    for (const column of ['F', 'L']) {
      const own = rules.filter((a) => a.ref === `${column}5:${column}8`);
      expect(own.map((a) => a.formula)).toEqual(
        ['Sangat Baik', 'Baik', 'Cukup', 'Kurang', 'Sangat Kurang'].map((p) => `$${column}5="${p}"`),
      );
      expect(new Set(own.map((a) => a.color)).size).toBe(5);
    }
    expect(rules.find((a) => a.ref === 'N5:N7')?.formula).toBe('$N5>0');
  });

  it('a scale of the workbook itself colours its own words', async () => {
    const skala = [
      [80, 'Hijau'],
      [50, 'Kuning'],
      [0, 'Merah'],
    ] as const;
    await writeThree({ a: { skala }, b: { skala }, c: { skala } });
    await runHere('buku', '-o', 'r.xlsx', '-o', 'r.html');
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(join(cwd, 'r.xlsx'));
    expect(workbook.getWorksheet('Rekap')?.getCell('F5').value).toBe('Kuning');
    expect(readFileSync(join(cwd, 'r.html'), 'utf8')).toMatch(/<td class="kata" style="background: #FF9C9C">Merah</);
  });
});

describe('what rekap refuses, with the repair', () => {
  it.each([
    [['buku'], 2, /tambahkan -o rekap\.xlsx/],
    [['buku', '-o', 'r.doc'], 2, /r\.doc: bentuk "doc" tidak dikenal\n.*\.xlsx, \.pdf, \.html, \.json/],
    [['buku', '-o', 'r.json', '-o', './r.json'], 2, /diminta dua kali/],
    [['buku', '-o', 'r.json', '--urut', 'abjad'], 2, /--urut: "abjad" tidak dikenal\n.*kinerja/],
    [['buku', '-o', 'r.json', '--skala', 'x'], 2, /--skala: "x"/],
    [['buku', '-o', 'r.json', '--basis', 'x'], 2, /--basis: "x"/],
    [['buku', '-o', 'r.json', '--ringkasan', 'x'], 2, /--ringkasan: "x"/],
    [['-', '-o', 'r.json'], 2, /masukan standar/],
    [['kosong.xlsx', '-o', 'r.json'], 3, /Tidak ada buku kerja yang dapat direkap\n.*kosong\.xlsx: /],
    [['buku/a.xlsx', 'buku/b.xlsx', '-o', 'buku/a.xlsx'], 4, /adalah buku kerja yang direkap dan tidak akan ditimpa/],
    [['buku/a.xlsx', '-o', 'buku/b.xlsx'], 4, /bukan rekap buatan lapkin dan tidak akan ditimpa/],
    [['buku', '-o', 'tidak/ada/r.json'], 4, /Folder .*tidak.ada tidak ada/],
  ])('%j ends with %i', async (argv, exit, stderr) => {
    await writeThree();
    writeFileSync(join(cwd, 'kosong.xlsx'), '');
    const before = readFileSync(join(cwd, 'buku', 'a.xlsx'));
    const result = await runHere(...argv);
    expect([result.exit, result.stderr]).toEqual([exit, expect.stringMatching(stderr)]);
    expect(readFileSync(join(cwd, 'buku', 'a.xlsx')).equals(before)).toBe(true);
  });
});
