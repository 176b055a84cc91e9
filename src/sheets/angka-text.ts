import { type Angka, angka } from '../domain/angka.ts';
import { rapikan } from './clean-text.ts';

/** What a text says where a number is due (workbook.md, "Cell values"). */
export type BacaanAngka =
  | {
      readonly jenis: 'angka';
      readonly nilai: Angka;
      /** The words or the % sign behind the number; '' when none. */
      readonly satuan: string;
      /** Decimal places written. */
      readonly desimal: number;
      /** Written in English style: commas for thousands or a point for decimals. */
      readonly inggris: boolean;
    }
  | { readonly jenis: 'ambigu'; readonly ribuan: Angka; readonly desimal: Angka }
  | { readonly jenis: 'nihil' }
  | { readonly jenis: 'kosong' }
  | { readonly jenis: 'bukan' };

const NIHIL =
  /^(?:(?:rp\.?|idr)?\s*[-\u2010-\u2015−]+|\([-\u2010-\u2015−]+\)|nihil\.?|n\/a|n\.a\.?|tidak ada\.?)$/i;
/** A raised or lowered digit right behind a number is a note or a power, and folding would make it a digit of the number. */
const DIGIT_KECIL = /[\d.,][\u00B2\u00B3\u00B9\u2070-\u2079\u2080-\u2089]/;
const BENTUK =
  /^(?<mata>rp\.?|idr)?\s*(?<kurung>\()?\s*(?<tanda>[-−+])?\s*(?<mata2>rp\.?|idr)?\s*(?<angka>\d(?:[\d.,]*\d)?(?: \d{3}(?!\d))*(?:,\d+)?)(?:\.(?!-))?(?<tutup>\))?(?<ekor>.*)$/i;

/** Reads a text as a number; `rupiah` columns take a lone group of three for thousands and no unit but rupiah. */
export function bacaTeksAngka(teks: string, rupiah: boolean): BacaanAngka {
  const bersih = rapikan(teks);
  if (bersih === '') return { jenis: 'kosong' };
  if (NIHIL.test(bersih)) return { jenis: 'nihil' };
  const bagian = DIGIT_KECIL.test(teks) ? undefined : BENTUK.exec(bersih)?.groups;
  if (bagian === undefined) return { jenis: 'bukan' };
  const { kurung, tutup, tanda } = bagian;
  if ((kurung === undefined) !== (tutup === undefined)) return { jenis: 'bukan' };
  const bermata = bagian.mata !== undefined || bagian.mata2 !== undefined;
  const ekor = bacaEkor(bagian.ekor ?? '', rupiah || bermata);
  if (ekor === null) return { jenis: 'bukan' };
  const digit = bacaDigit(bagian.angka ?? '', rupiah || bermata);
  if (digit === null) return { jenis: 'bukan' };
  const negatif = tanda === '-' || tanda === '−' || kurung !== undefined || ekor.minus;
  const balik = (n: Angka): Angka => (negatif && !n.isZero() ? n.neg() : n);
  if (digit.jenis === 'ambigu') {
    return { jenis: 'ambigu', ribuan: balik(digit.ribuan), desimal: balik(digit.pecahan) };
  }
  const { nilai, desimal, inggris } = digit;
  return { jenis: 'angka', nilai: balik(nilai), satuan: ekor.satuan, desimal, inggris };
}

/** What stands behind the digits: ",-" and "-", a unit, a note in brackets; null when it cannot be one. */
function bacaEkor(ekor: string, rupiah: boolean): { satuan: string; minus: boolean } | null {
  const sisa = ekor.replace(/\s*\([^()\d]*\)\s*/g, ' ').trim();
  if (sisa === '' || sisa === ',-' || sisa === '.-' || sisa === ',--') return { satuan: '', minus: false };
  if (sisa === '-' || sisa === '−') return { satuan: '', minus: true };
  if (rupiah) return /^(?:,-\s*)?rupiah\.?$/i.test(sisa) ? { satuan: '', minus: false } : null;
  if (sisa === '%' || /^persen$/i.test(sisa)) return { satuan: '%', minus: false };
  const satuan = /^[^\s\d\p{P}\p{S}]/u.test(sisa) && !/^e[+-]?\d/i.test(sisa) && !/\s[\d.,]/.test(sisa);
  return satuan ? { satuan: sisa, minus: false } : null;
}

type Digit =
  | { readonly jenis: 'tentu'; readonly nilai: Angka; readonly desimal: number; readonly inggris: boolean }
  | { readonly jenis: 'ambigu'; readonly ribuan: Angka; readonly pecahan: Angka };

function bacaDigit(teks: string, rupiah: boolean): Digit | null {
  const tentu = (angkaTeks: string, inggris: boolean): Digit => ({
    jenis: 'tentu',
    nilai: angka(angkaTeks),
    desimal: angkaTeks.split('.')[1]?.length ?? 0,
    inggris,
  });
  if (/^(?:0|[1-9]\d*)$/.test(teks)) return tentu(teks, false);
  if (/^[1-9]\d{0,2}(?: \d{3})+(?:,\d+)?$/.test(teks)) {
    return tentu(teks.replaceAll(' ', '').replace(',', '.'), false);
  }
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(teks)) {
    const ribuan = teks.replace(/[.,]/, '');
    if (rupiah) return tentu(ribuan, teks.includes(','));
    return { jenis: 'ambigu', ribuan: angka(ribuan), pecahan: angka(teks.replace(',', '.')) };
  }
  if (/^[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?$/.test(teks)) {
    const nilai = teks.replaceAll('.', '').replace(',', '.');
    // "10.893,500" in rupiah: sen have two digits, so three may as well be a group.
    if (rupiah && /,\d{3}$/.test(teks)) {
      return { jenis: 'ambigu', ribuan: angka(nilai.replace('.', '')), pecahan: angka(nilai) };
    }
    return tentu(nilai, false);
  }
  if (/^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?$/.test(teks)) return tentu(teks.replaceAll(',', ''), true);
  if (/^(?:0|[1-9]\d*),\d+$/.test(teks)) return tentu(teks.replace(',', '.'), false);
  if (/^(?:0|[1-9]\d*)\.\d+$/.test(teks)) return tentu(teks, true);
  return null;
}
