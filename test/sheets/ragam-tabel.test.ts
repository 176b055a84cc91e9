import { describe, expect, it, test } from 'vitest';
import { wording } from '../../src/findings/wording.ts';
import { BUKU_DASAR, bukuKasus } from '../errors/buku-dasar.ts';
import type { Case } from '../errors/case.ts';
import { periksa } from '../errors/periksa.ts';
import type { Sel } from '../support/raw-buku.ts';

const K = 'Realisasi Keuangan';
const KEUANGAN = BUKU_DASAR[K] ?? [];

function temuan(kasus: Pick<Case, 'sel' | 'lembar' | 'tampilan'>) {
  return periksa(bukuKasus(kasus), {});
}

function kode(kasus: Pick<Case, 'sel' | 'lembar' | 'tampilan'>): readonly string[] {
  return temuan(kasus).map((d) => d.code);
}

/** Realisasi Keuangan with rows put in before the row of that number. */
function sisip(sebelum: number, ...baru: readonly (readonly Sel[])[]): NonNullable<Case['lembar']> {
  const rows = [...KEUANGAN.slice(0, sebelum - 1), ...baru, ...KEUANGAN.slice(sebelum - 1)];
  return { [K]: { rows, merges: ['D4:E4', 'F4:H4'] } };
}

// biome-ignore format: a table reads best as a table
test.each(['TOTAL KESELURUHAN', 'GRAND TOTAL', 'Jml.', 'JML', 'T O T A L', 'J U M L A H', '∑ Jumlah', 'Sub Total', 'Sub Jumlah', 'SUBTOTAL', 'Total :', 'JUMLAH (Rp)'])(
  'the row "%s" is a total: its wrong sum is named, and it is no sub kegiatan',
  (label) => {
    const semua = temuan({ sel: { [`${K}!A9`]: label, [`${K}!F9`]: 19180570 } });
    expect(semua.map((d) => [d.code, d.label])).toEqual([
      ['keuangan/jumlah', `${label} · Triwulan II · Target`],
    ]);
  },
);

test('"Rerata" and "Rata2" are means', () => {
  for (const label of ['Rerata Capaian', 'Rata2 capaian keuangan'])
    expect(
      temuan({ sel: { [`${K}!A10`]: label, [`${K}!H10`]: { v: 117, fmt: '0.00' } } }).map((d) => d.code),
    ).toEqual(['keuangan/rata-rata']);
});

test('a row of dashes says nothing', () => {
  const strip = ['-', '-', '-', '-', '–', '-', '- ', '-'];
  expect(kode({ lembar: sisip(9, strip, strip) })).toEqual([]);
});

test('a heading of two levels with its numbering row, printed again on the next page, is no data', () => {
  const [atas = [], bawah = []] = [KEUANGAN[3], KEUANGAN[4]];
  const nomor = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)'];
  expect(kode({ lembar: sisip(8, atas, bawah, nomor) })).toEqual([]);
});

describe('kegiatan rows under the heading SUB KEGIATAN, on top of their rows', () => {
  const buku = (target: number) =>
    sisip(
      6,
      ['A', 'Koordinasi Pemberdayaan Desa', 96774000, 19710250, 19710250, target, 19617580],
      ...KEUANGAN.slice(5, 7),
      ['B', 'Fasilitasi Pemerintahan Desa', 10470500, 2773750, 2773750, 2498250, 2896250],
    );
  // Rows 6 and 7 of the base stand within group A, so the base's own copies of them go.
  const rapikan = (lembar: NonNullable<Case['lembar']>): NonNullable<Case['lembar']> => {
    const isi = lembar[K];
    if (isi === undefined || isi === null || !('rows' in isi)) return lembar;
    return { [K]: { ...isi, rows: isi.rows.filter((_, i) => i !== 9 && i !== 10) } };
  };

  it('are parents: not added, not missed in PK', () => {
    expect(kode({ lembar: rapikan(buku(16682500)) })).toEqual([]);
  });

  it('and their own sums are checked', () => {
    const semua = temuan({ lembar: rapikan(buku(16682050)) });
    expect(semua.map((d) => [d.code, d.written, d.computed, d.cause?.code])).toEqual([
      ['jumlah/induk', '16682050', '16682500', 'digit-tertukar'],
    ]);
  });
});

describe('S.D. TRIWULAN II', () => {
  it('beside TRIWULAN II is a column of its own, neither read nor doubled', () => {
    const rows = KEUANGAN.map((r, i) => {
      const penuh = [...r, ...Array<Sel>(8).fill(null)].slice(0, 8);
      if (i === 3) return [...penuh, 'S.D. TRIWULAN II'];
      if (i === 4) return [...penuh, 'TARGET', 'REALISASI', 'CAPAIAN'];
      return i > 4 && i < 9 ? [...penuh, 999, 888, 77] : penuh;
    });
    expect(kode({ lembar: { [K]: { rows, merges: ['D4:E4', 'F4:H4', 'I4:K4'] } } })).toEqual([]);
  });

  it('in its place is missing, and the repair does not make the sums a quarter', () => {
    const semua = temuan({ sel: { [`${K}!F4`]: 'S.D. TRIWULAN II' } });
    expect(semua.map((d) => [d.code, d.args.kolom])).toEqual([
      ['kolom/tidak-ada', 'TRIWULAN II · REALISASI'],
    ]);
    const [pertama] = semua;
    expect(pertama === undefined ? '' : wording(pertama).hint).toMatch(
      /^kolom di bawah "S\.D\. TRIWULAN II"/,
    );
  });
});

