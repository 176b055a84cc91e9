import { type Angka, isAngka, SERATUS } from '../domain/angka.ts';
import { computeHasil } from '../domain/compute-hasil.ts';
import type { HasilBarisKinerja, Tampak } from '../domain/hasil.ts';
import { kunciNama } from '../domain/name-key.ts';
import type { Konteks } from '../domain/period-view.ts';
import { persenDari, ringkasKeuangan, ringkasKinerja } from '../domain/summarize.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { type HasilNarasi, hasilNarasi, utuh } from './hasil-narasi.ts';
import type { SebutanAngka } from './mention.ts';
import type { Lingkup } from './narasi-scope.ts';

type Pandang = 'utama' | 'triwulan' | 'sampaiDengan';

/** What the tables say where a sentence gives a figure; `utama` is what should stand there. */
export interface NilaiTabel {
  readonly utama: Angka;
  /** Further values that are right too. */
  readonly terima: readonly Angka[];
  /** The value s.d., where it is not right but explains the figure. */
  readonly sampaiDengan: Angka | null;
}

/** The results of another quarter of the same workbook. */
export function hasilTriwulan(hasil: HasilNarasi, triwulan: Triwulan): HasilNarasi {
  if (triwulan === hasil.data.triwulan) return hasil;
  return hasilNarasi(computeHasil({ ...hasil.data, triwulan }), hasil.dataTertukar);
}

export function konteks(hasil: HasilNarasi): Konteks {
  const { triwulan, pengaturan, skala } = hasil.data;
  return { triwulan, pengaturan, skala };
}

const WAKTU = /^(?:hari|minggu|bulan|semester|tahun|jam|menit|kali)$/;

function adaBenda(baris: HasilBarisKinerja, benda: readonly string[]): boolean {
  const [kata] = benda;
  const satuan = kunciNama(baris.satuan).split(' ');
  // "Orang/Bulan" counts people: "14 bulan" is something else.
  return kata === undefined || satuan.some((s, i) => s === kata && (i === 0 || !WAKTU.test(kata)));
}

function pandang(s: SebutanAngka, hasil: HasilNarasi): Pandang {
  if (s.waktu === 'sd') return 'sampaiDengan';
  return s.waktu === 'ini'
    ? 'triwulan'
    : hasil.data.pengaturan.basis === 'triwulan'
      ? 'triwulan'
      : 'sampaiDengan';
}

function pilih(
  utama: Angka | null,
  terima: readonly (Angka | null)[],
  sd: Angka | null = null,
): NilaiTabel | null {
  // Nothing stated in the quarter: what stands s.d. is all that can be meant.
  const nilai = utama ?? sd;
  return nilai === null
    ? null
    : { utama: nilai, terima: terima.filter(isAngka), sampaiDengan: utama === null ? null : sd };
}

/** Target and realisasi of an indikator, in its satuan. */
function barisKinerja(s: SebutanAngka, b: HasilBarisKinerja, hasil: HasilNarasi): NilaiTabel | null {
  if (s.peran !== 'target' && s.peran !== 'realisasi') return null;
  const lihat = pandang(s, hasil);
  const { peran } = s;
  const bebas = b.jenis !== 'akumulatif' || hasil.data.pengaturan.basis !== 'triwulan' || s.waktu === 'tahun';
  const lain = bebas ? [b.triwulan[peran], b.sampaiDengan[peran]] : [];
  if (peran === 'target') {
    const setahun =
      s.waktu === 'tahun' || s.waktu === 'sd' || s.waktu === 'biasa' || s.dari ? [b.targetTahunan] : [];
    const utama = s.waktu === 'tahun' ? b.targetTahunan : b[lihat].target;
    return pilih(utama, [...setahun, ...lain], b.sampaiDengan.target);
  }
  return pilih(b[s.waktu === 'tahun' ? 'sampaiDengan' : lihat].realisasi, lain, b.sampaiDengan.realisasi);
}

