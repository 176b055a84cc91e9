import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildHtmlReport } from '../../src/app/build/html-report.ts';
import { checkRaw } from '../../src/app/shared/check-buku.ts';
import { choosePlacedPhotos } from '../../src/app/shared/placed-photos.ts';
import { formatA1 } from '../../src/findings/cell-ref.ts';
import { unfold } from '../../src/findings/consequences.ts';
import { wording } from '../../src/findings/wording.ts';
import { DEFAULT_OPTIONS } from '../../src/report/context/report-context.ts';
import { NO_OPTIONS } from '../../src/sheets/parse-buku.ts';
import { readDokumentasi } from '../../src/sheets/read-dokumentasi.ts';
import { readNarasi } from '../../src/sheets/read-narasi.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { BUILT_IN } from '../support/built-in-templates.ts';
import { randomRuns } from '../support/random-runs.ts';
import { makeRawBuku, type TestCell, type TestSheet } from '../support/raw-buku.ts';

const SUB = 'Koordinasi Pembangunan Perdesaan';

/** `names`: of the tables, folded; null: not known. */
function narasi(content: TestSheet, names: ReadonlySet<string> | null = new Set(['koordinasi pembangunan perdesaan'])) {
  const [sheet] = makeRawBuku({ Narasi: content }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return readNarasi(sheet, names).findings;
}

describe('a text of Narasi outside ISI', () => {
  test('in a column further right is told with its cell and where it belongs', () => {
    const [finding, ...others] = narasi([
      ['BAGIAN', 'UNTUK', 'ISI'],
      ['Analisis', null, 'Dibaca.'],
      ['Saran', null, null, null, 'Tergeser satu.'],
      ['Kesimpulan', null, null, null, 'Tergeser dua.'],
    ]);
    if (finding === undefined) throw new Error('no finding');
    expect([finding, ...others].map(({ code, at, related }) => [code, at, related])).toEqual([
      ['narasi/di-luar-isi', { sheet: 'Narasi', row: 3, column: 5 }, [{ sheet: 'Narasi', row: 4, column: 5 }]],
    ]);
    expect(wording(finding).title).toBe(
      '2 teks di kolom E lembar Narasi tidak dicetak karena ISI pada barisnya kosong',
    );
    expect(wording(finding).hint).toContain('pindahkan teks itu ke kolom ISI (kolom C) pada baris yang sama');
  });

  // biome-ignore format: a table reads best as a table
  test.each<[string, TestSheet, readonly string[]]>([
    ['further left', [['', 'BAGIAN', 'ISI'], ['Tergeser ke kiri.', 'Saran', null]], ['A2']],
    ['in UNTUK', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', 'Rapat diadakan setiap bulan.', null]], ['B2']],
    ['in BAGIAN', [['BAGIAN', 'UNTUK', 'ISI'], ['Rapat diadakan setiap bulan.', null, null]], ['A2']],
    ['in UNTUK, short', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', 'Rapat bulanan', null]], ['B2']],
    ['in UNTUK, 279 characters without a full stop', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', 'Rapat bulanan '.repeat(20).trim(), null]], ['B2']],
    ['in UNTUK, begun with a name', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', `${SUB} berjalan baik`, null]], ['B2']],
    ['in UNTUK, BAGIAN blank', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', null, 'Dibaca.'], [null, 'Rapat bulanan', null]], ['B3']],
    ['in BAGIAN, short', [['BAGIAN', 'UNTUK', 'ISI'], ['Rapat bulanan', null, null]], ['A2']],
    ['in BAGIAN, below BAB', [['BAGIAN', 'UNTUK', 'ISI'], ['BAB III berisi capaian kinerja.', null, null]], ['A2']],
    ['in BAGIAN, begun with "Bab"', [['BAGIAN', 'UNTUK', 'ISI'], ['Bab ini memuat capaian', null, null]], ['A2']],
    ['in BAGIAN of a sheet without headings', [['NARASI KECAMATAN'], ['Saran', 'Dibaca.'], ['Rapat bulanan']], ['A3']],
    ['in TRIWULAN', [['BAGIAN', 'TRIWULAN', 'ISI'], ['Saran', 'Rapat bulanan', null]], ['B2']],
    ['in a cell merged over UNTUK and ISI', { rows: [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', 'Rapat bulanan']], merges: ['B2:C2'] }, ['B2']],
    ['in a sheet without headings', [['Saran', null, 'Rapat diadakan setiap bulan.']], ['C1']],
    ['beside a filled ISI', [['BAGIAN', 'ISI', 'URAIAN LANJUTAN'], ['Saran', 'Dibaca.', 'Rapat diadakan setiap bulan.']], ['C2']],
    ['beside a filled ISI, under no heading', [['BAGIAN', 'ISI'], ['Saran', 'Dibaca.', null, 'Rapat diadakan setiap bulan.']], ['D2']],
    ['none: a remark beside a filled ISI', [['BAGIAN', 'ISI', 'PENGISI'], ['Saran', 'Dibaca.', 'Kasi PMD']], []],
    ['none: a row prepared for a text', [['NO', 'BAGIAN', 'UNTUK', 'ISI'], ['a)', 'Saran', SUB, null]], []],
    ['none: a name in other letters, numbered', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', '1. KOORDINASI PEMBANGUNAN PERDESAAN.', null]], []],
    ['none: a dash and a number in UNTUK', [['BAGIAN', 'UNTUK', 'ISI'], ['Saran', '-', null], ['Analisis', '1', null]], []],
    ['none: a title in BAGIAN', [['BAGIAN', 'ISI'], ['BAB III PENUTUP', null], [SUB, null], ['Bab IV Penutup', null], ['BAB PENUTUP', null]], []],
    ['none: a row prepared for a quarter', [['BAGIAN', 'TRIWULAN', 'ISI'], ['Saran', 'II', null], ['Saran', 'Tahun', null]], []],
    ['none: a heading between the rows', [['BAB', 'BAGIAN', 'ISI'], ['BAB PENUTUP', null, null], [null, 'BAB III', null]], []],
    ['none: a column headed CATATAN', [['BAGIAN', 'ISI', 'CATATAN'], ['Saran', null, 'minta ke camat']], []],
  ])('%s', (_, sheet, cells) => {
    expect(narasi(sheet).map(({ code, at }) => `${code} ${at === undefined ? '' : formatA1(at)}`)).toEqual(
      cells.map((cell) => `narasi/di-luar-isi ${cell}`),
    );
  });

  test('in UNTUK, where the names of the tables could not be read, is told only as a sentence', () => {
    const rows: TestSheet = [
      ['BAGIAN', 'UNTUK', 'ISI'],
      ['Saran', SUB, null],
      ['Saran', 'Rapat diadakan.', null],
    ];
    expect(narasi(rows, null).map(({ at }) => at?.row)).toEqual([3]);
  });

  test.each([
    ['UNTUK', 'B', 'bila itu nama kegiatan atau sub kegiatan, salin namanya dari lembar PK'],
    ['BAGIAN', 'A', 'pilih nama bagian di kolom A'],
    ['TRIWULAN', 'C', 'kolom C hanya memuat I, II, III, IV atau Tahun'],
  ])('in %s: the heading of the column is left as it is', (heading, letter, advice) => {
    const headings = ['BAGIAN', 'UNTUK', 'TRIWULAN', 'ISI'];
    const [finding] = narasi([headings, headings.map((one) => (one === heading ? 'Rapat bulanan' : null))]);
    if (finding === undefined) throw new Error('no finding');
    const { title, hint } = wording(finding);
    expect(title).toBe(`Teks di kolom ${letter} lembar Narasi tidak dicetak karena ISI pada barisnya kosong`);
    expect(hint).toContain('pindahkan teks itu ke kolom ISI (kolom D)');
    expect(hint).toContain(advice);
    expect(hint).not.toContain('CATATAN');
  });

  test('in UNTUK is told from the names of the workbook: kegiatan, sub kegiatan and program', () => {
    const names = [SUB, 'Rapat bulanan', 'Fasilitasi Pemerintahan Desa', 'Program Pemberdayaan Masyarakat Desa'];
    const rows = names.map((name): TestCell[] => ['III', 'Analisis', name, null]);
    const raw = makeCaseBuku({ sheets: { Narasi: [['BAB', 'BAGIAN', 'UNTUK', 'ISI'], ...rows] } });
    const { checked } = checkRaw('buku.xlsx', raw, [], NO_OPTIONS);
    const told = unfold(checked.findings).filter(({ finding }) => finding.code === 'narasi/di-luar-isi');
    expect(told.map(({ finding: { at, related } }) => [at && formatA1(at), related])).toEqual([['C3', undefined]]);
  });

  test('whatever the columns: each is printed, or a finding names its row', async () => {
    const headings = [null, 'BAGIAN', 'UNTUK', 'TRIWULAN', 'ISI', null, 'KETERANGAN', 'PENGISI'] as const;
    const row = fc.record({
      bagian: fc.constantFrom('', 'Analisis', 'Saran', 'Bab Tiga'),
      subject: fc.constantFrom('', SUB, 'Kegiatan Lain'),
      column: fc.constantFrom(0, 1, 2, 3, 4, 5, 6, 7),
      end: fc.constantFrom('', '.'),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
        async (rows, order) => {
          const textOf = (i: number): string => `Uraian nomor-${i}-habis${rows[i]?.end ?? ''}`;
          const cells = rows.map(({ bagian, subject, column }, i) => {
            const own: TestCell[] = headings.map(() => null);
            own[1] = bagian || null;
            own[2] = subject || null;
            own[column] = textOf(i);
            return order.map((from) => own[from] ?? null);
          });
          const raw = makeCaseBuku({ sheets: { Narasi: [order.map((from) => headings[from] ?? null), ...cells] } });
          const { hasil, checked } = checkRaw('buku.xlsx', raw, [], NO_OPTIONS);
          if (hasil === null) throw new Error('no results');
          const { html } = (await buildHtmlReport(hasil, DEFAULT_OPTIONS, BUILT_IN)).value;
          const told = unfold(checked.findings).flatMap(({ finding: { at, related = [], code } }) =>
            code === 'narasi/faktor-kosong'
              ? []
              : [at, ...related].flatMap((x) => (x?.sheet === 'Narasi' ? x.row : [])),
          );
          rows.forEach((_, i) => {
            const times = html.split(textOf(i)).length - 1;
            expect(times === 1 || (times === 0 && told.includes(i + 2))).toBe(true);
          });
        },
      ),
      { seed: 29, numRuns: randomRuns(200) },
    );
  });
});

describe('a row of Dokumentasi', () => {
  test('whatever its columns hold is a photo, or a finding names its row', () => {
    const headings = ['NO', 'BERKAS', 'KETERANGAN', 'TRIWULAN', null, 'LOKASI'] as const;
    const cell = fc.constantFrom('', '', 'foto.jpg', 'Rapat koordinasi');
    const row = fc.tuple(cell, cell, fc.constantFrom('', 'II', 'TW V'), cell, cell);
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.shuffledSubarray([...headings.keys()], { minLength: headings.length }),
        (rows, order) => {
          const content = rows.map((own, i) => order.map((from) => (from === 0 ? i + 1 : own[from - 1] || null)));
          const [sheet] = makeRawBuku({ Dokumentasi: [order.map((k) => headings[k] ?? null), ...content] }).sheets;
          if (sheet === undefined) throw new Error('no sheet');
          const { value, findings } = readDokumentasi(sheet);
          const lost = choosePlacedPhotos(value, null, sheet, []).findings;
          const photos = value.rows.map((one) => one.row);
          const told = [...findings, ...lost].map(({ at }) => at?.row);
          const isTold = (i: number, heading: number): boolean =>
            lost.some(({ at }) => at?.row === i + 2 && at.column === order.indexOf(heading) + 1);
          rows.forEach(([file, caption, , aside, place], i) => {
            const isFilled = [file, caption, aside, place].some((text) => text !== '');
            expect([i, photos.includes(i + 2) || told.includes(i + 2)]).toEqual([i, isFilled]);
            if (file === '') return;
            // Under no heading everything is told; LOKASI may hold a name beside a caption, but no second photo.
            expect([i, isTold(i, 4)]).toEqual([i, aside !== '']);
            expect([i, isTold(i, 5)]).toEqual([i, place !== '' && (caption === '' || place === 'foto.jpg')]);
          });
        },
      ),
      { seed: 31, numRuns: randomRuns(400) },
    );
  });
});
