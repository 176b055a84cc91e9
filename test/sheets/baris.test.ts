import { describe, expect, test } from 'vitest';
import { isAngka } from '../../src/domain/angka.ts';
import type { BarisInduk, BarisTotal, Kolom } from '../../src/sheets/buku-kerja.ts';
import type { Lembar, Sel } from '../support/raw-buku.ts';
import { bacaKeuangan, bacaPk, bacaRencana, kode, type TabelUji } from '../support/tabel-uji.ts';

/** Heading of a money sheet of one quarter: A NO, B KEGIATAN, C SUB KEGIATAN, D PAGU, E TARGET, F REALISASI, G CAPAIAN. */
const JUDUL = ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II', 'CAPAIAN TW II'];

function uang(rows: readonly (readonly Sel[])[], lain: Partial<Exclude<Lembar, readonly unknown[]>> = {}) {
  return bacaKeuangan({ rows: [JUDUL, ...rows], ...lain });
}

/** "row jenis lingkup over rows" of each total. */
function totals(uji: TabelUji<unknown>): readonly string[] {
  return (uji.tabel?.totals ?? []).map(
    (t: BarisTotal) => `${t.row} ${t.jenis} ${t.lingkup} ${t.atas.join(',')}`,
  );
}

function induk(uji: TabelUji<unknown>): readonly string[] {
  return (uji.tabel?.induk ?? []).map((i: BarisInduk) => `${i.row} ${i.nama} ${i.anak.join(',')}`);
}

function baris(uji: TabelUji<unknown>): readonly number[] {
  return (uji.tabel?.rows ?? []).map((r) => r.row);
}

function cetak(uji: TabelUji<unknown>, row: number, kolom: Kolom): string | undefined {
  return uji.tabel?.totals
    .find((t) => t.row === row)
    ?.cetak.get(kolom)
    ?.nilai.toFixed();
}

const A: readonly Sel[] = [1, 'K1', 'A', 100, 25, 20, 80];
const B: readonly Sel[] = [2, 'K1', 'B', 200, 50, 60, 120];
const C: readonly Sel[] = [3, 'K2', 'C', 300, 75, 75, 100];

