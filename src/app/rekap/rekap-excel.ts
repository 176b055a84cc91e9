import { type Angka, SERATUS } from '../../domain/angka.ts';
import type { LembarTulis, SelTulis } from '../../io/write-excel/model.ts';
import { writeExcel } from '../../io/write-excel.ts';
import { judulRekap } from '../../report/rekap/html.ts';
import type { Rekap } from '../../report/rekap/model.ts';

const KEPALA =
  'NO|UNIT KERJA|JABATAN|INDIKATOR|CAPAIAN KINERJA|PREDIKAT KINERJA|PAGU|TARGET|REALISASI|REALISASI S.D.|CAPAIAN KEUANGAN|PREDIKAT KEUANGAN|SERAPAN|GALAT|PERINGATAN|BUKU KERJA';
const LEBAR = [6, 36, 40, 11, 12, 17, 18, 18, 18, 18, 12, 17, 11, 9, 13, 40];
const GAYA_BARIS =
  'tabelAngka|tabelTeks|tabelTeks|tabelAngka|tabelPersen|tabelTeks|tabelRupiah|tabelRupiah|tabelRupiah|tabelRupiah|tabelPersen|tabelTeks|tabelPersen|tabelAngka|tabelAngka|tabelTeks'.split(
    '|',
  ) as SelTulis['gaya'][];
const JUDUL = 3;
/** Fills of the steps of a scale, best first; the word stands beside, so colour is never alone. */
const WARNA = ['FFC6E0B4', 'FFE2EFDA', 'FFFFF2CC', 'FFF8CBAD', 'FFFF9C9C'];

/** rekap.xlsx: the table with filters and colours by predikat, and a sheet of what is not in it. */
export function rekapExcel(rekap: Rekap, waktu: Date): Promise<Uint8Array> {
  const judul = judulRekap(rekap);
  const akhir = JUDUL + rekap.baris.length;
  const isi = rekap.baris.flatMap((b, i) =>
    baris(JUDUL + 1 + i, [i + 1, b.unit, b.jabatan], b, b.file, false),
  );
  const jumlah = baris(akhir + 1, ['', 'Jumlah / rata-rata', ''], rekap.jumlah, '', true);
  const utama: LembarTulis = {
    nama: 'Rekap',
    lebar: LEBAR,
    sel: [
      { baris: 1, kolom: 1, gaya: 'judul', nilai: judul },
      ...kepala(JUDUL, KEPALA.split('|')),
      ...isi,
      ...jumlah,
    ],
    beku: { baris: JUDUL, kolom: 2 },
    saring: `A${JUDUL}:P${akhir}`,
    warnai: ['F', 'L'].flatMap((k) =>
      rekap.skala.map((t, i) => ({
        rentang: `${k}${JUDUL + 1}:${k}${akhir + 1}`,
        rumus: `$${k}${JUDUL + 1}="${t.predikat.replaceAll('"', '""')}"`,
        latar: WARNA[Math.round((i * (WARNA.length - 1)) / Math.max(1, rekap.skala.length - 1))] ?? '',
      })),
    ),
    cetak: { mendatar: true, skala: { lebarHalaman: 1 }, barisUlang: [JUDUL, JUDUL] },
  };
  const kurang: LembarTulis = {
    nama: 'Tidak Terhitung',
    lebar: [50, 100],
    sel: [
      ...kepala(1, ['BUKU KERJA', 'SEBAB']),
      ...rekap.kurang.flatMap((k, i): SelTulis[] => [
        { baris: i + 2, kolom: 1, gaya: 'tabelTeks', nilai: k.file },
        { baris: i + 2, kolom: 2, gaya: 'tabelTeks', nilai: k.sebab },
      ]),
    ],
    beku: { baris: 1, kolom: 0 },
    cetak: { mendatar: true, skala: { lebarHalaman: 1 } },
  };
  return writeExcel(rekap.kurang.length === 0 ? [utama] : [utama, kurang], {
    judul,
    pembuat: 'lapkin',
    waktu,
  });
}

function kepala(nomor: number, teks: readonly string[]): readonly SelTulis[] {
  return teks.map((nilai, i): SelTulis => ({ baris: nomor, kolom: i + 1, gaya: 'kepala', nilai }));
}

function baris(
  nomor: number,
  awal: readonly (string | number)[],
  b: Rekap['jumlah'],
  file: string,
  total: boolean,
): readonly SelTulis[] {
  const nilai = [
    ...awal,
    b.indikator,
    pecahan(b.kinerja),
    b.predikatKinerja ?? '-',
    b.pagu.toNumber(),
    b.target.toNumber(),
    b.realisasi.toNumber(),
    b.realisasiSampaiDengan.toNumber(),
    pecahan(b.keuangan),
    b.predikatKeuangan ?? '-',
    pecahan(b.serapan),
    b.temuan.error,
    b.temuan.warning,
    file,
  ];
  return nilai.map((n, i): SelTulis => {
    const gaya = GAYA_BARIS[i] ?? 'tabelTeks';
    return {
      baris: nomor,
      kolom: i + 1,
      gaya: total ? (gaya.replace('tabel', 'total') as SelTulis['gaya']) : gaya,
      nilai: n,
    };
  });
}

/** Percent as the fraction that Excel's percent format wants. */
function pecahan(persen: Angka | null): number | string {
  return persen === null ? '-' : persen.div(SERATUS).toNumber();
}
