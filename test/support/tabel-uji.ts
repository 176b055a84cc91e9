import { formatA1 } from '../../src/findings/cell-ref.ts';
import type { Diagnostic } from '../../src/findings/finding.ts';
import type { Tabel } from '../../src/sheets/buku-kerja.ts';
import type { Kolom } from '../../src/sheets/declarations/column-key.ts';
import { LEMBAR_KEUANGAN } from '../../src/sheets/declarations/keuangan-columns.ts';
import { LEMBAR_PK } from '../../src/sheets/declarations/pk-columns.ts';
import { LEMBAR_RENCANA } from '../../src/sheets/declarations/rencana-columns.ts';
import { barisKeuangan } from '../../src/sheets/keuangan-row.ts';
import { barisPk } from '../../src/sheets/pk-row.ts';
import type { RawSheet } from '../../src/sheets/raw-workbook.ts';
import { bacaTabel } from '../../src/sheets/read-table.ts';
import { barisRencana } from '../../src/sheets/rencana-row.ts';
import { type Lembar, rawBuku } from './raw-buku.ts';

/** A table as read, or null, with its findings. */
export interface TabelUji<T> {
  readonly tabel: Tabel<T> | null;
  readonly temuan: readonly Diagnostic[];
}

function satu(nama: string, lembar: Lembar): RawSheet {
  const [sheet] = rawBuku({ [nama]: lembar }).sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

/** Reads a sheet as PK. */
export function bacaPk(lembar: Lembar) {
  const { value, findings } = bacaTabel(satu('PK', lembar), LEMBAR_PK, 2, barisPk);
  return { tabel: value, temuan: findings };
}

/** Reads a sheet as Rencana Aksi for a quarter (default II). */
export function bacaRencana(lembar: Lembar, q: 1 | 2 | 3 | 4 | null = 2) {
  const { value, findings } = bacaTabel(satu('Rencana Aksi', lembar), LEMBAR_RENCANA, q, barisRencana);
  return { tabel: value, temuan: findings };
}

/** Reads a sheet as Realisasi Keuangan for a quarter (default II). */
export function bacaKeuangan(lembar: Lembar, q: 1 | 2 | 3 | 4 | null = 2) {
  const { value, findings } = bacaTabel(
    satu('Realisasi Keuangan', lembar),
    LEMBAR_KEUANGAN,
    q,
    barisKeuangan,
  );
  return { tabel: value, temuan: findings };
}

function huruf(kolom: number): string {
  return formatA1({ row: 1, column: kolom }).replace(/\d+$/, '');
}

/** Where columns were found: "subKegiatan=B pagu=C", in the order asked for; '?' for one that is not there. */
export function letak<T>(uji: TabelUji<T>, ...kolom: readonly Kolom[]): string {
  return kolom
    .map((k) => {
      const c = uji.tabel?.kolom.get(k);
      return `${k}=${c === undefined ? '?' : huruf(c)}`;
    })
    .join(' ');
}

/** Codes with their cells: "sel/kosong@B5". */
export function kode(temuan: readonly Diagnostic[]): readonly string[] {
  return temuan.map((f) => (f.at === undefined ? f.code : `${f.code}@${formatA1(f.at)}`));
}
