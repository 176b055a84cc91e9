import { type Angka, SERATUS } from '../../domain/angka.ts';
import { warnaTingkat } from '../../report/rekap/level-color.ts';
import { judulRekap } from '../../report/rekap/rekap-html.ts';
import type { AngkaRekap, Rekap } from '../../report/rekap/rekap-model.ts';
import { tinggiBaris } from '../../workbook/row-heights.ts';
import type { LembarTulis, SelTulis } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';

type Jenis = 'Angka' | 'Teks' | 'Tengah' | 'Rupiah' | 'Persen';

/** Columns A to P: heading, width, style. A to M are what is printed. */
const KOLOM: readonly (readonly [string, number, Jenis])[] = [
  ['NO', 6, 'Angka'],
  ['UNIT KERJA', 32, 'Teks'],
  ['JABATAN', 26, 'Teks'],
  ['INDIKATOR', 13, 'Angka'],
  ['CAPAIAN KINERJA', 12, 'Persen'],
  ['PREDIKAT KINERJA', 15, 'Tengah'],
  ['PAGU', 18, 'Rupiah'],
  ['TARGET', 18, 'Rupiah'],
  ['REALISASI', 18, 'Rupiah'],
  ['REALISASI S.D. TRIWULAN', 18, 'Rupiah'],
  ['CAPAIAN KEUANGAN', 12, 'Persen'],
  ['PREDIKAT KEUANGAN', 15, 'Tengah'],
  ['SERAPAN', 12, 'Persen'],
  ['GALAT', 10, 'Angka'],
  ['PERINGATAN', 14, 'Angka'],
  ['BUKU KERJA', 40, 'Teks'],
];
const LEBAR = KOLOM.map(([, lebar]) => lebar);
const KEPALA = 4;
const MERAH = 'FFFF9C9C';

/** rekap.xlsx: the table with filters and colours by predikat, how it was made, and what is not in it. */
export function rekapExcel(rekap: Rekap, waktu: Date): Promise<Uint8Array> {
  const judul = judulRekap(rekap);
  const lembar = [tabel(rekap, judul), keterangan(rekap)];
  if (rekap.kurang.length > 0) lembar.push(kurang(rekap));
  return writeExcel(lembar, { judul, pembuat: 'lapkin', waktu });
}

function tabel(rekap: Rekap, judul: string): LembarTulis {
  const awal = KEPALA + 1;
  const akhir = KEPALA + rekap.baris.length;
  const banyak = [
    `${rekap.baris.length} unit`,
    ...(rekap.kurang.length > 0
      ? [`${rekap.kurang.length} tidak terhitung (lihat lembar Tidak Terhitung)`]
      : []),
    ...(rekap.perhatian.length > 0 ? ['ada perhatian (lihat lembar Keterangan)'] : []),
  ].join(', ');
  const isi = rekap.baris.flatMap((b, i) =>
    baris(awal + i, [i + 1, b.unit || b.file, b.jabatan, ...nilai(b), b.file], rekap, 'tabel'),
  );
  const jumlah = baris(
    akhir + 1,
    ['', 'Jumlah / rata-rata', '', ...nilai(rekap.jumlah), ''],
    rekap,
    'total',
  ).map((sel) => ({ ...sel, ...rumusJumlah(sel.kolom, awal, akhir, rekap) }));
  return {
    nama: 'Rekap',
    lebar: LEBAR,
    sel: [
      { baris: 1, kolom: 1, gaya: 'judul', nilai: judul },
      {
        baris: 2,
        kolom: 1,
        gaya: 'subjudul',
        nilai: [rekap.pemerintahDaerah, banyak].filter((t) => t !== '').join(' · '),
      },
      ...kepala(
        KEPALA,
        KOLOM.map(([nama]) => nama),
      ),
      ...isi,
      ...jumlah,
    ],
    tinggi: new Map([...tinggiBaris(isi, LEBAR, awal), [KEPALA, 30]]),
    beku: { baris: KEPALA, kolom: 2 },
    saring: `A${KEPALA}:P${akhir}`,
    warnai: [
      ...['F', 'L'].flatMap((k) =>
        rekap.predikat.map(({ predikat, letak }) => ({
          rentang: `${k}${awal}:${k}${akhir + 1}`,
          rumus: `$${k}${awal}="${predikat.replaceAll('"', '""')}"`,
          latar: `FF${warnaTingkat(letak)}`,
        })),
      ),
      { rentang: `N${awal}:N${akhir}`, rumus: `$N${awal}>0`, latar: MERAH },
    ],
    cetak: {
      mendatar: true,
      skala: { lebarHalaman: 1 },
      barisUlang: [KEPALA, KEPALA],
      area: `A1:M${akhir + 1}`,
    },
  };
}

