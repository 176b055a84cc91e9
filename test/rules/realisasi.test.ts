import { describe, expect, it } from 'vitest';
import type { Sel } from '../support/raw-buku.ts';
import { rawBuku } from '../support/raw-buku.ts';
import { periksaKasus, periksaRaw, ringkas } from './periksa.ts';

/** Rencana Aksi of one row over four quarters: [target, realisasi] each; JENIS in `jenis`, the year's target in `tahun`. */
function rencana(
  q: string,
  jenis: string | null,
  tahun: Sel,
  kuartal: readonly (readonly [Sel, Sel])[],
  opsi: { basis?: string; arah?: string; capaian?: Readonly<Record<number, number>>; rumus?: string } = {},
) {
  const setelan: Sel[][] = [
    ...(opsi.basis === undefined ? [] : [['Basis', opsi.basis]]),
    ...(opsi.rumus === undefined ? [] : [['Rumus Turun', opsi.rumus]]),
  ];
  return periksaRaw(
    rawBuku({
      Identitas: [
        ['Tahun Anggaran', 2024],
        ['Triwulan', q],
        ['Tanggal Laporan', '31 Desember 2024'],
      ],
      'Rencana Aksi': {
        rows: [
          [
            'SUB KEGIATAN',
            'INDIKATOR KINERJA',
            'SATUAN',
            'TARGET TAHUNAN',
            'JENIS',
            'ARAH',
            ...['I', 'II', 'III', 'IV'].flatMap((r): Sel[] => [`TRIWULAN ${r}`, null, null]),
          ],
          [
            null,
            null,
            null,
            null,
            null,
            null,
            ...[1, 2, 3, 4].flatMap(() => ['TARGET', 'REALISASI', 'CAPAIAN']),
          ],
          [
            'Alfa',
            'Indikator Alfa',
            'Poin',
            tahun,
            jenis,
            opsi.arah ?? null,
            ...kuartal.flatMap(([t, r], i): Sel[] => [t, r, opsi.capaian?.[i + 1] ?? null]),
          ],
        ],
        merges: ['G1:I1', 'J1:L1', 'M1:O1', 'P1:R1'],
      },
      ...(setelan.length === 0 ? {} : { Pengaturan: [['KUNCI', 'ISI'], ...setelan] }),
    }),
  );
}
const kode = (hasil: ReturnType<typeof periksaRaw>) =>
  ringkas(hasil).map(([di, code]) => `${di.replace("'Rencana Aksi'!", '')} ${code}`);