/** Counts: one indikator, or the column sum where the sentence says it speaks of a total. */
function nilaiKinerja(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): NilaiTabel | null {
  const cocok = l.kinerja.filter((b) => adaBenda(b, s.benda));
  const [satu] = cocok;
  if (satu === undefined) return null;
  if (l.tingkat === 'sub kegiatan') {
    const nilai = cocok.map((b) => barisKinerja(s, b, hasil)).filter((n) => n !== null);
    const [utama, ...lain] = nilai;
    if (utama === undefined) return null;
    // Several indikator: any of them may be meant, so a figure that fits none cannot be held against one.
    return cocok.length === 1 || lain.every((n) => n.utama.eq(utama.utama)) ? utama : null;
  }
  if (!s.total || cocok.length !== l.kinerja.length || (s.peran !== 'target' && s.peran !== 'realisasi'))
    return null;
  const jumlah = (
    p: Pandang,
  ): { targetTahunan: Angka | null; target: Angka | null; realisasi: Angka | null } =>
    ringkasKinerja(l.kinerja, (b) => b[p], konteks(hasil)).jumlah;
  const { peran } = s;
  const terima = [jumlah('triwulan'), jumlah('sampaiDengan')];
  if (peran === 'target' && (s.waktu === 'tahun' || s.waktu === 'biasa')) {
    return pilih(
      jumlah(pandang(s, hasil)).targetTahunan,
      terima.map((j) => j.target),
    );
  }
  return pilih(
    jumlah(pandang(s, hasil))[peran],
    s.waktu === 'ini' ? [] : terima.map((j) => j[peran]),
    jumlah('sampaiDengan')[peran],
  );
}

function tanpaBatas(t: Tampak): (Angka | null)[] {
  return [t.capaian, t.capaianTanpaBatas];
}

/** Percentages of kinerja: capaian of the row or mean of the rows. */
function persenKinerja(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): NilaiTabel | null {
  const mean = (p: Pandang): Angka | null => ringkasKinerja(l.kinerja, (b) => b[p], konteks(hasil)).rataRata;
  const lihat = pandang(s, hasil);
  const keduanya = hasil.data.pengaturan.basis !== 'triwulan' || s.waktu === 'tahun';
  const terima: (Angka | null)[] = keduanya ? [mean('triwulan'), mean('sampaiDengan')] : [];
  if (l.tingkat === 'sub kegiatan') {
    for (const b of l.kinerja) {
      terima.push(...tanpaBatas(b[lihat]));
      const setahun = b.targetTahunan;
      if (s.waktu !== 'ini' && setahun !== null && !setahun.isZero()) {
        terima.push(b.sampaiDengan.realisasi?.div(setahun).times(SERATUS) ?? null);
      }
    }
  }
  return pilih(mean(lihat), terima, mean('sampaiDengan'));
}

