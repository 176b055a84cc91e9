import type { Konteks } from '../context/report-context.ts';
import { formatNip, formatPangkat, formatTanggal, kapital } from '../format.ts';
import type { ReportView } from '../view/report-view.ts';

/** Title of the report: Judul Laporan, or the one of report.md. */
export function judulLaporan(k: Konteks): string {
  const { identitas, tahun } = k.hasil.data;
  if (identitas.judulLaporan !== '') return identitas.judulLaporan;
  return rapikan(`Laporan Evaluasi Kinerja ${identitas.jabatan} ${k.triwulan} Tahun ${tahun}`);
}

export function susunIdentitas(k: Konteks): ReportView['identitas'] {
  const i = k.hasil.data.identitas;
  return {
    pemerintahDaerah: i.pemerintahDaerah,
    kabupaten: i.kabupaten,
    unitKerja: i.unitKerja,
    jabatan: i.jabatan,
    nama: i.nama,
    nip: formatNip(i.nip),
    pangkat: formatPangkat(i.pangkat, i.golongan),
    tempat: i.tempat,
    tanggal: formatTanggal(i.tanggalLaporan),
  };
}

export function susunSampul(k: Konteks): ReportView['sampul'] {
  const { identitas: i, tahun } = k.hasil.data;
  const pemda = i.pemerintahDaerah || i.kabupaten;
  const { logo } = k.pilihan;
  return {
    tahun: `TAHUN ${tahun}`,
    pemerintahDaerah: pemda.toUpperCase(),
    logo: logo === null ? null : { src: logo, alt: `Lambang ${kapital(pemda)}` },
    judul: judulLaporan(k).toUpperCase(),
    unitKerja: i.unitKerja.toUpperCase(),
    kabupaten: i.kabupaten.toUpperCase(),
  };
}

export function susunTandaTangan(k: Konteks): ReportView['bab5']['tandaTangan'] {
  const i = k.hasil.data.identitas;
  return {
    tempatTanggal: tempatTanggal(k),
    jabatan: i.jabatan,
    elektronik: k.pengaturan.tandaTangan === 'elektronik',
    nama: i.nama,
    pangkat: formatPangkat(i.pangkat, i.golongan),
    nip: formatNip(i.nip),
  };
}

/** "Kalaena, 28 Juni 2024"; a date left blank becomes room to write it in. */
export function tempatTanggal(k: Konteks): string {
  const { tempat, tanggalLaporan } = k.hasil.data.identitas;
  const tanggal =
    tanggalLaporan === ''
      ? `\u2026\u2026\u2026\u2026\u2026 ${k.hasil.data.tahun}`
      : formatTanggal(tanggalLaporan);
  return tempat === '' ? tanggal : `${tempat}, ${tanggal}`;
}

function rapikan(teks: string): string {
  return teks.replace(/\s+/g, ' ').trim();
}
