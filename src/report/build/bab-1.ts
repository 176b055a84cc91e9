import { sambung } from '../context/fill-placeholder.ts';
import type { Konteks } from '../context/report-context.ts';
import { bilangan } from '../format.ts';
import { escapeHtml } from '../markdown.ts';
import { cacah, latarBelakang, teksCacah } from '../sentences/common-sentences.ts';
import type { ReportView } from '../view/report-view.ts';
import { penomor } from './numbering.ts';

/** Paragraphs of lapkin's own sentences as HTML. */
export function paragrafHtml(kalimat: readonly string[]): string {
  return kalimat.map((p) => `<p>${escapeHtml(p)}</p>`).join('\n');
}

export function susunBab1(k: Konteks): ReportView['bab1'] {
  const nomor = penomor('1', 'bab-1');
  const seksi = [
    { ...nomor.judul('Latar Belakang'), isi: k.narasi('Latar Belakang') || paragrafHtml(latarBelakang(k)) },
  ];
  const hukum = k.narasi('Dasar Hukum');
  if (hukum !== '') seksi.push({ ...nomor.judul('Dasar Hukum'), isi: hukum });
  const gambaran = nomor.judul('Gambaran Program, Kegiatan, dan Sub Kegiatan');
  const tugas = k.narasi('Tugas dan Fungsi');
  return {
    seksi,
    gambaran: {
      ...gambaran,
      paragraf: [kalimatGambaran(k)],
      kegiatan: k.hasil.kegiatan.map((g) => ({
        nama: g.kegiatan,
        subKegiatan: unik([...g.kinerja, ...g.keuangan].map((b) => b.subKegiatan)),
      })),
    },
    tugasDanFungsi: tugas === '' ? null : { ...nomor.judul('Tugas dan Fungsi'), isi: tugas },
  };
}

/** More programs than this are counted, not named. */
const PROGRAM_DISEBUT = 3;

function kalimatGambaran(k: Konteks): string {
  const { jabatan } = k.hasil.data.identitas;
  const c = cacah(k.hasil);
  const program = unik(k.hasil.data.pk.map((b) => b.program).filter((p) => p !== ''));
  const isi =
    program.length > 0 && program.length <= PROGRAM_DISEBUT
      ? `${bilangan(c.program)} program, yaitu ${sambung(program.map(namaProgram))}, dengan ${teksCacah({ ...c, program: 0 })}`
      : teksCacah(c);
  return `Pada Tahun ${k.hasil.data.tahun}, ${jabatan} melaksanakan ${isi}. Kegiatan dan sub kegiatan tersebut adalah sebagai berikut.`;
}

function namaProgram(nama: string): string {
  return /^program\b/i.test(nama) ? nama : `Program ${nama}`;
}

function unik(teks: readonly string[]): string[] {
  return [...new Set(teks)];
}