/** Rupiah and percentages of money: of one row, or of the sums. */
function nilaiKeuangan(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): NilaiTabel | null {
  const ringkas = (p: Pandang): ReturnType<typeof ringkasKeuangan> =>
    ringkasKeuangan(l.keuangan, (b) => b[p], konteks(hasil));
  const [tw, sd, ini] = [ringkas('triwulan'), ringkas('sampaiDengan'), ringkas(pandang(s, hasil))];
  const keduanya = hasil.data.pengaturan.basis !== 'triwulan' || s.waktu === 'tahun';
  const dariPagu = (r: Angka): Angka | null => persenDari(r, ini.pagu);
  const kosong = (a: Angka): Angka | null => (a.isZero() ? null : a);
  if (s.angka.satuan === 'persen') {
    const capaian = [ini.rasioTotal, ini.rataRataBaris, ...(keduanya ? [tw.capaian, sd.capaian] : [])];
    if (s.pembagi === 'pagu') return pilih(ini.serapan, [dariPagu(tw.realisasi), dariPagu(sd.realisasi)]);
    if (s.peran === 'serapan')
      return pilih(s.pembagi === 'target' ? ini.capaian : ini.serapan, [
        ...capaian,
        sd.capaian,
        dariPagu(tw.realisasi),
      ]);
    // A percentage right after an amount ("Rp3,94 miliar atau 73,32%") may be of the pagu, as may a realisasi in percent.
    const serapan = (s.peran === 'realisasi' || s.ikut) && s.pembagi === null ? [ini.serapan] : [];
    return pilih(ini.capaian, [...capaian, ...serapan], sd.capaian);
  }
  switch (s.peran) {
    case 'pagu':
      return pilih(kosong(ini.pagu), []);
    case 'anggaran':
      if (s.waktu === 'ini' || s.waktu === 'sd') return pilih(kosong(ini.target), [ini.pagu]);
      return pilih(kosong(ini.pagu), s.waktu === 'tahun' ? [] : [tw.target, sd.target]);
    case 'sisa': {
      const sisa = (ada: Angka, habis: Angka): Angka | null => (ada.isZero() ? null : ada.minus(habis));
      return pilih(sisa(sd.pagu, sd.realisasiSampaiDengan), [
        sisa(ini.target, ini.realisasi),
        sisa(tw.target, tw.realisasi),
        sisa(sd.target, sd.realisasiSampaiDengan),
        sisa(tw.pagu, tw.realisasi),
      ]);
    }
    case 'target':
      return pilih(
        s.waktu === 'tahun' ? kosong(ini.pagu) : kosong(ini.target),
        s.waktu === 'ini' ? [] : [ini.pagu],
        kosong(sd.target),
      );
    case 'realisasi':
    case 'serapan': {
      // "Dari pagu Rp... telah direalisasikan Rp...": what has been spent of the year's money so far.
      const dariPaguSetahun = s.waktu === 'biasa' && /\b(?:pagu|alokasi)/i.test(s.kalimat);
      const lama =
        keduanya || dariPaguSetahun || s.peran === 'serapan' ? [sd.realisasiSampaiDengan, tw.realisasi] : [];
      return pilih(
        kosong(s.waktu === 'sd' ? sd.realisasiSampaiDengan : ini.realisasi),
        lama,
        kosong(sd.realisasiSampaiDengan),
      );
    }
    default:
      return null;
  }
}

/** True when the results that the figure may be of are whole. */
function cukup(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): boolean {
  const { satuan } = s.angka;
  const kinerja = satuan !== 'rupiah' && s.aspek !== 'keuangan';
  const keuangan = satuan !== '' && s.aspek !== 'kinerja';
  return (!kinerja || utuh(l, 'kinerja', hasil)) && (!keuangan || utuh(l, 'keuangan', hasil));
}

/** What the tables say for a figure of a sentence; null when they say nothing that could be held against it. */
export function nilaiTabel(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): readonly NilaiTabel[] {
  const ada = (n: NilaiTabel | null): readonly NilaiTabel[] => (n === null ? [] : [n]);
  const { satuan } = s.angka;
  if (!cukup(s, l, hasil)) return [];
  if (satuan === 'rupiah') return ada(nilaiKeuangan(s, l, hasil));
  if (satuan === '') return s.aspek === 'keuangan' ? [] : ada(nilaiKinerja(s, l, hasil));
  const berpersen = l.kinerja.filter((b) => /^(?:%|persen|persentase)$/i.test(b.satuan.trim()));
  if (
    (s.peran === 'target' || s.peran === 'realisasi') &&
    l.tingkat === 'sub kegiatan' &&
    berpersen.length > 0
  ) {
    if (s.aspek !== 'keuangan')
      return ada(nilaiKinerja({ ...s, benda: [] }, { ...l, kinerja: berpersen }, hasil));
  }
  if (s.peran === 'target' || s.peran === 'pagu' || s.peran === 'anggaran') return [];
  if (s.peran === 'serapan' || s.aspek === 'keuangan') return ada(nilaiKeuangan(s, l, hasil));
  const kinerja = ada(persenKinerja(s, l, hasil));
  return s.aspek === 'kinerja' ? kinerja : [...kinerja, ...ada(nilaiKeuangan(s, l, hasil))];
}
