import { tinggiBaris } from '../../workbook/row-heights.ts';
import type { LembarTulis, SelTulis } from '../../xlsx/write/sheet-model.ts';
import { writeExcel } from '../../xlsx/write/write-excel.ts';
import { JUDUL_TABEL } from '../shared/buku-inputs.ts';
import { type Entri, hitungEntri, SEBUTAN_STATUS, type Status } from './batch-summary.ts';

type Gaya = SelTulis['gaya'];

/** Columns A to I: heading, width, style. */
const KOLOM: readonly (readonly [string, number, Gaya])[] = [
  ['NO', 6, 'tabelAngka'],
  ['BUKU KERJA', 40, 'tabelTeks'],
  ['STATUS', 16, 'tabelTengah'],
  ['KETERANGAN', 70, 'tabelTeks'],
  ['LAPORAN', 50, 'tabelTautan'],
  ['HALAMAN', 12, 'tabelAngka'],
  ['GALAT', 10, 'tabelAngka'],
  ['PERINGATAN', 14, 'tabelAngka'],
  ['DETIK', 10, 'tabelAngka'],
];
const LEBAR = KOLOM.map(([, lebar]) => lebar);
const KEPALA = 4;
const WARNA: Readonly<Record<Status, string>> = {
  selesai: 'FFE2EFDA',
  tetap: 'FFEDEDED',
  temuan: 'FFF8CBAD',
  gagal: 'FFFF9C9C',
  terputus: 'FFFFF2CC',
};
/** Longest text that a formula of Excel takes. */
const TEKS_RUMUS = 255;

/** ringkasan.xlsx: the same as ringkasan.json, for people; what was not made comes with its reason, reports are links. */
export function ringkasanExcel(entri: readonly Entri[], waktu: Date): Promise<Uint8Array> {
  const awal = KEPALA + 1;
  const akhir = KEPALA + Math.max(1, entri.length);
  const isi = entri.flatMap((e, i) => baris(awal + i, i + 1, e));
  const utama: LembarTulis = {
    nama: 'Ringkasan',
    lebar: LEBAR,
    sel: [
      { baris: 1, kolom: 1, gaya: 'judul', nilai: JUDUL_TABEL.ringkasan },
      { baris: 2, kolom: 1, gaya: 'subjudul', nilai: kalimat(entri) },
      ...KOLOM.map(([nilai], i): SelTulis => ({ baris: KEPALA, kolom: i + 1, gaya: 'kepala', nilai })),
      ...isi,
    ],
    tinggi: tinggiBaris(isi, LEBAR, awal),
    beku: { baris: KEPALA, kolom: 2 },
    saring: `A${KEPALA}:I${akhir}`,
    warnai: Object.entries(SEBUTAN_STATUS).map(([status, kata]) => ({
      rentang: `C${awal}:C${akhir}`,
      rumus: `$C${awal}="${kata}"`,
      latar: WARNA[status as Status],
    })),
    cetak: {
      mendatar: true,
      skala: { lebarHalaman: 1 },
      barisUlang: [KEPALA, KEPALA],
      area: `A1:E${akhir}`,
    },
  };
  return writeExcel([utama], { judul: JUDUL_TABEL.ringkasan, pembuat: 'lapkin', waktu });
}

function kalimat(entri: readonly Entri[]): string {
  const { files, done, unchanged, failed } = hitungEntri(entri);
  return `${files} buku kerja: ${done} dibuat, ${unchanged} tidak berubah, ${failed} tidak jadi`;
}

function baris(nomor: number, no: number, e: Entri): readonly SelTulis[] {
  const isi = [
    no,
    e.file,
    SEBUTAN_STATUS[e.status],
    e.message,
    e.outputs.map((o) => o.file).join(', '),
    e.pages,
    e.findings.error,
    e.findings.warning,
    e.seconds,
  ];
  return KOLOM.map(([nama, , gaya], i) => ({
    baris: nomor,
    kolom: i + 1,
    gaya,
    nilai: isi[i] ?? null,
    ...(nama === 'DETIK' ? { format: '[$-421]0.0' } : {}),
    ...(nama === 'LAPORAN' ? tautan(e) : {}),
  }));
}

/** A link to the report beside the summary, the first one where there are several kinds. */
function tautan({ outputs }: Entri): { readonly rumus?: string } {
  const [pertama] = outputs;
  const teks = outputs.map((o) => o.file).join(', ');
  if (pertama === undefined || teks.length > TEKS_RUMUS) return {};
  return { rumus: `HYPERLINK("${pertama.file}","${teks}")` };
}
