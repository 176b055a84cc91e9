import type { Identitas } from '../../domain/kinerja-data.ts';
import { formatCellRef } from '../../findings/cell-ref.ts';
import { printFigures } from '../../findings/figures.ts';
import type { Diagnostic } from '../../findings/finding.ts';
import { SEVERITY_WORD, wording } from '../../findings/wording.ts';
import type { Konteks } from '../context/report-context.ts';
import { formatNip, formatPangkat } from '../format.ts';
import type { ReportView } from '../view/report-view.ts';
import { susunTabelRencana } from './bab-2.ts';
import { tempatTanggal } from './cover.ts';

/** Number of the next Lampiran, in Roman. */
export type Urut = () => string;

export function susunLampiranPk(k: Konteks, urut: Urut): ReportView['lampiranPk'] {
  const i = k.hasil.data.identitas;
  if (i.namaAtasan === '' && i.jabatanAtasan === '') return null;
  return {
    id: 'lampiran-pk',
    judul: `Lampiran ${urut()}. Perjanjian Kinerja`,
    tahun: String(k.hasil.data.tahun),
    pembuka:
      'Untuk mewujudkan pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi pada hasil, kami yang bertanda tangan di bawah ini:',
    pihakPertama: {
      sebutan: 'Pihak Pertama',
      nama: i.nama,
      jabatan: i.jabatan,
      pangkat: formatPangkat(i.pangkat, i.golongan),
      nip: formatNip(i.nip),
    },
    pihakKedua: pihakKedua(i),
    paragraf: [
      `Pihak Pertama berjanji akan mewujudkan target kinerja Tahun ${k.hasil.data.tahun} sesuai dengan lampiran perjanjian ini. Keberhasilan dan kegagalan pencapaian target kinerja tersebut menjadi tanggung jawab Pihak Pertama.`,
      'Pihak Kedua akan memberikan supervisi yang diperlukan serta melakukan evaluasi atas capaian kinerja dari perjanjian ini dan mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi.',
    ],
    tempatTanggal: tempatTanggal(k),
    elektronik: k.pengaturan.tandaTangan === 'elektronik',
  };
}

function pihakKedua(i: Identitas) {
  return {
    sebutan: 'Pihak Kedua',
    nama: i.namaAtasan,
    jabatan: i.jabatanAtasan,
    pangkat: formatPangkat(i.pangkatAtasan, i.golonganAtasan),
    nip: formatNip(i.nipAtasan),
  };
}

export function susunLampiranRencana(k: Konteks, urut: Urut): NonNullable<ReportView['lampiranRencana']> {
  return {
    id: 'lampiran-rencana-aksi',
    judul: `Lampiran ${urut()}. Rencana Aksi`,
    tabel: susunTabelRencana(k, { id: 'tabel-l-1', nomor: 'Tabel L.1' }),
  };
}

export function susunDokumentasi(k: Konteks, urut: Urut): ReportView['dokumentasi'] {
  const { foto } = k.pilihan;
  if (foto.length === 0) return null;
  const satu = foto.map((f, i) => ({
    id: `gambar-l-${i + 1}`,
    nomor: `Gambar L.${i + 1}`,
    src: f.src,
    alt: f.keterangan === '' ? `Foto dokumentasi ${i + 1}` : f.keterangan,
    keterangan: f.keterangan,
  }));
  return {
    id: 'lampiran-dokumentasi',
    judul: `Lampiran ${urut()}. Dokumentasi`,
    baris: satu.flatMap((_, i) => (i % 2 === 0 ? [{ foto: satu.slice(i, i + 2) }] : [])),
  };
}

export function susunTemuan(k: Konteks, urut: Urut): ReportView['temuan'] {
  const { temuan, draf } = k.pilihan;
  if (!draf || temuan.length === 0) return null;
  return {
    id: 'lampiran-temuan',
    judul: `Lampiran ${urut()}. Temuan Pemeriksaan`,
    pembuka:
      'Laporan ini masih draf. Temuan di bawah ini harus diperbaiki dalam buku kerja sebelum laporan diterbitkan. Angka dalam laporan adalah hasil perhitungan ulang, bukan angka yang tertulis di buku kerja.',
    ukuran: '9',
    baris: temuan.map((d, i) => {
      const { title, hint } = wording(d);
      return {
        nomor: String(i + 1),
        tingkat: SEVERITY_WORD[d.severity],
        tempat: d.at === undefined ? '' : formatCellRef(d.at),
        isi: `${title}${angkaTemuan(d)}`,
        saran: hint,
      };
    }),
  };
}

/** What is written and what was computed, behind a finding's sentence; '' where it has no figures. */
function angkaTemuan(d: Diagnostic): string {
  const { written, computed, difference } = printFigures(d);
  const bagian = [
    written === undefined ? '' : `tertulis ${written}`,
    computed === undefined ? '' : `dihitung ${computed}`,
    difference === undefined ? '' : `selisih ${difference}`,
  ].filter((b) => b !== '');
  return bagian.length === 0 ? '.' : `: ${bagian.join(', ')}.`;
}
