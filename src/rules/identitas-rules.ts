import type { Identitas } from '../domain/kinerja-data.ts';
import { NAMA_BULAN } from '../domain/month-names.ts';
import { romawi, type Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Isian } from '../sheets/buku-kerja.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { salahNip } from './lib/nip.ts';
import { bacaGolongan, salahPangkat } from './lib/pangkat-golongan.ts';
import type { Konteks } from './lib/rule-context.ts';

/** NIP, pangkat and date of the sheet Identitas (checks.md, "Identity and codes"). */
export function aturanIdentitas(k: Konteks): HasilAturan {
  const c = new Catatan();
  const isian = k.buku.identitas;
  if (isian === null) return c;
  nip(c, isian, 'nip', 'NIP');
  nip(c, isian, 'nipAtasan', 'NIP Atasan');
  pangkat(c, isian, 'pangkat', 'golongan', 'Pangkat');
  pangkat(c, isian, 'pangkatAtasan', 'golonganAtasan', 'Pangkat Atasan');
  tanggal(c, k, isian);
  return c;
}

function tempat(isian: Isian<Identitas>, kunci: keyof Identitas): { at?: CellRef } {
  const at = isian.at[kunci];
  return at === undefined ? {} : { at };
}

/** A "-" says that there is none. */
function kosong(isi: string): boolean {
  return /^[\s\-–—.]*$/.test(isi) || /^(nihil|tidak ada|n\/a)$/i.test(isi.trim());
}

function nip(c: Catatan, isian: Isian<Identitas>, kunci: 'nip' | 'nipAtasan', nama: string): void {
  const isi = isian.data[kunci];
  if (kosong(isi)) return;
  const sebab = salahNip(isi);
  if (sebab === undefined) return;
  c.temuan(
    diagnose(
      'identitas/nip-salah',
      { kunci: nama, nip: isi, sebab },
      { ...tempat(isian, kunci), label: nama },
    ),
  );
}

function pangkat(
  c: Catatan,
  isian: Isian<Identitas>,
  kunci: 'pangkat' | 'pangkatAtasan',
  kunciGolongan: 'golongan' | 'golonganAtasan',
  nama: string,
): void {
  const isi = isian.data[kunci];
  const tertulis = isian.data[kunciGolongan];
  if (kosong(isi)) return;
  // Many write both in one cell: "Penata Tk. I, III/d".
  const golongan = kosong(tertulis) ? isi : tertulis;
  const salah = salahPangkat(isi, golongan);
  if (salah === undefined) return;
  const at = isian.at[kunciGolongan];
  c.temuan(
    diagnose(
      'identitas/pangkat-golongan',
      {
        kunci: nama,
        pangkat: isi,
        golongan: bacaGolongan(golongan) ?? golongan,
        seharusnya: salah.seharusnya,
      },
      { ...tempat(isian, kunci), label: nama, ...(at === undefined ? {} : { related: [at] }) },
    ),
  );
}

function terisi(k: Konteks, at: CellRef | undefined): boolean {
  const cell =
    at &&
    k.buku.raw
      .find((s) => s.name === at.sheet)
      ?.rows.get(at.row)
      ?.get(at.column);
  return cell !== undefined && !(cell.value.type === 'text' && cell.value.text.trim() === '');
}

function teksTanggal(iso: string): string {
  const [tahun = '', bulan = '', hari = ''] = iso.split('-');
  return `${Number(hari)} ${NAMA_BULAN[Number(bulan) - 1] ?? bulan} ${tahun}`;
}

const AKHIR: Readonly<Record<Triwulan, string>> = { 1: '03-31', 2: '06-30', 3: '09-30', 4: '12-31' };

function tanggal(c: Catatan, k: Konteks, isian: Isian<Identitas>): void {
  const iso = isian.data.tanggalLaporan;
  const tahun = k.data?.tahun ?? k.buku.tahun;
  const rest = { ...tempat(isian, 'tanggalLaporan'), label: 'Tanggal Laporan' };
  const q = k.triwulan;
  if (iso === '') {
    // A date that cannot be read has a finding of its own.
    if (terisi(k, isian.at.tanggalLaporan)) return;
    const args = { tanggal: '', akhir: '', triwulan: q === null ? '' : romawi(q) };
    c.temuan(diagnose('identitas/tanggal', args, { ...rest, severity: 'warning' }));
    return;
  }
  if (q === null || tahun === null) return;
  const akhir = `${tahun}-${AKHIR[q]}`;
  if (iso >= akhir) return;
  const args = { tanggal: teksTanggal(iso), akhir: teksTanggal(akhir), triwulan: romawi(q) };
  c.temuan(diagnose('identitas/tanggal', args, rest));
}
