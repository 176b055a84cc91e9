import { teksDesimal } from '../domain/angka.ts';
import { terbilang } from '../domain/terbilang.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import type { Kalimat, SelNarasi } from './narasi-cell.ts';
import type { Token, TokenAngka } from './token.ts';

type AngkaBerkata = Token & TokenAngka & { readonly pasangan: NonNullable<TokenAngka['pasangan']> };

/** narasi/bilangan, within a cell: figures and words that differ ("3 (dua)"), brackets that are not whole ("3 tiga)"). */
export function bilanganBeda(sel: SelNarasi): Diagnostic[] {
  return sel.kalimat.flatMap((k) => k.token.filter(berkata).flatMap((t) => periksa(t, k, sel)));
}

function berkata(t: Token): t is AngkaBerkata {
  return t.jenis === 'angka' && t.pasangan !== null;
}

function periksa(t: AngkaBerkata, k: Kalimat, sel: SelNarasi): Diagnostic[] {
  const { pasangan } = t;
  const nilai = t.nilai.times(t.kali);
  // "97,59 (sembilan puluh tujuh koma lima sembilan)"; "75,5 juta (tujuh puluh lima koma lima juta)".
  const samaNilai = pasangan.nilai !== null && (pasangan.nilai.eq(nilai) || pasangan.nilai.eq(t.nilai));
  if (samaNilai && pasangan.kurung === 'utuh') return [];
  const ekor = /^[\p{L}\s]{0,30}\)/u.exec(k.teks.slice(t.akhir))?.[0] ?? '';
  const kutip = k.teks.slice(t.awal, t.akhir) + (pasangan.kurung === 'utuh' ? ekor : '');
  const kata = kataBilangan(t);
  const soal = !samaNilai ? (pasangan.nilai === null ? 'tak-terbaca' : 'beda') : 'kurung';
  return [
    diagnose(
      'narasi/bilangan',
      { soal, kutip: excerpt(kutip, 110), kata: pasangan.teks, benar: kata, benda: '' },
      {
        at: sel.at,
        written: soal === 'kurung' ? kutip.trim() : teksDesimal(nilai),
        ...(soal === 'beda' && pasangan.nilai !== null
          ? {
              computed: teksDesimal(pasangan.nilai),
              difference: teksDesimal(nilai.minus(pasangan.nilai)),
              unit: 'angka' as const,
              formula: `"${excerpt(pasangan.teks, 80)}"`,
            }
          : {}),
      },
    ),
  ];
}

/** The figures with the words that belong to them: "3 (tiga)"; '' when the words would not be whole numbers. */
function kataBilangan(t: AngkaBerkata): string {
  const nilai = t.nilai.times(t.kali);
  if (!nilai.isInteger() || nilai.isNegative() || nilai.gte('1e15')) return '';
  const angka = /^(?:(?:rp|idr)[.\s]*)?[\d.,]*\d/i.exec(t.teks)?.[0] ?? '';
  return `${angka} (${terbilang(nilai.toNumber())}${t.satuan === 'rupiah' ? ' rupiah' : ''})`;
}
