import type { Identitas } from '../domain/kinerja-data.ts';
import { parseTriwulan, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import type { Isian } from './buku-kerja.ts';
import { teksSel } from './cell-text.ts';
import { KUNCI_IDENTITAS, type KunciIdentitas } from './declarations/fields.ts';
import { bacaKunciIsi, cocokKunci, type PasanganIsi } from './key-content.ts';
import type { RawSheet } from './raw-workbook.ts';
import { bacaTanggal } from './read-date.ts';
import { teksGalat } from './text-error.ts';

/** Identitas and the two keys that calculation needs. */
export interface IdentitasTerbaca {
  readonly isian: Isian<Identitas>;
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
}

/** An Identitas with nothing filled in. */
export const IDENTITAS_KOSONG: Identitas = {
  pemerintahDaerah: '',
  kabupaten: '',
  unitKerja: '',
  jabatan: '',
  nama: '',
  nip: '',
  pangkat: '',
  golongan: '',
  tempat: '',
  tanggalLaporan: '',
  judulLaporan: '',
  logo: '',
  jabatanAtasan: '',
  namaAtasan: '',
  nipAtasan: '',
  pangkatAtasan: '',
  golonganAtasan: '',
};

/** Reads Identitas; keys that it does not know are left alone. `pilihan` are --tahun and --triwulan, which win. */
export function bacaIdentitas(
  sheet: RawSheet,
  pilihan: { readonly tahun: number | null; readonly triwulan: Triwulan | null },
): Checked<IdentitasTerbaca> {
  const findings: Diagnostic[] = [];
  const isi = new Map<KunciIdentitas, PasanganIsi>();
  for (const pasangan of bacaKunciIsi(sheet)) {
    const kunci = cocokKunci(pasangan.kunci, KUNCI_IDENTITAS);
    if (kunci !== undefined && !isi.has(kunci.kunci)) isi.set(kunci.kunci, pasangan);
  }
  const teks = (k: KunciIdentitas): string => teksSel(isi.get(k)?.cell).replace(/^:\s*/, '');
  const takDiketahui = new Set<KunciIdentitas>();
  for (const [kunci, pasangan] of isi) {
    const galat = teksGalat(pasangan.cell, pasangan.at);
    if (galat === undefined) continue;
    takDiketahui.add(kunci);
    findings.push(galat);
  }
  const data: Record<keyof Identitas, string> = { ...IDENTITAS_KOSONG };
  const at: Partial<Record<keyof Identitas, CellRef>> = {};
  for (const kunci of Object.keys(IDENTITAS_KOSONG) as (keyof Identitas)[]) {
    const pasangan = isi.get(kunci);
    if (pasangan === undefined || takDiketahui.has(kunci)) continue;
    data[kunci] = teks(kunci);
    at[kunci] = pasangan.at;
  }
  for (const kunci of ['nip', 'nipAtasan'] as const) {
    const pasangan = isi.get(kunci);
    if (pasangan?.cell?.value.type !== 'number') continue;
    findings.push(diagnose('identitas/nip-angka', { kunci: judul(kunci) }, { at: pasangan.at }));
    data[kunci] = '';
  }
  if (!takDiketahui.has('tanggalLaporan')) data.tanggalLaporan = tanggal(isi.get('tanggalLaporan'), findings);
  const tahun = pilihan.tahun ?? bacaTahun(teks('tahunAnggaran'));
  const triwulan = pilihan.triwulan ?? parseTriwulan(teks('triwulan')) ?? null;
  const dapatKosong = KUNCI_IDENTITAS.filter((k) => k.wajib && !takDiketahui.has(k.kunci));
  findings.push(...kosong(sheet, dapatKosong, isi, teks, { tahunAnggaran: tahun, triwulan }));
  return { value: { isian: { data, at }, tahun, triwulan }, findings };
}

/** Findings for the two keys that calculation needs, when there is no sheet Identitas and no flag gives them. */
export function identitasTakAda(pilihan: {
  readonly tahun: number | null;
  readonly triwulan: Triwulan | null;
}): readonly Diagnostic[] {
  const kurang: string[] = [];
  if (pilihan.tahun === null) kurang.push('Tahun Anggaran');
  if (pilihan.triwulan === null) kurang.push('Triwulan');
  return kurang.map((kunci) => diagnose('identitas/kosong', { kunci }));
}

/** Keys that a document needs and that are not filled in, by their headings (workbook.md, Identitas*). */
export function kunciKurang(data: Identitas | null): readonly string[] {
  return KUNCI_IDENTITAS.filter(
    (k) => k.wajib && k.kunci !== 'tahunAnggaran' && k.kunci !== 'triwulan' && (data?.[k.kunci] ?? '') === '',
  ).map((k) => k.judul);
}

function kosong(
  sheet: RawSheet,
  wajib: typeof KUNCI_IDENTITAS,
  isi: ReadonlyMap<KunciIdentitas, PasanganIsi>,
  teks: (k: KunciIdentitas) => string,
  terbaca: { readonly tahunAnggaran: number | null; readonly triwulan: Triwulan | null },
): readonly Diagnostic[] {
  return wajib.flatMap((k) => {
    const at = isi.get(k.kunci)?.at ?? { sheet: sheet.name, row: 1, column: 1 };
    const tertulis = teks(k.kunci);
    if (k.kunci === 'tahunAnggaran' || k.kunci === 'triwulan') {
      if (terbaca[k.kunci] !== null) return [];
      if (tertulis !== '') return [diagnose('identitas/nilai', { kunci: k.judul, isi: tertulis }, { at })];
    } else if (tertulis !== '') return [];
    return [diagnose('identitas/kosong', { kunci: k.judul }, { at })];
  });
}

function tanggal(pasangan: PasanganIsi | undefined, findings: Diagnostic[]): string {
  const tertulis = teksSel(pasangan?.cell);
  if (pasangan === undefined || tertulis === '') return '';
  const iso = bacaTanggal(pasangan.cell);
  if (iso !== null) return iso;
  findings.push(
    diagnose('identitas/nilai', { kunci: judul('tanggalLaporan'), isi: tertulis }, { at: pasangan.at }),
  );
  return '';
}

function bacaTahun(teks: string): number | null {
  const tahun = /^(?:tahun\s*)?(?:anggaran\s*)?((?:19|20|21)\d{2})$/i.exec(teks)?.[1];
  return tahun === undefined ? null : Number(tahun);
}

function judul(kunci: KunciIdentitas): string {
  return KUNCI_IDENTITAS.find((k) => k.kunci === kunci)?.judul ?? kunci;
}