describe('rencana/target-tahunan under each JENIS', () => {
  const uji = (jenis: string | null, tahun: Sel, t: readonly Sel[]) =>
    kode(
      rencana('I', jenis, tahun, [
        [t[0] ?? null, 0],
        [t[1] ?? null, null],
        [t[2] ?? null, null],
        [t[3] ?? null, null],
      ]),
    );
  const SALAH = ['D3 rencana/target-tahunan'];

  it.each<[string | null, Sel, Sel[], string[]]>([
    ['akumulatif', 12, [3, 3, 3, 3], []],
    ['akumulatif', 12, [3, 3, 3, 4], SALAH],
    ['akumulatif', 12, [12, '-', null, '-'], []],
    ['akumulatif', 12, ['-', '-', '-', '-'], SALAH],
    ['jumlah', 12, [3, 3, 3, 3], []],
    [null, 12, [3, 3, 3, 3], []],
    [null, 12, [12, 12, 12, 12], []],
    ['kumulatif', 12, [3, 6, 9, 12], []],
    ['kumulatif', 12, [3, 6, 9, 11], SALAH],
    ['kumulatif', 12, [3, 6, 9, null], []],
    ['tetap', 7, [7, 7, '-', 7], []],
    ['tetap', 7, [7, 8, 7, 7], ['J3 rencana/target-tahunan']],
    ['posisi akhir', 80, [60, 70, 75, 80], []],
    ['posisi akhir', 80, [60, 70, 75, 79], SALAH],
    ['rata-rata', 50, [40, 60, null, null], []],
    ['rata-rata', 33.33, [33, 33, 34, null], []],
    ['rata-rata', 50, [40, 60, 60, null], SALAH],
    ['akumulatif', null, [3, 3, 3, 4], []],
  ])('%s, %s from %j', (jenis, tahun, t, harus) => {
    expect(uji(jenis, tahun, t)).toEqual(harus);
  });

  it.each<[string, readonly (number | null)[], string]>([
    ['akumulatif', [3, 6, 9, 12], 'kumulatif'],
    ['akumulatif', [15, 6, 9, 12], 'posisi akhir'],
    ['akumulatif', [12, 12, 12, 12], 'tetap'],
    ['kumulatif', [3, 3, 3, 3], 'akumulatif'],
    ['akumulatif', [10, 14, null, null], 'rata-rata'],
    ['akumulatif', [3, 3, 3, 4], ''],
    ['kumulatif', [null, null, null, 3], ''],
  ])('JENIS %s over %j: the one that would fit is %s', (jenis, t, cocok) => {
    const f = rencana(
      'I',
      jenis,
      12,
      t.map((n) => [n, null] as const),
    ).findings.find((d) => d.code === 'rencana/target-tahunan');
    expect(f?.args.cocok).toBe(cocok);
  });

  it.each<[string, readonly (number | null)[], readonly string[]]>([
    // 6 in Triwulan II is 3 + 3: its own 3 makes 3 + 3 + 3 + 3.
    ['akumulatif', [3, 6, 3, 3], ['J3', 'II', '3']],
    // 9 in Triwulan III after 3 + 3: its own 3.
    ['akumulatif', [3, 3, 9, 3], ['M3', 'III', '3']],
    // No quarter less those before it makes 12.
    ['akumulatif', [3, 5, 3, 3], ['', '', '']],
    ['kumulatif', [3, 6, 3, 3], ['', '', '']],
  ])('JENIS %s over %j: the quarter that states the sum up to itself is %j', (jenis, t, harus) => {
    const f = rencana(
      'I',
      jenis,
      12,
      t.map((n) => [n, null] as const),
    ).findings.find((d) => d.code === 'rencana/target-tahunan');
    expect([f?.args.selSd, f?.args.triwulanSd, f?.args.sendiri]).toEqual(harus);
  });

  it('shows both figures and how the quarters make the year', () => {
    const f = rencana('I', 'akumulatif', 12, [
      [3, 3],
      [3, null],
      [3, null],
      [4, null],
    ]).findings[0];
    expect(f).toMatchObject({
      written: '12',
      computed: '13',
      difference: '-1',
      formula: 'G3 + J3 + M3 + P3',
    });
  });
});

describe('realisasi against the quarter and the report', () => {
  it('blank in the own quarter or an earlier one; nihil and later quarters are no finding', () => {
    const hasil = rencana('III', 'akumulatif', 12, [
      [3, null],
      [3, '-'],
      [3, null],
      [3, null],
    ]);
    expect(kode(hasil)).toEqual(['H3 rencana/realisasi-kosong', 'N3 rencana/realisasi-kosong']);
  });

  it('ahead of its time: only where something is stated', () => {
    const hasil = rencana('II', 'akumulatif', 12, [
      [3, 3],
      [3, 3],
      [3, 0],
      [3, 1],
    ]);
    expect(kode(hasil)).toEqual(['Q3 rencana/realisasi-mendatang']);
  });

  it('without a target in the quarter; under Basis sampai dengan an earlier target still stands', () => {
    const kuartal: [Sel, Sel][] = [
      [12, 8],
      ['-', 4],
      ['-', null],
      ['-', null],
    ];
    expect(kode(rencana('II', 'akumulatif', 12, kuartal))).toEqual(['K3 rencana/realisasi-tanpa-target']);
    expect(kode(rencana('II', 'akumulatif', 12, kuartal, { basis: 'sampai dengan' }))).toEqual([]);
  });

  it('kumulatif must not fall below the last stated value', () => {
    const hasil = rencana('IV', 'kumulatif', 12, [
      [3, 3],
      [6, '-'],
      [9, 6],
      [12, 5],
    ]);
    expect(kode(hasil)).toEqual(['Q3 rencana/realisasi-turun']);
    expect(hasil.findings[0]?.args).toMatchObject({ sebelumnya: 'III', nilai: '6', sel: 'N3' });
  });

  it('a capaian above 150 % is odd, 150 % itself is not', () => {
    const q = (r: number): string[] =>
      kode(
        rencana('I', 'posisi akhir', 10, [
          [10, r],
          [10, null],
          [10, null],
          [10, null],
        ]),
      );
    expect(q(15)).toEqual([]);
    expect(q(15.1)).toEqual(['H3 rencana/capaian-janggal']);
  });
});

