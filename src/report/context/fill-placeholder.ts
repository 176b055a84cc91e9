import type { HasilBarisKinerja, HasilKinerja } from '../../domain/hasil.ts';
import { kunciNama } from '../../domain/name-key.ts';
import { BENTUK_ISIAN, type NamaIsian, namaIsian } from '../../domain/narasi-placeholder.ts';
import { romawi } from '../../domain/triwulan.ts';
import { bilangan, formatNilai, formatPersen, formatRupiah, STRIP } from '../format.ts';
import { markdownHtml } from '../markdown.ts';

/**
 * Fills the placeholders of a text of Narasi from the results; `untuk` is the sub kegiatan or kegiatan named in
 * UNTUK ('' = the whole report). An unknown placeholder, or one that has no row to speak of, stays as typed.
 * Values printed as "-" in tables are "-" here.
 */
export function fillPlaceholders(teks: string, hasil: HasilKinerja, untuk = ''): string {
  const nilai = nilaiIsian(hasil, untuk);
  return teks.replace(BENTUK_ISIAN, (asli: string, nama: string, letak: number) => {
    const kenal = namaIsian(nama);
    const isi = kenal === undefined ? undefined : nilai[kenal]?.();
    return isi === undefined
      ? asli
      : tanpaTandaGanda(isi, teks.slice(0, letak), teks.slice(letak + asli.length));
  });
}

/** A writer may put the sign himself: "{capaian}%" and "Rp{pagu}" print one % and one Rp. */
function tanpaTandaGanda(isi: string, sebelum: string, sesudah: string): string {
  const tanpaPersen = /^\s?%/.test(sesudah) ? isi.replace(/%$/, '') : isi;
  return /Rp\.?\s*$/i.test(sebelum) ? tanpaPersen.replace(/^Rp\.?\s*/, '') : tanpaPersen;
}

/** Narasi's text with its placeholders filled, as HTML. */
export function isianHtml(teks: string, hasil: HasilKinerja, untuk = ''): string {
  return markdownHtml(fillPlaceholders(teks, hasil, untuk));
}

type NilaiIsian = Readonly<Record<NamaIsian, (() => string | undefined) | undefined>>;

function nilaiIsian(hasil: HasilKinerja, untuk: string): NilaiIsian {
  const { data } = hasil;
  const { desimalPersen, gayaRupiah } = data.pengaturan;
  const persen = (n: Parameters<typeof formatPersen>[0] | null): string =>
    n === null ? STRIP : `${formatPersen(n, desimalPersen)}%`;
  const kunci = kunciNama(untuk);
  const kinerja = untuk === '' ? [] : hasil.kinerja.filter((b) => kunciNama(b.subKegiatan) === kunci);
  const kegiatan = untuk === '' ? undefined : hasil.kegiatan.find((k) => kunciNama(k.kegiatan) === kunci);
  const uang = untuk === '' ? undefined : hasil.keuangan.find((b) => kunciNama(b.subKegiatan) === kunci);
  const ringkas = kegiatan?.ringkasanKeuangan ?? hasil.ringkasanKeuangan;
  /** One value for each indikator of the sub kegiatan, joined as in a sentence. */
  const tiap = (nilai: (b: HasilBarisKinerja) => string): (() => string) | undefined =>
    kinerja.length === 0 ? undefined : () => sambung([...new Set(kinerja.map(nilai))]);
  return {
    tahun: () => String(data.tahun),
    triwulan: () => romawi(data.triwulan),
    target: tiap((b) => (b.utama.target === null ? STRIP : formatNilai(b.utama.target))),
    realisasi: tiap((b) => (b.utama.realisasi === null ? STRIP : formatNilai(b.utama.realisasi))),
    satuan: tiap((b) => b.satuan),
    capaian:
      kegiatan === undefined
        ? tiap((b) => persen(b.utama.capaian))
        : () => persen(kegiatan.ringkasanKinerja.rataRata),
    predikat:
      kegiatan === undefined
        ? tiap((b) => b.utama.predikat ?? STRIP)
        : () => kegiatan.ringkasanKinerja.predikat ?? STRIP,
    'capaian kinerja': () => persen((kegiatan?.ringkasanKinerja ?? hasil.ringkasanKinerja).rataRata),
    'capaian keuangan': () => persen(uang === undefined ? ringkas.capaian : uang.utama.capaian),
    'jumlah kegiatan': () => bilangan(hasil.kegiatan.length),
    'jumlah sub kegiatan': () =>
      bilangan(new Set((kegiatan?.kinerja ?? hasil.kinerja).map((b) => kunciNama(b.subKegiatan))).size),
    pagu: () => {
      const pagu = uang === undefined ? ringkas.pagu : uang.pagu;
      return pagu === null ? STRIP : formatRupiah(pagu, gayaRupiah);
    },
    'realisasi keuangan': () => {
      const realisasi = uang === undefined ? ringkas.realisasi : uang.utama.realisasi;
      return realisasi === null ? STRIP : formatRupiah(realisasi, gayaRupiah);
    },
  };
}

/** Joins parts as Indonesians do: a; a dan b; a, b, dan c. */
export function sambung(bagian: readonly string[]): string {
  if (bagian.length <= 2) return bagian.join(' dan ');
  return `${bagian.slice(0, -1).join(', ')}, dan ${bagian.at(-1)}`;
}
