import type { Angka } from '../../domain/angka.ts';
import type { HasilKinerja, RingkasanKeuangan } from '../../domain/hasil.ts';
import { type Konteks, konteks, PILIHAN_BAWAAN } from '../context/report-context.ts';
import { formatBulat } from '../format.ts';
import { bidangIsi } from '../page/paper.ts';
import { type BarisBatang, gambarBatang } from './bar-chart.ts';

/** More rows than this are summed up by kegiatan, more kegiatan than this by predikat (or not drawn). */
const TERBANYAK = 16;

/** Both charts of the report; null where there is nothing to draw. */
export interface GrafikLaporan {
  readonly kinerja: string | null;
  readonly keuangan: string | null;
}

/** Draws the charts of BAB III and BAB IV. Imported only when a report is built: it brings d3-scale along. */
export function gambarGrafik(hasil: HasilKinerja): GrafikLaporan {
  const k = konteks(hasil, PILIHAN_BAWAAN);
  return { kinerja: grafikKinerja(k), keuangan: grafikKeuangan(k) };
}

/** A chart and its caption still go below a BAB's title and first paragraph. */
const BAGIAN_HALAMAN = 0.65;

function ukuran(k: Konteks) {
  const { lebar, tinggi } = bidangIsi(k.pengaturan);
  return {
    lebar: (lebar * 72) / 25.4,
    tinggi: (tinggi * BAGIAN_HALAMAN * 72) / 25.4,
    huruf: k.pengaturan.huruf,
  };
}

function grafikKinerja(k: Konteks): string | null {
  const { kinerja, kegiatan } = k.hasil;
  if (kinerja.every((b) => b.utama.capaian === null)) return null;
  const baris =
    kinerja.length <= TERBANYAK
      ? kinerja.map((b, i) => barisCapaian(`${i + 1}. ${b.subKegiatan}`, b.utama.capaian, k))
      : kegiatan.length <= TERBANYAK
        ? kegiatan.map((g, i) => barisCapaian(`${i + 1}. ${g.kegiatan}`, g.ringkasanKinerja.rataRata, k))
        : null;
  if (baris === null) return grafikPredikat(k);
  const isi = baris.map((b) => `${b.label} ${b.batang[0]?.cetak ?? b.keterangan}`).join('; ');
  return gambarBatang({
    baris,
    seri: ['Capaian'],
    acuan: { nilai: 100, cetak: 'target 100%' },
    tanda: (n) => `${angkaSumbu(n)}%`,
    alt: `Diagram batang capaian kinerja ${k.periode}: ${isi}.`,
    ...ukuran(k),
  });
}

function barisCapaian(label: string, capaian: Angka | null, k: Konteks): BarisBatang {
  if (capaian === null) return { label, batang: [], keterangan: 'tanpa target' };
  return {
    label,
    batang: [{ nilai: capaian.toNumber(), cetak: k.persenTanda(capaian), seri: 0 }],
    keterangan: '',
  };
}

/** How many indikator reached each predikat, for reports too long for one bar each. */
function grafikPredikat(k: Konteks): string {
  const baris = k.hasil.data.skala.map(({ predikat }) => {
    const n = k.hasil.kinerja.filter((b) => b.utama.predikat === predikat).length;
    return {
      label: predikat,
      batang: [{ nilai: n, cetak: `${formatBulat(n)} indikator`, seri: 0 }],
      keterangan: '',
    };
  });
  return gambarBatang({
    baris,
    seri: ['Banyaknya indikator'],
    acuan: null,
    tanda: angkaSumbu,
    alt: `Diagram batang banyaknya indikator menurut predikat ${k.periode}: ${baris.map((b) => `${b.label} ${b.batang[0]?.cetak}`).join('; ')}.`,
    ...ukuran(k),
  });
}

function grafikKeuangan(k: Konteks): string | null {
  const { keuangan, kegiatan, ringkasanKeuangan } = k.hasil;
  if (ringkasanKeuangan.target.isZero() && ringkasanKeuangan.realisasi.isZero()) return null;
  const jumlah = (label: string, r: RingkasanKeuangan): BarisBatang =>
    barisUang(label, r.target, r.realisasi, k);
  const baris =
    keuangan.length <= TERBANYAK
      ? keuangan.map((b, i) => barisUang(`${i + 1}. ${b.subKegiatan}`, b.utama.target, b.utama.realisasi, k))
      : kegiatan.length <= TERBANYAK
        ? kegiatan.map((g, i) => jumlah(`${i + 1}. ${g.kegiatan}`, g.ringkasanKeuangan))
        : [jumlah('Jumlah', ringkasanKeuangan)];
  const isi = baris.map((b) =>
    b.batang.length === 0
      ? `${b.label} ${b.keterangan}`
      : `${b.label} target ${b.batang[0]?.cetak}, realisasi ${b.batang[1]?.cetak}`,
  );
  return gambarBatang({
    baris,
    seri: ['Target', 'Realisasi'],
    acuan: null,
    tanda: sumbuUang,
    alt: `Diagram batang target dan realisasi keuangan ${k.periode} dalam rupiah: ${isi.join('; ')}.`,
    ...ukuran(k),
  });
}

function barisUang(label: string, target: Angka | null, realisasi: Angka | null, k: Konteks): BarisBatang {
  if (target === null && realisasi === null)
    return { label, batang: [], keterangan: 'tanpa target dan realisasi' };
  const batang = (n: Angka | null, seri: number) => ({
    nilai: n === null ? 0 : n.toNumber(),
    cetak: k.uang(n),
    seri,
  });
  return { label, batang: [batang(target, 0), batang(realisasi, 1)], keterangan: '' };
}

function angkaSumbu(n: number): string {
  const [bulat = '0', pecahan] = String(Math.round(n * 100) / 100).split('.');
  return `${formatBulat(Number(bulat))}${pecahan === undefined ? '' : `,${pecahan}`}`;
}

/** Amounts on the axis in thousands, millions, milliards: "20 juta". */
function sumbuUang(n: number): string {
  const tingkat = [
    { besar: 1e12, nama: 'triliun' },
    { besar: 1e9, nama: 'miliar' },
    { besar: 1e6, nama: 'juta' },
    { besar: 1e3, nama: 'ribu' },
  ].find((t) => n >= t.besar);
  return tingkat === undefined ? angkaSumbu(n) : `${angkaSumbu(n / tingkat.besar)} ${tingkat.nama}`;
}
