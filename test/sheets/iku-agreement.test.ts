import { describe, expect, it } from 'vitest';
import { computeHasil } from '../../src/domain/compute-hasil.ts';
import { formatCellRef } from '../../src/findings/cell-ref.ts';
import { buildReportView } from '../../src/report/build/build-report-view.ts';
import { buildLkjipView } from '../../src/report/build/yearly/build-lkjip-view.ts';
import { parseBuku } from '../../src/sheets/parse-buku.ts';
import { makeCaseBuku } from '../errors/base-buku.ts';
import { checkCaseRules, findOnly, summarize } from '../rules/check-case.ts';
import { perubahanFrom } from '../support/changed-buku.ts';
import { IKU, readIkuBuku } from '../support/iku-buku.ts';
import { readVariant, type Variant, withCells } from '../support/read-case.ts';

/** 50, 30 and 20 of 100: (50 x 94,44 + 30 x 100 + 20 x 75) / 100 = 92,22. */
const WEIGHTS = {
  'IKU!N2': 'BOBOT',
  'IKU!N4': 50,
  'IKU!N5': 30,
  'IKU!N6': 20,
  'IKU!K7': { v: 92.22, fmt: '0.00' },
};
const check = (cells: Variant['cells'], sheets: Variant['sheets'] = {}) =>
  checkCaseRules({ cells: { ...IKU.cells, ...cells }, sheets: { ...IKU.sheets, ...sheets } });

describe('BOBOT of IKU', () => {
  it('weighs the means of a report of sasaran, and is printed under the table', () => {
    const hasil = computeHasil(readIkuBuku(WEIGHTS).data);
    expect(hasil.kinerjaSummary.rataRata?.toFixed(4)).toBe('92.2222');
    const { catatan: notes, tabel: table } = buildReportView(hasil).bab3.capaian;
    expect(notes.join(' ')).toContain('rata-rata berbobot menurut Perjanjian Kinerja');
    expect(notes.join(' ')).toContain('dibagi jumlah bobot, yaitu 100');
    expect(JSON.stringify(table.kepala)).toContain('BOBOT');
    const year = buildLkjipView(computeHasil({ ...readIkuBuku(WEIGHTS).data, triwulan: 4, isYearly: true }));
    const rows = (year.bab2.iku?.tabel?.kelompok ?? []).flatMap((group) => group.baris.map((row) => row.teks));
    expect(rows.map(({ bobot }) => bobot)).toEqual(['50', '30', '20']);
  });

  it('is checked: the printed mean, the sum, a blank one', () => {
    expect(summarize(check(WEIGHTS))).toEqual([['IKU!N4', 'pk/berbobot']]);
    // The plain mean of 94,44, 100 and 75.
    const plain = check({ ...WEIGHTS, 'IKU!K7': { v: 89.81, fmt: '0.00' } });
    expect(findOnly(plain, 'rencana/rata-rata')).toMatchObject({ computed: '92.2222222222', cause: { code: 'bobot' } });
    const short = findOnly(check({ ...WEIGHTS, 'IKU!N6': 10, 'IKU!K7': null }), 'pk/bobot');
    expect([short?.at && formatCellRef(short.at), short?.written, short?.args]).toEqual([
      'IKU!N4',
      '90',
      { seharusnya: '100', lembar: 'IKU' },
    ]);
    const blank = findOnly(check({ ...WEIGHTS, 'IKU!N5': null, 'IKU!K7': null }), 'pk/bobot-kosong');
    expect(blank?.at && formatCellRef(blank.at)).toBe('IKU!N5');
  });

  it('of a report of sub kegiatan weighs nothing', () => {
    const { data } = readIkuBuku({ ...WEIGHTS, 'Identitas!B14': null, 'Narasi!C2': null });
    expect(computeHasil(data).kinerja.map(({ bobot }) => bobot)).toEqual([null, null, null]);
  });
});