test.each(['TRIWULAN KEDUA', 'Triwulan II (DUA)', 'TW KEDUA', 'TRIWULAN II (April - Juni)'])(
  'the group "%s" is the second quarter',
  (judul) => {
    expect(kode({ sel: { [`${K}!F4`]: judul } })).toEqual([]);
  },
);

test('Identitas takes the number of the quarter with its words', () => {
  for (const isi of ['TRIWULAN II (DUA)', 'Triwulan Kedua'])
    expect(kode({ sel: { 'Identitas!B3': isi } })).toEqual([]);
});

test.each(['Nihil.', 'NIHIL', '(-)', 'tidak ada.', '---', 'n.a.'])('"%s" is nihil', (isi) => {
  expect(kode({ sel: { [`${K}!F6`]: isi } })).toEqual([]);
});

test('a NIP kept as a number below the table is no figure; an amount is', () => {
  expect(kode({ sel: { [`${K}!F14`]: 196902201990021000 } })).toEqual([]);
  expect(kode({ sel: { [`${K}!F14`]: 2015000 } })).toEqual(['sel/di-luar-tabel']);
});

describe('repairs that fit what stands in the cell', () => {
  const saran = (isi: Sel, sel = `${K}!F9`) => {
    const [d] = temuan({ sel: { [sel]: isi } });
    return d === undefined ? '' : wording(d).hint;
  };

  it('a formula kept as text', () => expect(saran('=SUM(F6:F8)')).toContain('tanda petik'));
  it('a number that Excel made a date', () => expect(saran({ tanggal: '2024-03-01' })).toContain('tanggal'));
  it('a division by nothing, but not a sum over one', () => {
    expect(saran({ galat: '#DIV/0!', f: 'G6/F6' })).toContain('=IF(');
    expect(saran({ galat: '#DIV/0!', f: 'SUM(F6:F8)' })).toBe(
      'betulkan rumus atau sel yang dirujuknya, lalu simpan',
    );
  });
  it('a blank name that takes the one above', () => {
    const d = temuan({ sel: { [`${K}!B7`]: null } }).find((x) => x.code === 'baris/ganda');
    expect(d === undefined ? '' : wording(d).hint).toMatch(/^isi nama sub kegiatan di B7/);
  });
  it('a name twice in Realisasi Keuangan, which has no indikator', () => {
    const d = temuan({ sel: { [`${K}!B7`]: 'Peningkatan Partisipasi Masyarakat' } }).find(
      (x) => x.code === 'baris/ganda',
    );
    expect(d === undefined ? '' : wording(d).hint).toBe(
      'hapus salah satu, atau gabungkan angkanya ke baris B6',
    );
  });
});

test('a sheet with the report’s quarter alone is not held against the plan of the earlier ones', () => {
  const rows = KEUANGAN.map((r) => [...r.slice(0, 3), ...r.slice(5)]);
  expect(kode({ lembar: { [K]: { rows, merges: ['D4:F4'] } } })).toEqual([]);
});

describe('a name that a formula no longer gives', () => {
  // As after a row of PK was deleted: the names that the other sheets take from it are errors.
  const galat: Sel = { galat: '#REF!', f: 'IF(PK!#REF!="","",PK!#REF!)' };
  const semua = temuan({
    sel: {
      'Rencana Aksi!C6': galat,
      'Rencana Aksi!D6': galat,
      'Rencana Aksi!E6': galat,
      [`${K}!B7`]: galat,
      'Narasi!C2': 'Peningkatan Efektivitas Pemberdayaan',
    },
  });

  it('is told at its cells, and nothing is made of it', () => {
    expect([...new Set(semua.map((d) => d.code))]).toEqual(['sel/rumus-galat']);
    expect(semua).toHaveLength(4);
  });

  it('an uncomputed one is not the row above again either', () => {
    expect(kode({ sel: { [`${K}!B7`]: { f: 'PK!D5' } } })).toEqual(['sel/rumus-belum-dihitung']);
  });
});

test('a nameless row that repeats the only figure above it is no total', () => {
  // 117,59 below "-" and 117,59 is no sum: the row lacks its name, and takes the one above.
  const baris: readonly Sel[] = [null, null, 50, null, null, 20, 20, { v: 117.59, fmt: '0.00' }];
  expect(kode({ lembar: sisip(8, baris) })).toContain('baris/ganda');
});

describe('a total whose label stands under INDIKATOR', () => {
  const pindah = {
    'Rencana Aksi!A8': null,
    'Rencana Aksi!A9': null,
    'Rencana Aksi!D9': 'Rata-rata Capaian Kinerja',
  };

  it('is a total when it is the bare word', () => {
    expect(kode({ sel: { ...pindah, 'Rencana Aksi!D8': 'JUMLAH' } })).toEqual([]);
    const semua = temuan({ sel: { ...pindah, 'Rencana Aksi!D8': 'Total', 'Rencana Aksi!N8': 19180570 } });
    expect(semua.map((d) => d.code)).toEqual(['rencana/jumlah']);
  });

  it('is an indikator when it goes on', () => {
    expect(kode({ sel: { 'PK!F5': 'Jumlah', 'Rencana Aksi!D6': 'Jumlah' } })).toEqual([]);
  });
});

test('a row of Realisasi Keuangan about fisik is not held against money', () => {
  expect(kode({ sel: { [`${K}!A11`]: 'Rata-rata Realisasi Fisik', [`${K}!H11`]: 100 } })).toEqual([]);
});
