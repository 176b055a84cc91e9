import {
  type DeklarasiKunci,
  KUNCI_IDENTITAS,
  KUNCI_PENGATURAN,
  type KunciPengaturan,
  NAMA_IDENTITAS,
  NAMA_PENGATURAN,
} from '../sheets/declarations/fields.ts';
import type { NamaGaya } from '../xlsx/write/cell-styles.ts';
import type { AturanIsian, LembarTulis } from '../xlsx/write/sheet-model.ts';
import type { AlamatPengaturan } from './formulas.ts';
import { tinggiBaris } from './row-heights.ts';
import { penyusun } from './sheet-builder.ts';
import type { Isi, IsiBuku } from './workbook-content.ts';

const BARIS_KEPALA = 3;
const BARIS_AWAL = 4;
const NIP = ['nip', 'nipAtasan'];

/** Row of a key on its sheet. */
export function barisKunci<K extends string>(daftar: readonly DeklarasiKunci<K>[], kunci: K): number {
  return BARIS_AWAL + daftar.findIndex((d) => d.kunci === kunci);
}

/** Absolute addresses of the settings that formulas follow. */
export function alamatPengaturan(): AlamatPengaturan {
  const alamat = (kunci: KunciPengaturan): string =>
    `${NAMA_PENGATURAN.nama}!$B$${barisKunci(KUNCI_PENGATURAN, kunci)}`;
  return {
    rumusTurun: alamat('rumusTurun'),
    batasCapaian: alamat('batasCapaian'),
    jumlahBedaSatuan: alamat('jumlahBedaSatuan'),
    ringkasanKeuangan: alamat('ringkasanKeuangan'),
  };
}

/** The line under a table's title: unit and year, with the formula that follows Identitas. */
export function subjudul(isi: IsiBuku): readonly [nilai: string, rumus: string] {
  const unit = `Identitas!B${barisKunci(KUNCI_IDENTITAS, 'unitKerja')}`;
  const tahun = `Identitas!B${barisKunci(KUNCI_IDENTITAS, 'tahunAnggaran')}`;
  const nama = isi.identitas.unitKerja ?? '';
  return [
    `${nama === '' ? '' : `${nama}, `}Tahun Anggaran ${isi.tahun ?? ''}`,
    `IF(${unit}="","",${unit}&", ")&"Tahun Anggaran "&${tahun}`,
  ];
}

/** The sheet Identitas. */
export function lembarIdentitas(isi: IsiBuku): LembarTulis {
  const romawi = ['I', 'II', 'III', 'IV'];
  return lembarKunci(NAMA_IDENTITAS.nama, 'IDENTITAS LAPORAN', KUNCI_IDENTITAS, (kunci) => {
    if (kunci === 'tahunAnggaran') return [isi.tahun, 'isianTeks'];
    if (kunci === 'triwulan')
      return [isi.triwulan === null ? null : (romawi[isi.triwulan - 1] ?? null), 'isianTeks'];
    const teks = isi.identitas[kunci] ?? null;
    if (kunci === 'tanggalLaporan') return [teks === null ? null : { tanggal: teks }, 'isianTanggal'];
    return [teks, NIP.includes(kunci) ? 'isianKode' : 'isianTeks'];
  });
}

/** The sheet Pengaturan: every setting, blank where the built-in one applies. */
export function lembarPengaturan(isi: IsiBuku): LembarTulis {
  return lembarKunci(NAMA_PENGATURAN.nama, 'PENGATURAN', KUNCI_PENGATURAN, (kunci) => [
    isi.pengaturan[kunci] ?? null,
    'isianTeks',
  ]);
}

function lembarKunci<K extends string>(
  nama: string,
  judul: string,
  daftar: readonly DeklarasiKunci<K>[],
  ambil: (kunci: K) => readonly [Isi | { readonly tanggal: string }, NamaGaya],
): LembarTulis {
  const p = penyusun();
  p.tulis(1, 1, 'judul', judul);
  ['KUNCI', 'ISI', 'KETERANGAN'].forEach((k, i) => {
    p.tulis(BARIS_KEPALA, i + 1, 'kepala', k);
  });
  const aturan: AturanIsian[] = [];
  daftar.forEach((d, i) => {
    const baris = BARIS_AWAL + i;
    const [nilai, gaya] = ambil(d.kunci);
    p.tulis(baris, 1, 'kunci', d.judul);
    p.tulis(baris, 2, gaya, nilai);
    p.tulis(baris, 3, 'keterangan', d.wajib ? `Wajib diisi. ${d.keterangan}` : d.keterangan);
    if (d.pilihan !== undefined) {
      aturan.push({
        rentang: `B${baris}`,
        jenis: 'daftar',
        isi: d.pilihan,
        tolak: `Pilih salah satu dari daftar: ${d.pilihan.join('; ')}.`,
      });
    }
  });
  const lebar = [24, 46, 62];
  return {
    nama,
    lebar,
    sel: p.sel,
    tinggi: new Map([[BARIS_KEPALA, 20], ...tinggiBaris(p.sel, lebar, BARIS_AWAL)]),
    aturan,
    beku: { baris: BARIS_KEPALA, kolom: 1 },
    cetak: { mendatar: true, skala: { lebarHalaman: 1 }, barisUlang: [BARIS_KEPALA, BARIS_KEPALA] },
    terkunci: true,
    warnaTab: '548235',
  };
}
