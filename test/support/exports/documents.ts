import type { TestCell } from '../raw-buku.ts';

const PAIRS = [
  'SKPD',
  'Sub SKPD',
  'Fungsi',
  'Sub Fungsi',
  'Urusan',
  'Bidang Urusan',
  'Program',
  'Kegiatan',
  'Sub Kegiatan',
  'Rekening',
];

/** The 45 headings of SIPD's Laporan Realisasi, in their order. */
export const DOCUMENT_HEADINGS: readonly string[] = [
  ...PAIRS.flatMap((name) => [`Kode ${name}`, `Nama ${name}`]),
  'Nomor Dokumen',
  'Jenis Dokumen',
  'Jenis Transaksi',
  'Nomor DPT',
  'Tanggal Dokumen',
  'Keterangan Dokumen',
  'Nilai Realisasi',
  'Nilai Setoran',
  'NIP Pegawai',
  'Nama Pegawai',
  'Tanggal Simpan',
  'Nomor SPD',
  'Periode SPD',
  'Nilai SPD',
  'Tahapan SPD',
  'Nama Sub Tahapan Jadwal',
  'Tahapan APBD',
  'Nomor SPP',
  'Tanggal SPP',
  'Nomor SPM',
  'Tanggal SPM',
  'Nomor SP2D',
  'Tanggal SP2D',
  'Tanggal Transfer',
  'Nilai SP2D',
];

/** A line of the export by its headings; what is not given is "-". */
export type DocumentFields = Readonly<Record<string, TestCell>>;

const OFFICE: DocumentFields = {
  'Kode SKPD': '7.01.0.00.0.00.09.0000',
  'Nama SKPD': 'Kecamatan Kalaena',
  'Kode Sub SKPD': '7.01.0.00.0.00.09.0000',
  'Nama Sub SKPD': 'Kecamatan Kalaena',
  'Kode Rekening': '5.1.02.01.01.0024',
  'Nama Rekening': 'Belanja Alat/Bahan untuk Kegiatan Kantor',
  'Nilai Setoran': 0,
};

/** Rows of a Laporan Realisasi: headings and lines. */
export function documentRows(lines: readonly DocumentFields[]): TestCell[][] {
  return [
    [...DOCUMENT_HEADINGS],
    ...lines.map((line) => DOCUMENT_HEADINGS.map((heading): TestCell => line[heading] ?? OFFICE[heading] ?? '-')),
  ];
}

/** The second sub kegiatan of the example workbook. */
export const EFFECTIVENESS: DocumentFields = {
  'Kode Sub Kegiatan': '7.01.03.2.01.0003',
  'Nama Sub Kegiatan': 'Peningkatan Efektifitas Kegiatan Pemberdayaan Masyarakat di Wilayah Kecamatan',
};

/** Its three documents of Triwulan II: 6.417.580, 6.600.000 and 6.600.000 make 19.617.580. */
export const APRIL: DocumentFields = {
  ...EFFECTIVENESS,
  'Nomor Dokumen': '001/GU/2024',
  'Tanggal Dokumen': '18 April 2024',
  'Nilai Realisasi': '6.417.580,00',
  'Nilai SP2D': '99.000.000,00',
  'Tanggal SP2D': '25 April 2024',
};
export const MAY: DocumentFields = {
  ...APRIL,
  'Nomor Dokumen': '002/GU/2024',
  'Tanggal Dokumen': '2024-05-20',
  'Nilai Realisasi': 6600000,
};
export const JUNE: DocumentFields = {
  ...APRIL,
  'Nomor Dokumen': '003/LS/2024',
  'Tanggal Dokumen': { date: '2024-06-14' },
  'Nilai Realisasi': '6.600.000,00',
  'Tanggal SP2D': '-',
};

/** Rows as CSV, as exporters write it: ";" between fields, dates d/m/Y, with a BOM. */
export function toCsv(rows: readonly (readonly TestCell[])[], separator = ';'): string {
  const field = (cell: TestCell): string => {
    const text = cell === null ? '' : typeof cell === 'object' ? String(cell.date ?? cell.v ?? '') : String(cell);
    return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return `\ufeff${rows.map((row) => row.map(field).join(separator)).join('\r\n')}\r\n`;
}
