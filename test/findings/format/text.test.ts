import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../../src/findings/finding.ts';
import { columns } from '../../../src/findings/format/flow.ts';
import { formatText } from '../../../src/findings/format/text.ts';
import { NO_PAINT, type Paint } from '../../../src/findings/paint.ts';
import { at, checkedFile, INFO, report, WARNING, WRONG_JUMLAH } from '../../support/example-check-report.ts';

const plain = { paint: NO_PAINT };
const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`;
const TAGS: Paint = {
  error: tag('e'),
  warning: tag('w'),
  info: tag('i'),
  place: tag('p'),
  faint: tag('f'),
  strong: tag('s'),
  good: tag('g'),
};

describe('formatText', () => {
  it('prints a finding with both figures, formula, difference, cause and repair', () => {
    expect(formatText(report(checkedFile([WRONG_JUMLAH])), plain)).toBe(
      `q2.xlsx

Lembar Realisasi Keuangan, baris 9: Jumlah

kesalahan[keuangan/jumlah] Jumlah target Triwulan II tidak sama dengan rinciannya
      sel          F9
      tertulis     41.664.750
      seharusnya   19.180.750   = F6 + F7 + F8
      selisih      22.484.000
      sebab        sama dengan jumlah s.d. Triwulan II (kumulatif)
      saran        ganti F9 dengan =SUM(F6:F8), simpan, lalu ulangi

1 kesalahan, 0 peringatan, 0 info dalam q2.xlsx
`,
    );
  });

  it('puts the findings of a row under its heading, what others follow from first, and ends with what to do first', () => {
    const root = { ...WRONG_JUMLAH, consequences: [{ ...WARNING, at: at('Realisasi Keuangan', 9, 8) }, INFO] };
    const before = { ...WARNING, at: at('Realisasi Keuangan', 9, 5), label: '' };
    const text = formatText(report(checkedFile([root, before, INFO])), plain);
    expect(text.match(/^Lembar .*/gm)).toEqual(['Lembar PK, baris 12', 'Lembar Realisasi Keuangan, baris 9: Jumlah']);
    expect(text.match(/^ {6}sel .*/gm)?.map((line) => line.trim().split(/ +/)[1])).toEqual(['I12', 'F9', 'E9']);
    expect(text).toContain('      ikut         2 temuan lain akibat kesalahan ini: H9, PK!I12\n');
    expect(text.slice(text.indexOf('Kerjakan'))).toBe(
      `Kerjakan:
  1. lembar Realisasi Keuangan, sel F9: ganti F9 dengan =SUM(F6:F8)
  2. lembar Realisasi Keuangan, sel E9: isi targetnya bila memang direncanakan; bila tidak, jelaskan belanja itu di lembar Narasi
Simpan, lalu periksa lagi; temuan lain dapat hilang dengan sendirinya.

