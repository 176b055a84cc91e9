import { type Angka, bulatkan, SERATUS, teksDesimal } from '../domain/angka.ts';
import { ringkasKeuangan, ringkasKinerja } from '../domain/summarize.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { type HasilNarasi, utuh } from './hasil-narasi.ts';
import type { SebutanKlaim, Sekitar } from './mention.ts';
import type { SelNarasi } from './narasi-cell.ts';
import type { Lingkup } from './narasi-scope.ts';
import { konteks } from './table-value.ts';
import type { Aspek } from './token.ts';

/** Parts that speak of what is wanted or of rules, not of results. */
const BUKAN_HASIL: ReadonlySet<string> = new Set([
  'Latar Belakang',
  'Dasar Hukum',
  'Tugas dan Fungsi',
  'Tindak Lanjut',
  'Saran',
]);

/** The view that a sentence speaks of; null when it is of another time. */
export function pandangan(s: Sekitar, hasil: HasilNarasi): 'triwulan' | 'sampaiDengan' | null {
  if (s.waktu === 'sd') return 'sampaiDengan';
  if (s.waktu === 'ini') return 'triwulan';
  if (s.waktu !== 'biasa') return null;
  return hasil.data.pengaturan.basis === 'triwulan' ? 'triwulan' : 'sampaiDengan';
}

interface Terukur {
  /** Whose capaian it is; '' = the whole. */
  readonly nama: string;
  readonly nilai: Angka;
  readonly benar: boolean;
}

/** Holds a claim against one aspect of what it speaks of; null when that has no capaian. */
function ukur(s: SebutanKlaim, l: Lingkup, aspek: Aspek, hasil: HasilNarasi): Terukur | null {
  const lihat = pandangan(s, hasil);
  if (lihat === null || !utuh(l, aspek, hasil)) return null;
  const baris = aspek === 'kinerja' ? l.kinerja : l.keuangan;
  const nilai = ringkas(l, aspek, lihat, hasil);
  if (nilai === null) return null;
  const semua = s.kuantor !== null && l.tingkat !== 'sub kegiatan';
  if (!semua)
    return { nama: l.nama, nilai, benar: berlaku(s, nilai, hasil) || arahTurun(s, l, lihat, aspek) };
  const diukur = baris.flatMap((b) => {
    const { capaian } = b[lihat];
    return capaian === null ? [] : [{ nama: b.subKegiatan, capaian }];
  });
  const gagal = diukur.find((d) => !berlaku(s, d.capaian, hasil));
  if (s.kuantor === 'semua') {
    return { nama: gagal?.nama ?? l.nama, nilai: gagal?.capaian ?? nilai, benar: gagal === undefined };
  }
  return { nama: l.nama, nilai, benar: gagal !== undefined || diukur.length < baris.length };
}

function ringkas(
  l: Lingkup,
  aspek: Aspek,
  lihat: 'triwulan' | 'sampaiDengan',
  hasil: HasilNarasi,
): Angka | null {
  const k = konteks(hasil);
  if (aspek === 'kinerja') return ringkasKinerja(l.kinerja, (b) => b[lihat], k).rataRata;
  return ringkasKeuangan(l.keuangan, (b) => b[lihat], k).capaian;
}

function berlaku(s: SebutanKlaim, nilai: Angka, hasil: HasilNarasi): boolean {
  const tercetak = bulatkan(nilai, hasil.data.pengaturan.desimalPersen);
  const ambang = s.ambang === 'target' ? SERATUS : s.ambang;
  if (s.arah === '<') return tercetak.lt(ambang);
  return s.arah === '>' ? tercetak.gt(ambang) : tercetak.gte(ambang);
}

/** ARAH turun: "di atas target" may speak of the realisasi itself. */
function arahTurun(s: SebutanKlaim, l: Lingkup, lihat: 'triwulan' | 'sampaiDengan', aspek: Aspek): boolean {
  if (aspek === 'keuangan' || s.ambang !== 'target' || s.arah === '>=') return false;
  return l.kinerja.some((b) => {
    const { target, realisasi } = b[lihat];
    if (b.arah === 'naik' || target === null || realisasi === null) return false;
    return s.arah === '<' ? realisasi.lt(target) : realisasi.gt(target);
  });
}