describe('printed totals', () => {
  test('Jumlah over all data rows, Rata-rata over all, and notes below', () => {
    const uji = uang([
      A,
      B,
      C,
      ['Jumlah', null, null, 600, 150, 155],
      ['Rata-rata Capaian Keuangan', null, null, null, null, null, 100],
      [],
      ['Catatan: angka belum diaudit'],
    ]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([
      [2, 3, 4],
      ['5 jumlah tabel 2,3,4', '6 rata-rata tabel 2,3,4'],
      [],
    ]);
    expect([cetak(uji, 5, 'tw2.target'), cetak(uji, 6, 'tw2.capaian')]).toEqual(['150', '100']);
  });

  // biome-ignore format: a table reads best as a table
  test.each<[string, 'jumlah' | 'rata-rata']>([
    ['Jumlah', 'jumlah'], ['JUMLAH', 'jumlah'], ['Jumlah Total', 'jumlah'], ['TOTAL', 'jumlah'], ['Total Anggaran:', 'jumlah'], ['jumlah\u00a0', 'jumlah'],
    ['Rata-rata', 'rata-rata'], ['RATA-RATA CAPAIAN', 'rata-rata'], ['Rata - rata', 'rata-rata'], ['rata rata', 'rata-rata'], ['Rata–rata', 'rata-rata'],
  ])('%j is a printed total, in any label column', (label, jenis) => {
    for (const kolom of [0, 1, 2]) {
      const total = [null, null, null, 300, 75, 80, 100].map((v, i): Sel => (i === kolom ? label : v));
      const uji = uang([A, B, total]);
      expect([baris(uji), totals(uji)]).toEqual([[2, 3], [`4 ${jenis} tabel 2,3`]]);
    }
  });

  test('INDIKATOR is no label: "Jumlah Laporan" is ordinary text there', () => {
    const uji = bacaPk([
      ['NO', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      [1, 'K1', 'A', 'Jumlah Laporan Hasil', '12 Laporan', 100],
      [null, null, null, 'Jumlah Dokumen', '3 Dokumen', null],
      [2, 'K1', 'B', 'Rata-rata nilai', 80, 200],
    ]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([[2, 3, 4], [], []]);
    expect(uji.tabel?.rows.map((r) => r.data.indikator)).toEqual([
      'Jumlah Laporan Hasil',
      'Jumlah Dokumen',
      'Rata-rata nilai',
    ]);
  });

  test('subtotals are over the rows since the total before; the last is over all', () => {
    const uji = uang([
      A,
      B,
      ['Jumlah K1', null, null, 300, 75, 80],
      C,
      ['Jumlah K2', null, null, 300, 75, 75],
      ['JUMLAH', null, null, 600, 150, 155],
    ]);
    expect([baris(uji), totals(uji)]).toEqual([
      [2, 3, 5],
      ['4 jumlah subtotal 2,3', '6 jumlah subtotal 5', '7 jumlah tabel 2,3,5'],
    ]);
  });

  test('Jumlah and Rata-rata of each group', () => {
    const uji = uang([
      A,
      B,
      ['Jumlah', null, null, 300, 75, 80],
      ['Rata-rata', null, null, null, null, null, 100],
      C,
      ['Jumlah', null, null, 600, 150, 155],
      ['Rata-rata', null, null, null, null, null, 100],
    ]);
    expect(totals(uji)).toEqual([
      '4 jumlah subtotal 2,3',
      '5 rata-rata subtotal 2,3',
      '7 jumlah tabel 2,3,6',
      '8 rata-rata tabel 2,3,6',
    ]);
  });

  test('a mean printed in a merged cell belongs to the capaian of its quarter', () => {
    const uji = bacaKeuangan({
      rows: [JUDUL, A, B, ['Jumlah', null, null, 300, 75, 80], ['Rata-rata', null, null, null, 100]],
      merges: ['A5:D5', 'E5:G5'],
    });
    expect([totals(uji)[1], cetak(uji, 5, 'tw2.capaian'), cetak(uji, 5, 'tw2.target')]).toEqual([
      '5 rata-rata tabel 2,3',
      '100',
      undefined,
    ]);
  });

  test('a total printed above the rows is over the rows below it', () => {
    const uji = uang([
      ['JUMLAH', null, null, 600, 150, 155],
      ['Rata-rata', null, null, null, null, null, 100],
      A,
      B,
      C,
    ]);
    expect([baris(uji), totals(uji)]).toEqual([
      [4, 5, 6],
      ['2 jumlah tabel 4,5,6', '3 rata-rata tabel 4,5,6'],
    ]);
  });

  test('subtotals on top of their rows, under a total of the whole', () => {
    const uji = uang([
      ['JUMLAH', null, null, 600, 150, 155],
      ['Jumlah K1', null, null, 300, 75, 80],
      A,
      B,
      ['Jumlah K2', null, null, 300, 75, 75],
      C,
    ]);
    expect([baris(uji), totals(uji)]).toEqual([
      [4, 5, 7],
      ['2 jumlah tabel 4,5,7', '3 jumlah subtotal 4,5', '6 jumlah subtotal 7'],
    ]);
  });

  test('subtotals on top and the total of the whole at the end', () => {
    const uji = uang([
      ['Jumlah K1', null, null, 300, 75, 80],
      A,
      B,
      ['Jumlah K2', null, null, 300, 75, 75],
      C,
      ['JUMLAH', null, null, 600, 150, 155],
    ]);
    expect(totals(uji)).toEqual(['2 jumlah subtotal 3,4', '5 jumlah subtotal 6', '7 jumlah tabel 3,4,6']);
  });

  test('percent formats in printed capaian, of rows, totals and merged means', () => {
    const uji = bacaKeuangan({
      rows: [
        JUDUL,
        [1, 'K1', 'A', 100, 25, 20, { v: 0.8, fmt: '0%' }],
        [2, 'K1', 'B', 200, 50, 60, { v: 120, fmt: '0\\%' }],
        ['Jumlah', null, null, 300, 75, 80, { v: 1.0667, fmt: '0.00%' }],
        ['Rata-rata', null, null, null, { v: 1, fmt: '0%' }],
      ],
      merges: ['E5:G5'],
    });
    const [a, b] = uji.tabel?.rows.map((r) => r.cetak.get('tw2.capaian')) ?? [];
    expect([a, b].map((c) => `${c?.nilai.toFixed()} .${c?.desimal}`)).toEqual(['80 .0', '120 .0']);
    expect([cetak(uji, 4, 'tw2.capaian'), cetak(uji, 4, 'tw2.target'), cetak(uji, 5, 'tw2.capaian')]).toEqual(
      ['106.67', '75', '100'],
    );
  });

  test('a predikat in words in the row of the mean is no fault', () => {
    const uji = uang([A, B, ['Rata-rata', null, null, null, 'Sangat Baik', null, 100]]);
    expect(kode(uji.temuan)).toEqual([]);
  });

  test('a total that cannot be read keeps the table whole', () => {
    const uji = uang([
      A,
      B,
      ['Jumlah', null, null, { f: 'SUM(D2:D3)' }, { galat: '#REF!', f: 'E2+#REF!' }, 80],
    ]);
    expect([baris(uji), kode(uji.temuan)]).toEqual([
      [2, 3],
      ['sel/rumus-belum-dihitung@D4', 'sel/rumus-galat@E4'],
    ]);
    expect([cetak(uji, 4, 'pagu'), cetak(uji, 4, 'tw2.realisasi')]).toEqual([undefined, '80']);
  });

  test('a total without a label is known by its sums', () => {
    const uji = uang([A, B, C, [null, null, null, 600, 150, 155]]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([[2, 3, 4], ['5 jumlah tabel 2,3,4'], []]);
  });

  test('a subtotal without a label too', () => {
    const uji = uang([A, B, [null, null, null, 300, 75, 80], C, ['Jumlah', null, null, 600, 150, 155]]);
    expect([baris(uji), totals(uji)]).toEqual([
      [2, 3, 5],
      ['4 jumlah subtotal 2,3', '6 jumlah tabel 2,3,5'],
    ]);
  });

  test('figures without a name that are no sums stay outside', () => {
    const uji = uang([A, B, [null, null, null, 7, 8, 9]]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([[2, 3], [], ['sel/di-luar-tabel@D4']]);
    expect(uji.temuan[0]?.related?.map((r) => r.column)).toEqual([5, 6]);
  });
});

describe('where the table ends', () => {
  test('without any total, at the last row that has a name and a number', () => {
    const uji = uang([
      A,
      B,
      [null, null, 'Mengetahui'],
      [null, null, 'NAMA PEJABAT'],
      [null, null, 'NIP 19690220 199002 1 001'],
    ]);
    expect([baris(uji), kode(uji.temuan)]).toEqual([[2, 3], []]);
  });

  test('a signature block to the right of the totals is no data', () => {
    const uji = uang([
      A,
      B,
      ['Jumlah', null, null, 300, 75, 80],
      [],
      [null, null, null, null, 'Kalaena, 28 Juni 2024'],
      [null, null, null, null, 'Kepala Seksi,'],
      [null, null, null, null, 'NAMA PEJABAT'],
      [null, null, null, null, 'NIP. 19690220 199002 1 001'],
    ]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([[2, 3], ['4 jumlah tabel 2,3'], []]);
  });

  test('of two tables the first counts; the amounts of the other are sel/di-luar-tabel', () => {
    const uji = uang([
      A,
      B,
      ['Jumlah', null, null, 300, 75, 80],
      [],
      ['PERUBAHAN'],
      JUDUL,
      [1, 'K1', 'A', 110, 25, 20, 80],
      ['Jumlah', null, null, 110, 25, 20],
    ]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([
      [2, 3],
      ['4 jumlah tabel 2,3'],
      ['sel/di-luar-tabel@D8'],
    ]);
    // D8:G8 and D9:F9
    expect(uji.temuan[0]?.args).toMatchObject({ banyak: '7', akhir: '4' });
  });

  test.each([['TABEL PERUBAHAN'], [null, 'TABEL PERUBAHAN']])(
    'a second table under a title of its own, without a total between',
    (...judul) => {
      const uji = uang([A, B, [], judul, JUDUL, [1, 'K1', 'A', 110, 25, 20, 80]]);
      expect([baris(uji), kode(uji.temuan)]).toEqual([[2, 3], ['sel/di-luar-tabel@D7']]);
    },
  );

  test('the next page of the same table: its heading, its numbering row, its title', () => {
    const nomor = ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)'];
    const uji = uang([nomor, A, ['Lanjutan tabel'], JUDUL, nomor, B, ['Jumlah', null, null, 300, 75, 80]]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([[3, 7], ['8 jumlah tabel 3,7'], []]);
  });

  test('a heading printed again on the next page is skipped', () => {
    const uji = uang([A, JUDUL, B, ['Jumlah', null, null, 300, 75, 80]]);
    expect([baris(uji), totals(uji), kode(uji.temuan)]).toEqual([[2, 4], ['5 jumlah tabel 2,4'], []]);
  });

  test('empty rows anywhere, and addresses as in Excel', () => {
    const uji = uang([[], A, [], [], B, []]);
    expect(baris(uji)).toEqual([3, 6]);
    expect(uji.tabel?.rows[1]?.at.triwulan[2].realisasi).toEqual({
      sheet: 'Realisasi Keuangan',
      row: 6,
      column: 6,
    });
  });

  test('a hidden row is read and reported', () => {
    const uji = uang([A, B], { hiddenRows: [3] });
    expect([baris(uji), kode(uji.temuan)]).toEqual([[2, 3], ['baris/tersembunyi@C3']]);
  });
});

describe('names filled down', () => {
  const J = ['NO', 'PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'];
  const nama = (uji: ReturnType<typeof bacaPk>) =>
    uji.tabel?.rows.map((r) =>
      [r.data.program, r.data.kegiatan, r.data.subKegiatan, r.data.indikator].join('/'),
    );
  const rows: readonly (readonly Sel[])[] = [
    [1, 'P1', 'K1', 'A', 'i1', 1, 100],
    [null, null, null, null, 'i2', 2, null],
    [2, null, null, 'B', 'i3', 3, 100],
    [3, null, 'K2', 'C', 'i4', 4, 100],
    [4, 'P2', 'K3', 'D', 'i5', 5, 100],
  ];
  const hasil = ['P1/K1/A/i1', 'P1/K1/A/i2', 'P1/K1/B/i3', 'P1/K2/C/i4', 'P2/K3/D/i5'];

  test('blank cells', () => {
    const uji = bacaPk([J, ...rows]);
    expect([nama(uji), kode(uji.temuan)]).toEqual([hasil, []]);
  });

  test('merged cells, addressed by their first cell', () => {
    const uji = bacaPk({ rows: [J, ...rows], merges: ['B2:B5', 'C2:C4', 'D2:D3', 'A2:A3', 'G2:G3'] });
    expect([nama(uji), kode(uji.temuan)]).toEqual([hasil, []]);
    const kedua = uji.tabel?.rows[1];
    expect([kedua?.at.subKegiatan, kedua?.at.program]).toEqual([
      { sheet: 'PK', row: 2, column: 4 },
      { sheet: 'PK', row: 2, column: 2 },
    ]);
    expect(kedua?.data.pagu).toBe('kosong');
  });

  test('a name under another kegiatan is not that of the kegiatan before', () => {
    const uji = bacaPk([J, [1, 'P1', 'K1', 'A', 'i1', 1, 100], [2, null, 'K2', null, 'i2', 2, 100]]);
    expect(kode(uji.temuan)).toEqual(['sel/kosong@D3']);
  });

  test('a missing indikator in a row that has numbers', () => {
    const uji = bacaPk([J, [1, 'P1', 'K1', 'A', null, 1, 100]]);
    expect(kode(uji.temuan)).toEqual(['sel/kosong@E2']);
  });
});

describe('names that are formulas', () => {
  const tanpa = { f: 'PK!D4' };

  test('without stored results: told cell by cell, and the table keeps its rows', () => {
    const uji = uang([
      [1, 'K1', tanpa, 100, 25, 20],
      [2, 'K1', tanpa, 200, 50, 60],
    ]);
    expect([baris(uji), induk(uji), kode(uji.temuan)]).toEqual([
      [2, 3],
      [],
      ['sel/rumus-belum-dihitung@C2', 'sel/rumus-belum-dihitung@C3'],
    ]);
  });

  test('an error value for a name', () => {
    const uji = uang([A, [2, 'K1', { galat: '#N/A', f: 'VLOOKUP(2,PK!A:D,4)' }, 200, 50, 60]]);
    expect([baris(uji), kode(uji.temuan)]).toEqual([[2, 3], ['sel/rumus-galat@C3']]);
  });

  test('with stored results they are names like any other', () => {
    const uji = uang([[1, 'K1', { f: 'PK!D4', v: 'A' }, 100, 25, 20]]);
    expect([uji.tabel?.rows[0]?.data.subKegiatan, kode(uji.temuan)]).toEqual(['A', []]);
  });
});

describe('parent rows', () => {
  test('by names: KEGIATAN filled, SUB KEGIATAN blank, with amounts', () => {
    const uji = uang([
      [1, 'K1', null, 300, 75, 80],
      [null, null, 'A', 100, 25, 20],
      [null, null, 'B', 200, 50, 60],
      [2, 'K2', null, 300, 75, 75],
      [null, null, 'C', 300, 75, 75],
      ['Jumlah', null, null, 600, 150, 155],
    ]);
    expect([baris(uji), induk(uji), totals(uji)]).toEqual([
      [3, 4, 6],
      ['2 K1 3,4', '5 K2 6'],
      ['7 jumlah tabel 3,4,6'],
    ]);
  });

  test('a kegiatan without amounts is a heading of its rows', () => {
    const uji = bacaRencana({
      rows: [
        ['KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II'],
        ['K1', null, null, null],
        [null, 'A', 'i1', 3],
        ['K2', null, null, null],
        [null, 'B', 'i2', 4],
      ],
    });
    expect([uji.tabel?.rows.map((r) => `${r.data.kegiatan}/${r.data.subKegiatan}`), induk(uji)]).toEqual([
      ['K1/A', 'K2/B'],
      [],
    ]);
  });

  test('by KODE: fewer parts than the longest, wherever the name stands', () => {
    const uji = bacaKeuangan([
      ['KODE', 'SUB KEGIATAN', 'PAGU', 'TARGET TW II', 'REALISASI TW II'],
      ['7.01.03', 'Program', 600, 150, 155],
      ['7.01.03.2.01', 'Kegiatan 1', 300, 75, 80],
      ['7.01.03.2.01.0001', 'A', 100, 25, 20],
      ['7.01.03.2.01.0002', 'B', 200, 50, 60],
      ['7.01.03.2.02', 'Kegiatan 2', 300, 75, 75],
      ['7.01.03.2.02.0001', 'C', 300, 75, 75],
      [null, 'Jumlah', 600, 150, 155],
    ]);
    expect([baris(uji), induk(uji), totals(uji)]).toEqual([
      [4, 5, 7],
      ['2 Program 4,5,7', '3 Kegiatan 1 4,5', '6 Kegiatan 2 7'],
      ['8 jumlah tabel 4,5,7'],
    ]);
  });

  test('program over kegiatan over sub kegiatan, each child once', () => {
    const uji = bacaPk([
      ['PROGRAM', 'KEGIATAN', 'SUB KEGIATAN', 'INDIKATOR', 'TARGET', 'ANGGARAN'],
      ['P', null, null, null, null, 600],
      [null, 'K1', null, null, null, 300],
      [null, null, 'A', 'i1', 1, 300],
      [null, 'K2', null, null, null, 300],
      [null, null, 'B', 'i2', 1, 300],
    ]);
    expect([baris(uji), induk(uji)]).toEqual([
      [4, 6],
      ['2 P 4,6', '3 K1 4', '5 K2 6'],
    ]);
    expect(uji.tabel?.rows.map((r) => `${r.data.program}/${r.data.kegiatan}`)).toEqual(['P/K1', 'P/K2']);
  });

  test('a merged KEGIATAN beside its rows is no parent', () => {
    const uji = uang([A, B, C], { merges: ['B2:B3'] });
    expect([baris(uji), induk(uji)]).toEqual([[2, 3, 4], []]);
  });
});

describe('values of a row', () => {
  test('one bad cell leaves the others', () => {
    const uji = uang([[1, 'K1', 'A', 'seratus', '1,234.5', { f: 'E2*2' }, '80 %']]);
    expect(kode(uji.temuan)).toEqual([
      'sel/bukan-angka@D2',
      'sel/angka-gaya-inggris@E2',
      'sel/rumus-belum-dihitung@F2',
    ]);
    const data = uji.tabel?.rows[0]?.data;
    const target = data?.triwulan[2].target;
    expect([
      data?.pagu,
      isAngka(target) && target.toFixed(),
      data?.triwulan[2].realisasi,
      data?.triwulan[1].target,
    ]).toEqual(['rusak', '1234.5', 'rusak', 'kosong']);
    expect(uji.tabel?.rows[0]?.cetak.get('tw2.capaian')?.nilai.toFixed()).toBe('80');
  });

  test('JENIS and ARAH with their aliases; a slip of the pen names the nearest', () => {
    const J = ['SUB KEGIATAN', 'INDIKATOR', 'TARGET TW II', 'JENIS', 'ARAH'];
    const jenis = (teks: Sel, arah: Sel = null) => {
      const uji = bacaRencana([J, ['A', 'i', 3, teks, arah]]);
      const data = uji.tabel?.rows[0]?.data;
      return [data?.jenis, data?.arah, ...uji.temuan.map((f) => `${f.code} ${f.args.terdekat}`)]
        .join(' ')
        .trim();
    };
    expect(
      [
        'akumulatif',
        'Jumlah',
        'KUMULATIF',
        'progres',
        's.d.',
        'tetap',
        'Pengulangan',
        'Tren Tetap',
        'posisi akhir',
        'nilai akhir',
        'Rata-Rata',
      ].map((t) => jenis(t)),
    ).toEqual([
      'akumulatif naik',
      'akumulatif naik',
      'kumulatif naik',
      'kumulatif naik',
      'kumulatif naik',
      'tetap naik',
      'tetap naik',
      'tetap naik',
      'posisi akhir naik',
      'posisi akhir naik',
      'rata-rata naik',
    ]);
    expect([jenis(null), jenis(null, 'Turun'), jenis('tetep'), jenis(null, 'turum')]).toEqual([
      'naik',
      'turun',
      'naik sel/pilihan tetap',
      'naik sel/pilihan turun',
    ]);
  });

  test('satuan from its column, else from the words behind a figure', () => {
    const J = ['SUB KEGIATAN', 'INDIKATOR', 'SATUAN', 'TARGET TAHUNAN', 'TARGET TW II'];
    const uji = bacaRencana([
      J,
      ['A', 'i', 'Dokumen', '12 Laporan', 3],
      ['B', 'i', null, '12 Laporan', 3],
      ['C', 'i', null, 12, '3 Orang'],
      ['D', 'i', null, { v: 0.95, fmt: '0%' }, { v: 0.9, fmt: '0%' }],
      ['E', 'i', 'Laporan', { v: 12, fmt: '0%' }, 3],
      ['F', 'i', '%', { v: 0.95, fmt: '0%' }, 95],
    ]);
    expect(
      uji.tabel?.rows.map((r) => `${r.data.satuan} ${r.data.targetTahunan} ${r.data.triwulan[2].target}`),
    ).toEqual(['Dokumen 12 3', 'Laporan 12 3', 'Orang 12 3', '% 95 90', 'Laporan 12 3', '% 95 95']);
  });
});