/** From Triwulan II on 14 villages for 12, 4 of them in Triwulan IV. */
const CHANGED = { 'IKU!N2': 'TARGET PERUBAHAN', 'IKU!N6': 14, 'IKU!M6': 4 };
const FROM: Variant['sheets'] = { Pengaturan: perubahanFrom('II') };
const readChanged = (cells: Variant['cells'] = {}) =>
  readVariant(withCells({ cells: { ...IKU.cells, ...CHANGED }, sheets: { ...IKU.sheets, ...FROM } }, cells)).data;

describe('TARGET PERUBAHAN of IKU', () => {
  it('counts from its quarter on, beside the target of before: 2 + 3 of 14 is 35,71', () => {
    const year = computeHasil({ ...readChanged(), triwulan: 4, isYearly: true });
    expect(year.kinerja.map(({ murniTarget, main }) => [murniTarget?.toFixed(), main.target?.toFixed()])).toEqual([
      ['90', '90'],
      ['80', '80'],
      ['12', '14'],
    ]);
    expect(year.kinerja[2]?.main.capaian?.toFixed(2)).toBe('35.71');
    const { bab2, bab3 } = buildLkjipView(year);
    const textsOf = (view: typeof bab2.iku) =>
      (view?.tabel?.kelompok ?? []).flatMap((group) => group.baris.map((row) => row.teks));
    expect(textsOf(bab2.iku)[2]).toMatchObject({ targetPk: '12', targetPerubahan: '14' });
    expect(textsOf(bab3.capaian.targetDanRealisasi)[2]).toMatchObject({ targetPk: '12', targetPerubahan: '14' });
    expect(bab3.capaian.targetDanRealisasi.catatan.join(' ')).toContain('berlaku sejak Triwulan II');
    const first = computeHasil({ ...readChanged(), triwulan: 1 });
    expect([first.kinerja[2]?.annualTarget?.toFixed(), first.kinerja[2]?.murniTarget]).toEqual(['12', null]);
  });

  it('tells which indikator came and which went, each measured in its own quarters', () => {
    const cells = { 'IKU!E5': null, 'IKU!N5': 80, 'IKU!G5': '-', 'IKU!H5': null, 'IKU!N4': '-' };
    const [before, after] = ([1, 2] as const).map((triwulan) => computeHasil({ ...readChanged(cells), triwulan }));
    const namesOf = (hasil: typeof before) => hasil?.kinerja.map(({ indikator }) => indikator);
    expect(namesOf(before)).toEqual(['Persentase surat yang dijawab', 'Jumlah desa mandiri']);
    expect(namesOf(after)).toEqual(['Indeks kepuasan masyarakat', 'Jumlah desa mandiri']);
    expect(after?.measured.perubahan?.came.map(({ indikator }) => indikator)).toEqual(['Indeks kepuasan masyarakat']);
    expect(after?.measured.perubahan?.went.map(({ indikator }) => indikator)).toEqual([
      'Persentase surat yang dijawab',
    ]);
    // The Perjanjian Kinerja of the sub kegiatan is as it was.
    expect(after?.perubahan).toBeNull();
  });

  it('makes the quarters: 2 + 4 + 4 + 4 is 14; without its quarter nothing is known', () => {
    expect(summarize(check(CHANGED, FROM))).toEqual([]);
    expect(summarize(check({ ...CHANGED, 'IKU!M6': 2 }, FROM))).toEqual([['IKU!N6', 'rencana/target-tahunan']]);
    const undated = parseBuku(makeCaseBuku({ cells: { ...IKU.cells, ...CHANGED }, sheets: IKU.sheets })).findings;
    expect(undated.map(({ code, at }) => [code, at && formatCellRef(at)])).toEqual([['perubahan/mulai', 'IKU!N6']]);
    const dated = makeCaseBuku({ cells: { ...IKU.cells, ...CHANGED }, sheets: { ...IKU.sheets, ...FROM } });
    expect(parseBuku(dated).findings).toEqual([]);
  });
});
