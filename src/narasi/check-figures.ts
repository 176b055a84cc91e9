import { type Angka, bulatkan, potong, SERATUS, teksDesimal } from '../domain/angka.ts';
import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic, Unit } from '../findings/finding.ts';
import type { HasilNarasi } from './hasil-narasi.ts';
import type { SebutanAngka } from './mention.ts';
import type { Kalimat, SelNarasi } from './narasi-cell.ts';
import { daftarNama, type Lingkup, setara } from './narasi-scope.ts';
import { hasilTriwulan, type NilaiTabel, nilaiTabel } from './table-value.ts';

/** True when a written figure is that value: half up and cut off both pass at the digits written. */
export function sama(s: SebutanAngka, nilai: Angka): boolean {
  const terukur = nilai.div(s.angka.kali);
  const { desimal } = s.angka;
  if (s.banding === '>') return terukur.gte(s.angka.nilai);
  if (s.banding === '<') return terukur.lte(s.angka.nilai);
  if (s.banding === '~') return terukur.minus(s.angka.nilai).abs().lte(s.angka.nilai.div(10));
  return bulatkan(terukur, desimal).eq(s.angka.nilai) || potong(terukur, desimal).eq(s.angka.nilai);
}

function cocok(s: SebutanAngka, n: NilaiTabel): boolean {
  return [n.utama, ...n.terima].some((nilai) => sama(s, nilai));
}

function tertulis(s: SebutanAngka): Angka {
  return s.angka.nilai.times(s.angka.kali);
}

/** True when the figure fits what the tables say, for the quarter it speaks of; null when there is nothing to hold it against. */
export function cocokTabel(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): boolean | null {
  const nilai = nilaiTabel(s, l, hasil);
  return nilai.length === 0 ? null : nilai.some((n) => cocok(s, n));
}

/** A percentage that the sentence's own figures give: "6 dari 12 laporan (50%)". */
function dariKalimat(s: SebutanAngka, benar: readonly SebutanAngka[]): boolean {
  if (s.angka.satuan !== 'persen') return false;
  const turun = s.lingkup?.tingkat === 'sub kegiatan' && s.lingkup.kinerja.every((b) => b.arah === 'turun');
  return benar.some((r) =>
    benar.some((t) => {
      if (!['realisasi', 'serapan'].includes(r.peran) || !['target', 'pagu', 'anggaran'].includes(t.peran))
        return false;
      return (
        r.angka.satuan === t.angka.satuan &&
        (!turun || r.angka.satuan === 'rupiah') &&
        !t.angka.nilai.isZero() &&
        sama(s, tertulis(r).div(tertulis(t)).times(SERATUS))
      );
    }),
  );
}

/** narasi/angka-beda: figures of a sentence against the row that it speaks of, or the whole. */
export function angkaBeda(sel: SelNarasi, hasil: HasilNarasi): Diagnostic[] {
  return sel.kalimat.flatMap((kalimat) => {
    const angka = kalimat.sebutan.filter((s) => s.jenis === 'angka');
    const benar = angka.filter((s) => s.lingkup !== null && terima(s, s.lingkup, hasil));
    return angka
      .filter((s) => !s.harap && !dariKalimat(s, benar) && !rencana(s, sel))
      .flatMap((s) => periksa(s, kalimat, sel, hasil));
  });
}

/** A target in a part that speaks of what is to come may be a new one. */
function rencana(s: SebutanAngka, sel: SelNarasi): boolean {
  const { bagian } = sel.baris;
  return (bagian === 'Saran' || bagian === 'Tindak Lanjut') && s.peran === 'target' && s.waktu !== 'ini';
}

function terima(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): boolean {
  return cocokTabel(s, l, hasil) === true;
}

function periksa(s: SebutanAngka, kalimat: Kalimat, sel: SelNarasi, hasil: HasilNarasi): Diagnostic[] {
  const { lingkup } = s;
  if (lingkup === null || s.kuantor === 'sebagian' || s.waktu === 'lain') return [];
  if (typeof s.waktu === 'object') return triwulanLain(s, s.waktu.triwulan, lingkup, kalimat, sel, hasil);
  // A percentage about the whole is held against the table only when it says whose it is.
  const umum = lingkup.tingkat !== 'sub kegiatan';
  if (umum && s.angka.satuan === 'persen' && s.aspek === null && !s.total) return [];
  const nilai = nilaiTabel(s, lingkup, hasil);
  const [n] = nilai;
  if (n === undefined || nilai.some((x) => cocok(s, x))) return [];
  if (umum && s.angka.satuan === 'rupiah' && !s.total && milikBaris(s, lingkup, hasil)) return [];
  if (s.total && lingkup.tingkat === 'sub kegiatan' && milikKeseluruhan(s, hasil)) return [];
  return [temuan(s, n, lingkup, sel, hasil)];
}