1 kesalahan, 1 peringatan, 1 info dalam q2.xlsx
`,
    );
  });

  it('says in one line what was checked when nothing was found', () => {
    expect(formatText(report(checkedFile([])), plain)).toBe(
      'q2.xlsx: 3 sub kegiatan, 41 angka diperiksa, tidak ada temuan\n',
    );
  });

  it('tells findings in their order, then their number', () => {
    const text = formatText(report(checkedFile([WRONG_JUMLAH, WARNING, INFO])), plain);
    const codes = [...text.matchAll(/\[([a-z-]+\/[a-z-]+)\]/g)].map((m) => m[1]);
    expect(codes).toEqual(['sel/di-luar-tabel', 'keuangan/realisasi-tanpa-target', 'keuangan/jumlah']);
    expect(text.trimEnd().split('\n').at(-1)).toBe('1 kesalahan, 1 peringatan, 1 info dalam q2.xlsx');
  });

  it('says what could not be checked and why', () => {
    const file = checkedFile([], { notChecked: 12, notCheckedBecause: [at('PK', 4, 4)] });
    expect(formatText(report(file), plain)).toContain(
      '12 angka tidak dapat diperiksa karena sel yang dibutuhkannya tidak terbaca atau masih salah: PK!D4\n',
    );
  });

  it('names each unreadable cell once, however many figures need it, and counts beyond five', () => {
    const because = (n: number) => Array.from({ length: n }, (_, i) => at('PK', 4 + i, 4));
    const single = checkedFile([], { notChecked: 3, notCheckedBecause: [...because(1), ...because(1)] });
    expect(formatText(report(single), plain)).toContain('tidak terbaca atau masih salah: PK!D4\n');
    const many = checkedFile([], { notChecked: 9, notCheckedBecause: [...because(7), ...because(7)] });
    expect(formatText(report(many), plain)).toContain('PK!D4, PK!D5, PK!D6, PK!D7, PK!D8, dan 2 sel lagi\n');
  });

  it('shows 20 findings of one code in a column and counts the rest', () => {
    const many = Array.from({ length: 57 }, (_, i) => ({
      ...WARNING,
      at: at('Realisasi Keuangan', 6 + i, 7),
    }));
    const text = formatText(report(checkedFile([...many, { ...WARNING, at: at('Realisasi Keuangan', 6, 10) }])), plain);
    expect(text.match(/^peringatan\[/gm)).toHaveLength(21);
    expect(text).toContain(
      '  dan 37 lagi peringatan[keuangan/realisasi-tanpa-target] di kolom G lembar "Realisasi Keuangan"',
    );
    expect(text).toContain('0 kesalahan, 58 peringatan, 0 info dalam q2.xlsx');
  });

  it('adds a total over several files', () => {
    const text = formatText(report(checkedFile([WRONG_JUMLAH]), checkedFile([], { file: 'q3.xlsx' })), plain);
    expect(text.trimEnd().split('\n').slice(-3)).toEqual([
      '1 kesalahan, 0 peringatan, 0 info dalam q2.xlsx',
      'q3.xlsx: 3 sub kegiatan, 41 angka diperiksa, tidak ada temuan',
      'Seluruhnya: 1 kesalahan, 0 peringatan, 0 info dalam 2 berkas, 1 berkas tanpa temuan',
    ]);
  });

  it('keeps within 60 columns, long paths shortened to their end', () => {
    const file = 'C:\\Users\\Nama Pejabat\\Documents\\Laporan Kinerja 2024\\Triwulan II\\Kecamatan Kalaena.xlsx';
    const text = formatText(report(checkedFile([WRONG_JUMLAH, WARNING], { file })), {
      ...plain,
      width: 60,
    });
    const wide = text.split('\n').filter((line) => columns(line) > 60 && !line.includes(file));
    expect(wide).toEqual([]);
    // The first and the last line name the file in full, so that it can be copied.
    expect(text.startsWith(`${file}\n`)).toBe(true);
    expect(text.trimEnd().endsWith(file)).toBe(true);
  });

  it('never carries meaning by colour alone: without its paint the text is the same', () => {
    const findings = report(checkedFile([WRONG_JUMLAH, WARNING, INFO], { notChecked: 2 }), checkedFile([]));
    for (const width of [60, 120]) {
      const painted = formatText(findings, { paint: TAGS, width });
      expect(painted.replace(/<\/?[ewipfsg]>/g, '')).toBe(formatText(findings, { ...plain, width }));
      expect(painted).toContain('<s><e>kesalahan[keuangan/jumlah]</e></s>');
      expect(painted).toContain('<p>F9</p>');
    }
  });

  it('lets no control character of a workbook through', () => {
    const evil = makeFinding('sel/bukan-angka', { isi: '\u001b[2Jhapus\u0007', kolom: 'TARGET\nTAHUNAN' } as never, {
      at: at('PK\u001b[31m', 4, 4),
      label: 'a\u202eb',
      written: '\u001b]0;x\u0007',
    });
    const text = formatText(report(checkedFile([evil], { file: 'a\u001b[1m.xlsx' })), plain);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
  });
});
