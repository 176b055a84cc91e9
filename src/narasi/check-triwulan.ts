import type { BagianNarasi } from '../domain/kinerja-data.ts';
import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import { excerpt } from '../findings/clean.ts';
import type { Diagnostic } from '../findings/finding.ts';
import { cocokTabel } from './check-figures.ts';
import { type HasilNarasi, utuh } from './hasil-narasi.ts';
import type { SebutanAngka } from './mention.ts';
import type { Kalimat, SelNarasi } from './narasi-cell.ts';
import { daftarNama, setara } from './narasi-scope.ts';
import { hasilTriwulan } from './table-value.ts';
import type { Token } from './token.ts';

/** Words that speak of an earlier quarter on purpose. */
const BANDING =
  /\b(?:di)?banding(?:kan|an)?|\bsebelumnya|\bdaripada|\b(?:me|pe)?(?:ningkat|nurun)|\bnaik\b|\bturun\b|\bsemula|\blalu\b|\bpembayaran|\bsisa\b|\btunggakan|\blanjutan|\bmelanjutkan|\bmenindaklanjuti|\btindak lanjut|\bselesai|\bsejak|\bmulai|\btertunda|\blebih (?:rendah|tinggi|besar|kecil|baik)|\bkembali|\bberbeda|\bsama dengan|\bpergeseran|\bbergeser/i;
/** Words of what is to come. */
const NANTI =
  /\bakan\b|\brencana|\bdirencanakan|\bdiharapkan|\bagar\b|\btarget|\bperlu\b|\bjadwal|\bdijadwalkan|\bharus|\bberikut|\bselanjutnya|\bmulai\b|\bpada saat/i;
/** Parts that name the report and sum it up. */
const TENTANG_LAPORAN: ReadonlySet<BagianNarasi> = new Set<BagianNarasi>([
  'Kata Pengantar',
  'Ikhtisar',
  'Latar Belakang',
  'Kesimpulan',
]);

type TokenTw = Token & { readonly jenis: 'triwulan'; readonly triwulan: Triwulan };

function triwulanDisebut(k: Kalimat): readonly TokenTw[] {
  return k.token.filter((t): t is TokenTw => t.jenis === 'triwulan' && t.triwulan !== null);
}

/** narasi/triwulan-beda: a quarter that is not the report's, where the text does not legitimately speak of another. */
export function triwulanBeda(sel: SelNarasi, hasil: HasilNarasi): Diagnostic[] {
  const sendiri = hasil.data.triwulan;
  return sel.kalimat.flatMap((k) => {
    const disebut = triwulanDisebut(k);
    if (disebut.some((t) => t.triwulan === sendiri)) return [];
    const salah = disebut.filter((t) => bukanMaksud(t, k, sel, hasil));
    return salah.slice(0, 1).map((t) => temuan(t, k, sel, sendiri));
  });
}

function bukanMaksud(t: TokenTw, k: Kalimat, sel: SelNarasi, hasil: HasilNarasi): boolean {
  const sendiri = hasil.data.triwulan;
  const sebelum = k.teks.slice(0, t.awal);
  const nanti = t.triwulan > sendiri;
  // "Pada triwulan ketiga ini": the quarter of the report itself, whatever else is said.
  if (/^\s+(?:tahun(?:\s+anggaran)?\s+\d{4}\s+)?ini\b/i.test(k.teks.slice(t.akhir))) return true;
  if (BANDING.test(k.teks) || (nanti && NANTI.test(k.teks))) return false;
  const { bagian } = sel.baris;
  if (bagian === 'Saran' || bagian === 'Tindak Lanjut' || bagian === 'Dasar Hukum') return false;
  if (/(?:\bs\.?\s?\/?d\.?|sampai(?: dengan)?|hingga)\s+(?:akhir\s+|dengan\s+)*$/i.test(sebelum)) return true;
  const dariAngka = hasilAngka(t, k, sel, hasil);
  if (dariAngka !== null) return dariAngka;
  if (!TENTANG_LAPORAN.has(bagian)) return false;
  if (/\b(?:laporan|evaluasi|ikhtisar)\b(?:\s+[\p{L}]+){0,6}\s+(?:periode\s+)?$/iu.test(sebelum)) return true;
  return /\b(?:capaian|realisasi)(?:\s+(?:kinerja|keuangan|anggaran|fisik|program|dan|pada|selama|untuk|di|periode|sub|kegiatan))*\s+$/i.test(
    sebelum,
  );
}

/**
 * What the figures say of a result told of another quarter: true = they are not that quarter's, false = they are;
 * null = there are none to tell by.
 */
function hasilAngka(t: TokenTw, k: Kalimat, sel: SelNarasi, hasil: HasilNarasi): boolean | null {
  const angka = k.sebutan.filter(
    (s): s is SebutanAngka =>
      s.jenis === 'angka' && typeof s.waktu === 'object' && s.waktu.triwulan === t.triwulan,
  );
  const nilai = angka.filter((s) => s.peran !== 'pagu' && s.peran !== 'anggaran' && s.lingkup !== null);
  if (nilai.length === 0) return null;
  if (t.triwulan > hasil.data.triwulan) return true;
  const lengkap = ({ lingkup }: SebutanAngka): boolean =>
    lingkup === null || (utuh(lingkup, 'kinerja', hasil) && utuh(lingkup, 'keuangan', hasil));
  if (!nilai.every(lengkap)) return false;
  const lain = hasilTriwulan(hasil, t.triwulan);
  const nama = daftarNama(lain);
  const hasilnya = nilai.map((s) => cocokTabel({ ...s, waktu: 'ini' }, setara(s.lingkup, nama), lain));
  if (hasilnya.some((h) => h === true)) return false;
  // Only figures that are this quarter's own tell that the quarter, not the figure, was left from an older report.
  const ini = nilai.some(
    (s) => s.lingkup !== null && cocokTabel({ ...s, waktu: 'ini' }, s.lingkup, hasil) === true,
  );
  return ini || TENTANG_LAPORAN.has(sel.baris.bagian);
}

function temuan(t: TokenTw, k: Kalimat, sel: SelNarasi, sendiri: Triwulan): Diagnostic {
  const awal = Math.max(0, k.teks.lastIndexOf(' ', Math.max(0, t.awal - 30)));
  return diagnose(
    'narasi/triwulan-beda',
    { kutip: excerpt(k.teks.slice(awal, t.akhir).trim(), 110), triwulan: romawi(sendiri) },
    { at: sel.at, written: `Triwulan ${romawi(t.triwulan)}`, computed: `Triwulan ${romawi(sendiri)}` },
  );
}
