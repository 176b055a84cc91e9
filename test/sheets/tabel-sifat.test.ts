import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBuku, TANPA_PILIHAN } from '../../src/sheets/parse-buku.ts';
import { rawBuku, type Sel } from '../support/raw-buku.ts';
import { bacaKeuangan } from '../support/tabel-uji.ts';

/** A column of the table: its two headings, and its cells over two rows. */
interface KolomUji {
  readonly atas: Sel;
  readonly bawah: Sel;
  readonly isi: readonly [Sel, Sel];
  /** Columns of one group stay side by side, the first names the group. */
  readonly lebar: number;
}

const tunggal = (judul: string, a: Sel, b: Sel): readonly KolomUji[] => [
  { atas: judul, bawah: null, isi: [a, b], lebar: 1 },
];
const kelompok = (q: string, dasar: number): readonly KolomUji[] => [
  { atas: `TRIWULAN ${q}`, bawah: 'TARGET', isi: [dasar, dasar + 1], lebar: 3 },
  { atas: null, bawah: 'REALISASI', isi: [dasar + 2, dasar + 3], lebar: 0 },
  { atas: null, bawah: 'CAPAIAN', isi: [100, 100], lebar: 0 },
];

const WAJIB: readonly (readonly KolomUji[])[] = [
  tunggal('NO', 1, 2),
  tunggal('SUB KEGIATAN', 'A', 'B'),
  tunggal('PAGU', 1000, 2000),
  kelompok('I', 10),
  kelompok('II', 20),
  kelompok('IV', 40),
];
const LAIN: readonly (readonly KolomUji[])[] = [
  tunggal('LOKASI', 'Desa', 7),
  tunggal('PELAKSANA', 'Seksi', null),
  tunggal('SISA ANGGARAN', 5, 6),
];

const tabel = fc
  .tuple(fc.shuffledSubarray([...LAIN]), fc.infiniteStream(fc.nat(1000)))
  .map(([lain, acak]) => {
    const urut = [...WAJIB, ...lain].map((k) => ({ k, n: acak.next().value as number }));
    return urut.sort((a, b) => a.n - b.n).flatMap(({ k }) => k);
  });

describe('a table is read the same wherever its columns stand', () => {
  test('any order of columns and groups, unknown ones between, anywhere on the sheet, merged or not', () => {
    fc.assert(
      fc.property(tabel, fc.nat(9), fc.nat(5), fc.boolean(), (kolom, turun, kanan, gabung) => {
        const depan = Array<Sel>(kanan).fill(null);
        const rows = [
          ...Array.from({ length: turun }, (): Sel[] => []),
          [...depan, ...kolom.map((k) => k.atas)],
          [...depan, ...kolom.map((k) => k.bawah)],
          [...depan, ...kolom.map((k) => k.isi[0])],
          [...depan, ...kolom.map((k) => k.isi[1])],
        ];
        const huruf = (i: number) => String.fromCharCode(65 + kanan + i);
        const merges = kolom.flatMap((k, i) => {
          if (k.lebar === 3) return [`${huruf(i)}${turun + 1}:${huruf(i + 2)}${turun + 1}`];
          return k.lebar === 1 ? [`${huruf(i)}${turun + 1}:${huruf(i)}${turun + 2}`] : [];
        });
        const uji = bacaKeuangan({ rows, ...(gabung ? { merges } : {}) });
        expect(uji.temuan).toEqual([]);
        const baris = uji.tabel?.rows.map(({ row, data }) => [
          row - turun,
          data.subKegiatan,
          ...[
            data.pagu,
            ...([1, 2, 3, 4] as const).flatMap((q) => [data.triwulan[q].target, data.triwulan[q].realisasi]),
          ].map(String),
        ]);
        expect(baris).toEqual([
          [3, 'A', '1000', '10', '12', '20', '22', 'kosong', 'kosong', '40', '42'],
          [4, 'B', '2000', '11', '13', '21', '23', 'kosong', 'kosong', '41', '43'],
        ]);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

describe('no sheet makes the reading fail', () => {
  const teks = fc.constantFrom(
    'PK',
    'NO',
    'SUB KEGIATAN',
    'KEGIATAN',
    'INDIKATOR',
    'TARGET',
    'ANGGARAN',
    'TRIWULAN II',
    'REALISASI',
    'TARGET TW II',
    'Jumlah',
    'Rata-rata',
    '-',
    '1.234',
    'A',
    '(1)',
    '',
    '7.01.03',
    'Saran',
    'ISI',
    'KUNCI',
    'Basis',
  );
  const isi: fc.Arbitrary<Sel> = fc.oneof(
    { weight: 6, arbitrary: teks },
    { weight: 3, arbitrary: fc.integer({ min: -5, max: 300 }) },
    fc.constantFrom<Sel[]>(
      null,
      true,
      { f: 'A1' },
      { galat: '#REF!' },
      { tanggal: '2024-06-28' },
      { v: 0.5, fmt: '0%' },
    ),
  );
  const lembar = fc.array(fc.array(isi, { maxLength: 8 }), { maxLength: 9 });

  test('every finding has a cell that Excel has, and every row read has a name or a figure', () => {
    fc.assert(
      fc.property(lembar, lembar, lembar, lembar, (pk, rencana, uang, lain) => {
        const raw = rawBuku({
          PK: pk,
          RA: rencana,
          Keuangan: uang,
          Narasi: lain,
          Pengaturan: lain,
          Identitas: lain,
          'Skala Predikat': lain,
          Dokumentasi: lain,
        });
        const { value, findings } = parseBuku(raw, { ...TANPA_PILIHAN, tahun: 2024, triwulan: 2 });
        for (const f of findings) {
          if (f.at !== undefined) expect([f.at.row >= 1, f.at.column >= 1]).toEqual([true, true]);
        }
        for (const t of [value.pk, value.rencana, value.keuangan]) {
          for (const r of t?.rows ?? []) expect(r.row).toBeGreaterThan(t?.lastHeadingRow ?? 0);
          for (const total of t?.totals ?? []) {
            const data = new Set(t?.rows.map((r) => r.row));
            expect(total.atas.every((r) => data.has(r))).toBe(true);
          }
        }
      }),
      { seed: 99, numRuns: 300 },
    );
  });
});
