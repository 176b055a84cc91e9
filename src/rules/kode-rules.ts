import { kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { namaBaris } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import type { Konteks } from './lib/rule-context.ts';
import type { DataBaris, TabelApa } from './lib/stated-cell.ts';

/** urusan.bidang.program.kegiatan.sub; the kegiatan has two parts, the sub kegiatan two or four digits (Kepmendagri 050). */
const BENTUK = /^\d{1,2}\.\d{2}\.\d{2}\.\d\.\d{2}\.(\d{2}|\d{4})$/;

/** `kode/bentuk` and `kode/induk`, on every sheet that has KODE. */
export function aturanKode(k: Konteks): HasilAturan {
  const c = new Catatan();
  for (const tabel of [k.buku.pk, k.buku.rencana, k.buku.keuangan]) {
    if (tabel === null || !tabel.kolom.has('kode')) continue;
    const rows: readonly Row<DataBaris>[] = tabel.rows;
    const berkode = rows.filter((r) => r.data.kode.trim() !== '');
    bentuk(c, berkode);
    induk(c, tabel, berkode);
  }
  return c;
}

function bentuk(c: Catatan, rows: readonly Row<DataBaris>[]): void {
  const sah = rows.filter((r) => BENTUK.test(rapat(r.data.kode)));
  for (const r of rows) {
    if (BENTUK.test(rapat(r.data.kode))) continue;
    c.temuan(temuanBentuk(r, r.data.kode.trim(), 'tidak berbentuk urusan.bidang.program.kegiatan.sub'));
  }
  const digit = (r: Row<DataBaris>): number => rapat(r.data.kode).split('.').at(-1)?.length ?? 0;
  const empat = sah.filter((r) => digit(r) === 4);
  const dua = sah.filter((r) => digit(r) === 2);
  const sedikit = dua.length < empat.length ? dua : empat;
  const [pertama] = sedikit;
  if (pertama === undefined || dua.length === 0 || empat.length === 0) return;
  const n = digit(pertama) === 2 ? 'dua' : 'empat';
  const sebab = `berakhir dengan ${n} digit, sedangkan kode lain di lembar ini ${n === 'dua' ? 'empat' : 'dua'}`;
  c.temuan({
    ...temuanBentuk(pertama, pertama.data.kode.trim(), sebab),
    related: sedikit.slice(1).map((r) => r.at.kode as CellRef),
  });
}

function temuanBentuk(r: Row<DataBaris>, kode: string, sebab: string) {
  return diagnose(
    'kode/bentuk',
    { kode, sebab },
    { at: r.at.kode as CellRef, label: `${namaBaris(r)} · Kode` },
  );
}

function rapat(kode: string): string {
  return kode.replace(/\s+/g, '').replace(/\.$/, '');
}

/** How many parts of a sub kegiatan's kode belong to its program and to its kegiatan. */
const BAGIAN = { program: 3, kegiatan: 5 } as const;
type JenisInduk = keyof typeof BAGIAN;

function awal(kode: string, jenis: JenisInduk): string {
  return rapat(kode).split('.').slice(0, BAGIAN[jenis]).join('.');
}

/** The kode of a parent row, or of most rows of the same program or kegiatan, starts the kode of each of its rows. */
function induk(c: Catatan, tabel: TabelApa, rows: readonly Row<DataBaris>[]): void {
  const sah = rows.filter((r) => BENTUK.test(rapat(r.data.kode)));
  const sudah = new Set<number>();
  for (const jenis of ['program', 'kegiatan'] as const) {
    for (const kelompok of kelompokkan(tabel, sah, jenis)) {
      for (const r of kelompok.rows) {
        if (awal(r.data.kode, jenis) === kelompok.kode || sudah.has(r.row)) continue;
        sudah.add(r.row);
        const args = { kode: r.data.kode.trim(), induk: kelompok.kode, nama: kelompok.nama, jenis };
        c.temuan(diagnose('kode/induk', args, { at: r.at.kode as CellRef, label: `${namaBaris(r)} · Kode` }));
      }
    }
  }
}

interface Kelompok {
  readonly nama: string;
  readonly kode: string;
  readonly rows: readonly Row<DataBaris>[];
}

function kelompokkan(
  tabel: TabelApa,
  rows: readonly Row<DataBaris>[],
  jenis: JenisInduk,
): readonly Kelompok[] {
  const dariInduk = tabel.induk.flatMap((i): Kelompok[] => {
    const kode = kodeInduk(tabel, i.row);
    const anak = new Set(i.anak);
    return kode.split('.').length === BAGIAN[jenis]
      ? [{ nama: i.nama, kode, rows: rows.filter((r) => anak.has(r.row)) }]
      : [];
  });
  const per = new Map<string, Row<DataBaris>[]>();
  for (const r of rows) {
    const nama = kunciNama(namaInduk(r.data, jenis));
    if (nama !== '') per.set(nama, [...(per.get(nama) ?? []), r]);
  }
  const dariNama = [...per.values()].flatMap((anggota): Kelompok[] => {
    const kode = terbanyak(anggota.map((r) => awal(r.data.kode, jenis)));
    const [pertama] = anggota;
    return kode === undefined || pertama === undefined
      ? []
      : [{ nama: namaInduk(pertama.data, jenis), kode, rows: anggota }];
  });
  return [...dariInduk, ...dariNama];
}

function namaInduk(data: DataBaris, jenis: JenisInduk): string {
  if (jenis === 'program') return 'program' in data ? data.program : '';
  return 'kegiatan' in data ? data.kegiatan : '';
}

function kodeInduk(tabel: TabelApa, row: number): string {
  const column = tabel.kolom.get('kode');
  const value = column === undefined ? undefined : tabel.sheet.rows.get(row)?.get(column)?.value;
  return value?.type === 'text' ? rapat(value.text) : '';
}

/** The most frequent one; of equals the first. */
function terbanyak(semua: readonly string[]): string | undefined {
  const hitung = new Map<string, number>();
  for (const s of semua) hitung.set(s, (hitung.get(s) ?? 0) + 1);
  return [...hitung].sort((a, b) => b[1] - a[1])[0]?.[0];
}
