import { kunciKode, kunciNama } from '../domain/name-key.ts';
import type { Triwulan } from '../domain/triwulan.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import type { BarisInduk, BarisTotal, Row, Tabel } from './buku-kerja.ts';
import type { Kolom } from './declarations/column-key.ts';
import type { DeklarasiTabel } from './declarations/table-declaration.ts';
import { cariJudul } from './find-heading.ts';
import { gridOf } from './grid.ts';
import { type BacaTabel, type BarisMentah, bacaCetakan, kolomAngka } from './raw-row.ts';
import type { RawCell, RawSheet } from './raw-workbook.ts';
import { type BarisBerjenis, bagianKode, berangka, indukPk, susunBaris } from './sort-rows.ts';
import { teksGalat } from './text-error.ts';
import { bertotalDiAtas, dataDiBawah } from './totals-on-top.ts';

/** Names of a data row after fill-down. */
export interface NamaBaris {
  readonly program: string;
  readonly kegiatan: string;
  readonly subKegiatan: string;
  readonly indikator: string;
}

/** Builds a typed row from a raw one; the sheets' own part of reading a table. */
export type PembuatBaris<T> = (t: BacaTabel, baris: BarisMentah, nama: NamaBaris) => Checked<Row<T>>;

/** Reads the table of a sheet: headings, data rows, printed totals, parents (workbook.md). Null when a heading is missing. */
export function bacaTabel<T>(
  sheet: RawSheet,
  deklarasi: DeklarasiTabel,
  q: Triwulan | null,
  buat: PembuatBaris<T>,
  programPk?: ReadonlyMap<string, number>,
): Checked<Tabel<T> | null> {
  const grid = gridOf(sheet);
  const judul = cariJudul(grid, deklarasi, q);
  if (judul.value === null) return { value: null, findings: judul.findings };
  const { kolom } = judul.value;
  const t: BacaTabel = { grid, deklarasi, kolom, ...(programPk === undefined ? {} : { indukPk: programPk }) };
  const susunan = susunBaris(t, judul.value.lastHeadingRow);
  const findings: Diagnostic[] = [...judul.findings];
  const data = bacaData(t, susunan.rows, buat, findings);
  const totals = bacaTotal(t, susunan.rows, findings);
  const induk = bacaInduk(t, susunan.rows, findings);
  findings.push(...diLuarTabel(t, susunan.sisa, susunan.akhir));
  return {
    value: {
      sheet,
      kolom: t.kolom,
      headingRow: judul.value.headingRow,
      lastHeadingRow: judul.value.lastHeadingRow,
      rows: data,
      totals,
      induk,
    },
    findings,
  };
}

function bacaData<T>(
  t: BacaTabel,
  rows: readonly BarisBerjenis[],
  buat: PembuatBaris<T>,
  findings: Diagnostic[],
): readonly Row<T>[] {
  let atas: NamaBaris = { program: '', kegiatan: '', subKegiatan: '', indikator: '' };
  const hasil: Row<T>[] = [];
  for (const { baris, jenis } of rows) {
    if (jenis === 'total' || jenis === 'judul' || jenis === 'lain') continue;
    // A parent that stands under SUB KEGIATAN gives its name to no row below.
    atas = turunkan(atas, baris);
    if (indukPk(t, baris) !== undefined) atas = { ...atas, subKegiatan: '' };
    findings.push(...NAMA.flatMap((k) => teksGalat(baris.sel(k), baris.at(k)) ?? []));
    if (jenis !== 'data') continue;
    findings.push(...namaKosong(t, baris, atas), ...tersembunyi(t, baris, atas));
    const row = buat(t, baris, atas);
    findings.push(...row.findings);
    hasil.push(row.value);
  }
  return hasil;
}

const NAMA: readonly Kolom[] = ['kode', 'program', 'kegiatan', 'subKegiatan', 'indikator', 'satuan'];

