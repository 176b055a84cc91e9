import { BAGIAN_NARASI, type BarisDokumentasi, type BarisNarasi } from '../domain/kinerja-data.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Checked, Diagnostic } from '../findings/finding.ts';
import { nearest } from '../findings/nearest.ts';
import type { Row } from './buku-kerja.ts';
import { teksMentah, teksSel } from './cell-text.ts';
import { kunciJudul, rapikanBaris } from './clean-text.ts';
import { type Grid, gridOf } from './grid.ts';
import type { RawSheet } from './raw-workbook.ts';
import { teksGalat } from './text-error.ts';

interface Kepala {
  readonly row: number;
  readonly kolom: ReadonlyMap<string, number>;
}

/** Reads Narasi (BAB | BAGIAN | UNTUK | ISI); a sheet without those headings is taken as BAGIAN | ISI in its first two columns. */
export function bacaNarasi(sheet: RawSheet): Checked<readonly Row<BarisNarasi>[]> {
  const grid = gridOf(sheet);
  const kepala = cariKepala(grid, ['bagian', 'isi'], ['bab', 'untuk']);
  const kolomBagian = kepala?.kolom.get('bagian') ?? 1;
  const kolomIsi = kepala?.kolom.get('isi') ?? 2;
  const kolomUntuk = kepala?.kolom.get('untuk');
  const findings: Diagnostic[] = [];
  const rows: Row<BarisNarasi>[] = [];
  let sebelum: BarisNarasi['bagian'] | undefined;
  for (const row of grid.rows) {
    if (kepala !== undefined && row <= kepala.row) continue;
    const isi = rapikanBaris(teksMentah(sel(grid, row, kolomIsi)));
    const tertulis = teksSel(sel(grid, row, kolomBagian));
    const at = (column: number) => ({ sheet: sheet.name, row, column });
    const bagian = tertulis === '' ? sebelum : cocokBagian(tertulis);
    sebelum = bagian;
    const galat = [kolomBagian, kolomUntuk, kolomIsi].flatMap((c) =>
      c === undefined ? [] : (teksGalat(sel(grid, row, c), at(c)) ?? []),
    );
    findings.push(...galat);
    if (isi === '' || galat.length > 0) continue;
    if (bagian === undefined) {
      const terdekat = nearest(tertulis, BAGIAN_NARASI) ?? '';
      const args = { kolom: 'Bagian', isi: tertulis, terdekat, boleh: BAGIAN_NARASI.join(', ') };
      findings.push(diagnose('sel/pilihan', args, { at: at(kolomBagian) }));
      continue;
    }
    const untuk = kolomUntuk === undefined ? '' : teksSel(sel(grid, row, kolomUntuk));
    rows.push({
      row,
      data: { bagian, untuk, isi },
      at: { bagian: at(kolomBagian), untuk: at(kolomUntuk ?? kolomBagian), isi: at(kolomIsi) },
      cetak: new Map(),
      sendiri: new Set(),
    });
  }
  return { value: rows, findings };
}

/** Reads Dokumentasi (BERKAS | KETERANGAN). Pictures placed in the sheet are handed over apart. */
export function bacaDokumentasi(sheet: RawSheet): readonly Row<BarisDokumentasi>[] {
  const grid = gridOf(sheet);
  const kepala = cariKepala(grid, ['berkas'], ['keterangan']);
  if (kepala === undefined) return [];
  const kolomBerkas = kepala.kolom.get('berkas') ?? 1;
  const kolomKeterangan = kepala.kolom.get('keterangan') ?? kolomBerkas + 1;
  return grid.rows
    .filter((row) => row > kepala.row)
    .flatMap((row): Row<BarisDokumentasi>[] => {
      const berkas = teksSel(sel(grid, row, kolomBerkas));
      if (berkas === '') return [];
      const at = (column: number) => ({ sheet: sheet.name, row, column });
      return [
        {
          row,
          data: { berkas, keterangan: teksSel(sel(grid, row, kolomKeterangan)) },
          at: { berkas: at(kolomBerkas), keterangan: at(kolomKeterangan) },
          cetak: new Map(),
          sendiri: new Set(),
        },
      ];
    });
}

function sel(grid: Grid, row: number, column: number) {
  const found = grid.at(row, column);
  return found.column === column && !found.covered ? found.cell : undefined;
}

function cocokBagian(teks: string): BarisNarasi['bagian'] | undefined {
  return BAGIAN_NARASI.find((b) => kunciJudul(b) === kunciJudul(teks));
}

function cariKepala(grid: Grid, wajib: readonly string[], boleh: readonly string[]): Kepala | undefined {
  for (const row of grid.rows.slice(0, 40)) {
    const kolom = new Map<string, number>();
    for (const [column, cell] of grid.sheet.rows.get(row) ?? []) {
      const kunci = kunciJudul(teksSel(cell));
      if ([...wajib, ...boleh].includes(kunci) && !kolom.has(kunci)) kolom.set(kunci, column);
    }
    if (wajib.every((k) => kolom.has(k))) return { row, kolom };
  }
  return undefined;
}