/** Cells D to O of a row. */
function nilai(b: AngkaRekap): readonly (string | number)[] {
  const persen = (n: Angka | null): number | string => (n === null ? '-' : n.div(SERATUS).toNumber());
  return [
    b.indikator,
    persen(b.kinerja),
    b.predikatKinerja ?? '-',
    ...[b.pagu, b.target, b.realisasi, b.realisasiSampaiDengan].map((n) => n.toNumber()),
    persen(b.keuangan),
    b.predikatKeuangan ?? '-',
    persen(b.serapan),
    b.temuan.error,
    b.temuan.warning,
  ];
}

function baris(
  nomor: number,
  isi: readonly (string | number)[],
  { aturan }: Rekap,
  keluarga: 'tabel' | 'total',
): readonly SelTulis[] {
  const format = `[$-421]0${aturan.desimal > 0 ? `.${'0'.repeat(aturan.desimal)}` : ''}%`;
  return KOLOM.map(([, , jenis], i) => ({
    baris: nomor,
    kolom: i + 1,
    gaya: `${keluarga}${jenis}`,
    nilai: isi[i] ?? '',
    ...(jenis === 'Persen' ? { format } : {}),
  }));
}

/** Formulas of the totals row, so that it can be followed in Excel; their stored results are lapkin's own. */
function rumusJumlah(
  kolom: number,
  awal: number,
  akhir: number,
  { aturan, jumlah }: Rekap,
): { rumus?: string } {
  const huruf = String.fromCharCode(64 + kolom);
  const rentang = `${huruf}${awal}:${huruf}${akhir}`;
  const total = akhir + 1;
  if ('DGHIJNO'.includes(huruf)) return { rumus: `SUM(${rentang})` };
  if (huruf === 'E' && jumlah.kinerja !== null) return { rumus: `AVERAGE(${rentang})` };
  if (huruf === 'K' && jumlah.keuangan !== null) {
    return { rumus: aturan.metode === 'total' ? `I${total}/H${total}` : `AVERAGE(${rentang})` };
  }
  return huruf === 'M' && jumlah.serapan !== null ? { rumus: `J${total}/G${total}` } : {};
}

function keterangan({ perhatian, penjelasan }: Rekap): LembarTulis {
  const isi = [
    ...perhatian.map((teks) => ['Perhatian', teks] as const),
    ...penjelasan.map((teks) => ['Keterangan', teks] as const),
  ];
  return daftar('Keterangan', ['JENIS', 'ISI'], [14, 110], isi);
}

function kurang(rekap: Rekap): LembarTulis {
  const isi = rekap.kurang.map((k) => [k.file, k.sebab] as const);
  return daftar('Tidak Terhitung', ['BUKU KERJA', 'SEBAB'], [50, 100], isi);
}

function daftar(
  nama: string,
  judul: readonly string[],
  lebar: readonly number[],
  isi: readonly (readonly string[])[],
): LembarTulis {
  const sel = isi.flatMap((b, i) =>
    b.map((teks, k): SelTulis => ({ baris: i + 2, kolom: k + 1, gaya: 'tabelTeks', nilai: teks })),
  );
  return {
    nama,
    lebar,
    sel: [...kepala(1, judul), ...sel],
    tinggi: tinggiBaris(sel, lebar, 2),
    beku: { baris: 1, kolom: 0 },
    cetak: { mendatar: true, skala: { lebarHalaman: 1 }, barisUlang: [1, 1] },
  };
}

function kepala(nomor: number, teks: readonly string[]): readonly SelTulis[] {
  return teks.map((isi, i) => ({ baris: nomor, kolom: i + 1, gaya: 'kepala', nilai: isi }));
}