/** Fill-down: a blank name takes the one above; a new program or kegiatan ends the names below it. */
function turunkan(atas: NamaBaris, baris: BarisMentah): NamaBaris {
  const program = baris.teks('program') || baris.teksGabung('program');
  const kegiatan = baris.teks('kegiatan') || baris.teksGabung('kegiatan');
  const subKegiatan = baris.teks('subKegiatan') || baris.teksGabung('subKegiatan');
  // A formula that gives no name leaves the row without one: it is not the row above again.
  const takDikenal = subKegiatan === '' && baris.sel('subKegiatan') !== undefined;
  const gantiProgram = program !== '' && kunciNama(program) !== kunciNama(atas.program);
  const gantiKegiatan = gantiProgram || (kegiatan !== '' && kunciNama(kegiatan) !== kunciNama(atas.kegiatan));
  return {
    program: program || atas.program,
    kegiatan: kegiatan || (gantiProgram ? '' : atas.kegiatan),
    subKegiatan: subKegiatan || (gantiKegiatan || takDikenal ? '' : atas.subKegiatan),
    indikator: baris.teksGabung('indikator'),
  };
}

function namaKosong(t: BacaTabel, baris: BarisMentah, nama: NamaBaris): readonly Diagnostic[] {
  const kosong = (kolom: Kolom, judul: string): Diagnostic =>
    diagnose('sel/kosong', { kolom: judul, baris: String(baris.row) }, { at: baris.at(kolom) });
  if (!berangka(t, baris)) return [];
  const findings: Diagnostic[] = [];
  // A formula without a result has a finding of its own.
  const isi = (kolom: Kolom): boolean => baris.sel(kolom) !== undefined;
  if (nama.subKegiatan === '' && !isi('subKegiatan')) findings.push(kosong('subKegiatan', 'Sub kegiatan'));
  if (t.kolom.has('indikator') && nama.indikator === '' && !isi('indikator'))
    findings.push(kosong('indikator', 'Indikator kinerja'));
  return findings;
}

function tersembunyi(t: BacaTabel, baris: BarisMentah, nama: NamaBaris): readonly Diagnostic[] {
  if (!t.grid.sheet.hiddenRows.has(baris.row) || !berangka(t, baris)) return [];
  const args = { baris: String(baris.row), nama: nama.subKegiatan };
  return [diagnose('baris/tersembunyi', args, { at: baris.at('subKegiatan') })];
}

function bacaTotal(
  t: BacaTabel,
  rows: readonly BarisBerjenis[],
  findings: Diagnostic[],
): readonly BarisTotal[] {
  const semua = rows.filter((b) => b.jenis === 'data').map((b) => b.baris.row);
  const terakhir = semua.at(-1) ?? 0;
  const jumlahPenutup = rows.filter(
    (b) => b.jenis === 'total' && b.baris.row > terakhir && !isRataRata(b.label),
  );
  const diAtas = bertotalDiAtas(rows);
  let sejak: number[] = [];
  let sebelum: BarisBerjenis | undefined;
  const totals: BarisTotal[] = [];
  for (const b of rows) {
    if (b.jenis === 'data') {
      if (sebelum !== undefined) sejak = [];
      sebelum = undefined;
      sejak.push(b.baris.row);
    }
    if (b.jenis !== 'total') continue;
    const rataRata = isRataRata(b.label);
    // A second Jumlah right below the first is over everything so far.
    const beruntun = sebelum !== undefined && !rataRata && !isRataRata(sebelum.label);
    if (diAtas && b.baris.row < terakhir) {
      const milik = dataDiBawah(rows, b, (x) => isRataRata(x.label) === rataRata);
      totals.push(totalRow(t, b, milik.length === semua.length, rataRata, milik, findings));
      continue;
    }
    const penutup = b.baris.row > terakhir && (rataRata || b === jumlahPenutup.at(-1));
    const atas = penutup ? semua : beruntun ? semua.filter((r) => r < b.baris.row) : [...sejak];
    sebelum = b;
    totals.push(totalRow(t, b, penutup, rataRata, atas, findings));
  }
  return totals;
}

function totalRow(
  t: BacaTabel,
  b: BarisBerjenis,
  penutup: boolean,
  rataRata: boolean,
  atas: readonly number[],
  findings: Diagnostic[],
): BarisTotal {
  const { cetak, findings: sel } = bacaCetakan(t, b.baris, kolomAngka(t), rataRata);
  // Words such as a predikat may stand in the row of a mean.
  findings.push(...sel.filter((f) => !(rataRata && f.code === 'sel/bukan-angka')));
  return {
    row: b.baris.row,
    at: b.baris.at('no'),
    label: b.label,
    jenis: rataRata ? 'rata-rata' : 'jumlah',
    lingkup: penutup ? 'tabel' : 'subtotal',
    atas,
    cetak: rataRata ? keCapaian(cetak) : cetak,
  };
}