describe('printed capaian of a row', () => {
  const uji = (
    jenis: string,
    kuartal: readonly (readonly [Sel, Sel])[],
    capaian: Record<number, number>,
    opsi = {},
  ) =>
    kode(rencana('II', jenis, null, kuartal, { capaian, ...opsi })).filter((k) =>
      k.endsWith(' rencana/capaian'),
    );
  const DUA: [Sel, Sel][] = [
    [10, 5],
    [10, 9],
    [10, null],
    [10, null],
  ];

  it('half up and cut off are both right', () => {
    const tiga: [Sel, Sel][] = [
      [6, 5],
      [6, null],
      [6, null],
      [6, null],
    ];
    // 83,333 % and 16,667 % the other way round.
    expect(uji('akumulatif', tiga, { 1: 83 })).toEqual([]);
    expect(uji('akumulatif', [[6, 4], ...tiga.slice(1)], { 1: 66 })).toEqual([]);
    expect(uji('akumulatif', [[6, 4], ...tiga.slice(1)], { 1: 67 })).toEqual([]);
    expect(uji('akumulatif', [[6, 4], ...tiga.slice(1)], { 1: 68 })).toEqual(['I3 rencana/capaian']);
  });

  it('ARAH turun: 2T-R, or T/R', () => {
    expect(uji('akumulatif', DUA, { 1: 150 }, { arah: 'turun' })).toEqual([]);
    expect(uji('akumulatif', DUA, { 1: 50 }, { arah: 'turun' })).toEqual(['I3 rencana/capaian']);
    expect(uji('akumulatif', DUA, { 1: 200 }, { arah: 'turun', rumus: 'T/R' })).toEqual([]);
  });

  it('kumulatif: of the quarter alone (4 of 7), or of the cells as they stand (9 of 10)', () => {
    const k: [Sel, Sel][] = [
      [3, 5],
      [10, 9],
      [10, null],
      [10, null],
    ];
    expect(uji('kumulatif', k, { 2: 57.142857 })).toEqual([]);
    expect(uji('kumulatif', k, { 2: 90 })).toEqual([]);
    expect(uji('kumulatif', k, { 2: 80 })).toEqual(['L3 rencana/capaian']);
  });

  it('Basis sampai dengan: of the s.d. values (14 of 20), or of the quarter', () => {
    const opsi = { basis: 'sampai dengan' };
    expect(uji('akumulatif', DUA, { 2: 70 }, opsi)).toEqual([]);
    expect(uji('akumulatif', DUA, { 2: 90 }, opsi)).toEqual([]);
    const salah = rencana('II', 'akumulatif', 40, DUA, { capaian: { 2: 71 }, ...opsi });
    expect(salah.findings.find((f) => f.code === 'rencana/capaian')).toMatchObject({
      written: '71',
      computed: '70',
      formula: '(H3 + K3) / (G3 + J3) x 100',
    });
  });

  it('of every quarter that the sheet holds', () => {
    expect(uji('akumulatif', DUA, { 1: 51, 2: 91 })).toEqual(['I3 rencana/capaian', 'L3 rencana/capaian']);
  });

  it('without a target there is none: 0 is let pass, anything else is not', () => {
    const kosong: [Sel, Sel][] = [
      ['-', '-'],
      [10, 9],
      [10, null],
      [10, null],
    ];
    expect(uji('akumulatif', kosong, { 1: 0 })).toEqual([]);
    expect(uji('akumulatif', kosong, { 1: 100 })).toEqual(['I3 rencana/capaian']);
  });
});

describe('money s.d. against the pagu', () => {
  it('names the quarter that crosses it, once', () => {
    const hasil = periksaKasus({
      sel: { 'Realisasi Keuangan!E7': 70000000, 'Realisasi Keuangan!E9': 83667250 },
    });
    expect(ringkas(hasil).filter(([, c]) => c === 'keuangan/realisasi-melebihi-pagu')).toEqual([
      ["'Realisasi Keuangan'!G7", 'keuangan/realisasi-melebihi-pagu'],
    ]);
    const f = hasil.findings.find((x) => x.code === 'keuangan/realisasi-melebihi-pagu');
    expect(f).toMatchObject({ written: '89617580', computed: '85880500', difference: '3737080' });
  });
});