/** narasi/simpulan-terbalik: below or above 100 %, "mencapai target", against the results. */
export function simpulanTerbalik(sel: SelNarasi, hasil: HasilNarasi): Diagnostic[] {
  if (BUKAN_HASIL.has(sel.baris.bagian)) return [];
  const klaim = sel.kalimat.flatMap((k) => k.sebutan).filter((s) => s.jenis === 'klaim');
  return klaim.flatMap((s) => periksa(s, sel, hasil));
}

function jelas(s: SebutanKlaim, sel: SelNarasi): boolean {
  const sebelum = s.kalimat.slice(0, s.kalimat.indexOf(s.kutip));
  // "not below", or a clause that only picks those of which it is true.
  const terpilih =
    /(?:tidak|bukan|belum|jangan|(?:kegiatan|indikator|program|sasaran|desa|antara|bagi)\s+yang(?:\s+(?:masih|telah|sudah))?)\s+$/i;
  if (s.harap || s.kuantor === 'sebagian' || terpilih.test(sebelum)) return false;
  // Without a word for the result it may be something else's percentage or target.
  const disebut = s.peran !== null || s.aspek !== null;
  return disebut || (s.ambang === 'target' && !sel.baris.bagian.startsWith('Faktor'));
}

function periksa(s: SebutanKlaim, sel: SelNarasi, hasil: HasilNarasi): Diagnostic[] {
  const { lingkup } = s;
  if (lingkup === null || !jelas(s, sel)) return [];
  const aspek = aspekDari(s, lingkup, sel);
  const terukur = aspek.map((a) => ({ a, u: ukur(s, lingkup, a, hasil) }));
  const salah = terukur.filter(({ u }) => u !== null && !u.benar);
  const cukup = s.aspek === 'keduanya' ? salah.length > 0 : salah.length === terukur.length;
  const [pertama] = salah;
  if (!cukup || pertama?.u == null || soalSerapan(s, lingkup)) return [];
  const nilai = teksDesimal(pertama.u.nilai);
  return [
    diagnose(
      'narasi/simpulan-terbalik',
      {
        kutip: excerpt(s.kutip, 110),
        apa: `capaian ${pertama.a}`,
        isian: lingkup.tingkat === 'keseluruhan' && pertama.u.nama === '' ? `{capaian ${pertama.a}}` : '',
      },
      {
        at: sel.at,
        ...(pertama.u.nama === '' ? {} : { label: pertama.u.nama }),
        written: klaimTertulis(s),
        computed: nilai,
        unit: 'persen',
      },
    ),
  ];
}

/** What a claim may be about; one about a row whose text tells of no money is about its kinerja. */
function aspekDari(s: SebutanKlaim, l: Lingkup, sel: SelNarasi): readonly Aspek[] {
  if (s.aspek !== null && s.aspek !== 'keduanya') return [s.aspek];
  const uang = /\brp|anggaran|keuangan|belanja|serap|rupiah|pagu/i.test(sel.baris.isi);
  const hanyaKinerja = s.aspek === null && l.tingkat === 'sub kegiatan' && !uang;
  return hanyaKinerja ? ['kinerja'] : ['kinerja', 'keuangan'];
}

/** "Realisasi keuangan masih di bawah 100%" without a quarter may be of the pagu. */
function soalSerapan(s: SebutanKlaim, l: Lingkup): boolean {
  if (s.arah !== '<' || s.waktu === 'ini' || s.ambang === 'target') return false;
  return (
    s.aspek === 'keuangan' && (s.peran === 'realisasi' || s.peran === 'serapan') && l.keuangan.length > 0
  );
}

function klaimTertulis(s: SebutanKlaim): string {
  const kata = { '<': 'di bawah', '>': 'di atas', '>=': 'mencapai' }[s.arah];
  return `${kata} ${s.ambang === 'target' ? 'target' : `${teksDesimal(s.ambang).replace('.', ',')}%`}`;
}