/** A mean printed under another column of its quarter (a merged cell) is that quarter's mean capaian. */
function keCapaian(cetak: BarisTotal['cetak']): BarisTotal['cetak'] {
  const hasil = new Map<Kolom, NonNullable<ReturnType<typeof cetak.get>>>();
  for (const [kolom, c] of cetak) {
    const [kelompok, bagian] = kolom.split('.');
    if (bagian === undefined) continue;
    const capaian = `${kelompok}.capaian` as Kolom;
    if (bagian === 'capaian' || !cetak.has(capaian)) hasil.set(capaian, c);
  }
  return hasil;
}

function isRataRata(label: string): boolean {
  return /^rata/i.test(label);
}

function bacaInduk(
  t: BacaTabel,
  rows: readonly BarisBerjenis[],
  findings: Diagnostic[],
): readonly BarisInduk[] {
  return rows.flatMap((b, i) => {
    if (b.jenis !== 'induk') return [];
    const { cetak, findings: sel } = bacaCetakan(t, b.baris, kolomAngka(t), false);
    findings.push(...sel);
    const nama = ['kegiatan', 'program', 'subKegiatan']
      .map((k) => b.baris.teks(k as Kolom))
      .find((n) => n !== '');
    const at = b.baris.at(
      b.baris.teks('kegiatan') !== ''
        ? 'kegiatan'
        : b.baris.teks('program') !== ''
          ? 'program'
          : 'subKegiatan',
    );
    return [{ row: b.baris.row, at, nama: nama ?? '', cetak, anak: anak(t, rows, i) }];
  });
}

/** Data rows below a parent: by kode where it has one, else down to the next parent of its level or above. */
function anak(t: BacaTabel, rows: readonly BarisBerjenis[], i: number): readonly number[] {
  const induk = rows[i];
  if (induk === undefined) return [];
  const kode = kunciKode(induk.baris.teks('kode'));
  if (kode !== '') {
    return rows
      .filter((b) => b.jenis === 'data' && kunciKode(b.baris.teks('kode')).startsWith(`${kode}.`))
      .map((b) => b.baris.row);
  }
  const tingkat = tingkatInduk(t, induk);
  const sesudah = rows.slice(i + 1);
  const batas = sesudah.findIndex(
    (b) => (b.jenis === 'induk' || b.jenis === 'kelompok') && tingkatInduk(t, b) <= tingkat,
  );
  return (batas === -1 ? sesudah : sesudah.slice(0, batas))
    .filter((b) => b.jenis === 'data')
    .map((b) => b.baris.row);
}

function tingkatInduk(t: BacaTabel, b: BarisBerjenis): number {
  const milikPk = indukPk(t, b.baris);
  if (milikPk !== undefined) return milikPk;
  const kode = bagianKode(b.baris.teks('kode'));
  if (kode > 0) return kode;
  return b.baris.teks('kegiatan') === '' ? 1 : 2;
}

function diLuarTabel(t: BacaTabel, sisa: readonly BarisMentah[], akhir: number): readonly Diagnostic[] {
  const angka = sisa.flatMap((b) =>
    kolomAngka(t)
      .filter((k) => terhitung(b.sel(k)?.value) || (b.sel(k) !== undefined && rupiahTertulis(b.teks(k))))
      .map((k) => b.at(k)),
  );
  const [pertama] = angka;
  if (pertama === undefined) return [];
  const args = { banyak: String(angka.length), akhir: String(akhir) };
  return [diagnose('sel/di-luar-tabel', args, { at: pertama, related: angka.slice(1) })];
}

/** A number that may be a figure; one of 15 digits and more is a NIP. */
function terhitung(value: RawCell['value'] | undefined): boolean {
  return value?.type === 'number' && Math.abs(Number(value.text)) < 1e14;
}

function rupiahTertulis(teks: string): boolean {
  return /^(?:rp\.?\s*)?\d{1,3}(?:\.\d{3})+/i.test(teks);
}