/** A figure of an earlier quarter, told beside this one's ("290 orang pada Triwulan I, 305 orang pada Triwulan II"). */
function triwulanLain(
  s: SebutanAngka,
  triwulan: Triwulan,
  l: Lingkup,
  kalimat: Kalimat,
  sel: SelNarasi,
  hasil: HasilNarasi,
): Diagnostic[] {
  const sendiri = hasil.data.triwulan;
  const beserta = kalimat.token.some((t) => t.jenis === 'triwulan' && t.triwulan === sendiri);
  if (triwulan > sendiri || !beserta || l.tingkat !== 'sub kegiatan') return [];
  const lain = hasilTriwulan(hasil, triwulan);
  const milik = setara(l, daftarNama(lain));
  const kini: SebutanAngka = { ...s, waktu: 'ini' };
  const [n] = nilaiTabel(kini, milik, lain);
  const cocokLain = (['ini', 'biasa', 'sd'] as const).some((waktu) => terima({ ...s, waktu }, milik, lain));
  // A figure of this very quarter may only stand oddly in the sentence.
  if (n === undefined || cocokLain || terima(kini, l, hasil)) return [];
  return [temuan(s, n, l, sel, lain)];
}

/** True when an amount in a sentence about several rows is right for one of them: the row's name may be told in other words. */
function milikBaris(s: SebutanAngka, l: Lingkup, hasil: HasilNarasi): boolean {
  return l.keuangan.some((b) => {
    const satu: Lingkup = { tingkat: 'sub kegiatan', nama: b.subKegiatan, kinerja: [], keuangan: [b] };
    return terima(s, satu, hasil);
  });
}

function milikKeseluruhan(s: SebutanAngka, hasil: HasilNarasi): boolean {
  const { kinerja, keuangan } = hasil;
  return terima(s, { tingkat: 'keseluruhan', nama: '', kinerja, keuangan }, hasil);
}

const UNIT: Readonly<Record<SebutanAngka['angka']['satuan'], Unit>> = {
  rupiah: 'rupiah',
  persen: 'persen',
  '': 'angka',
};

function temuan(s: SebutanAngka, n: NilaiTabel, l: Lingkup, sel: SelNarasi, hasil: HasilNarasi): Diagnostic {
  const nilai = tertulis(s);
  const tw = romawi(hasil.data.triwulan);
  const kumulatif = n.sampaiDengan !== null && sama(s, n.sampaiDengan);
  return diagnose(
    'narasi/angka-beda',
    {
      kutip: excerpt(s.kutip, 110),
      apa: typeof s.waktu === 'object' ? `${apa(s)} Triwulan ${romawi(s.waktu.triwulan)}` : apa(s),
      isian: isian(s, l, sel),
    },
    {
      at: sel.at,
      ...(l.nama === '' ? {} : { label: l.nama }),
      written: teksDesimal(nilai),
      computed: teksDesimal(n.utama),
      difference: teksDesimal(nilai.minus(n.utama)),
      unit: UNIT[s.angka.satuan],
      ...(kumulatif
        ? {
            cause: { code: 'kumulatif', args: { apa: 'nilai', triwulan: tw } },
          }
        : {}),
    },
  );
}

function apa(s: SebutanAngka): string {
  const uang = s.aspek === 'keuangan';
  if (s.peran === 'serapan') return s.angka.satuan === 'persen' ? 'serapan anggaran' : 'realisasi keuangan';
  if (s.peran === 'pagu' || s.peran === 'anggaran') return 'pagu anggaran';
  if (s.angka.satuan === 'persen' && s.pembagi === 'pagu') return 'serapan anggaran';
  if (s.peran === 'sisa') return 'sisa anggaran';
  return `${s.peran} ${uang ? 'keuangan' : 'kinerja'}`;
}

/** The placeholder that would fill in this very figure in a text with this UNTUK; '' when there is none. */
function isian(s: SebutanAngka, l: Lingkup, sel: SelNarasi): string {
  const milik = sel.untuk?.nama === l.nama && sel.untuk.tingkat === l.tingkat && l.tingkat !== 'program';
  if (
    !milik ||
    typeof s.waktu === 'object' ||
    s.waktu === 'sd' ||
    s.waktu === 'tahun' ||
    s.pembagi === 'pagu' ||
    s.peran === 'serapan'
  )
    return '';
  if (s.angka.satuan === 'rupiah') {
    if (s.peran === 'realisasi') return '{realisasi keuangan}';
    return s.peran === 'pagu' || (s.peran === 'anggaran' && s.waktu === 'biasa') ? '{pagu}' : '';
  }
  const sub = l.tingkat === 'sub kegiatan';
  if (s.angka.satuan === 'persen') {
    if (s.aspek === 'keuangan') return '{capaian keuangan}';
    if (s.peran === 'capaian') return sub ? '{capaian}' : '{capaian kinerja}';
  }
  return sub && (s.peran === 'target' || s.peran === 'realisasi') ? `{${s.peran}} {satuan}` : '';
}
