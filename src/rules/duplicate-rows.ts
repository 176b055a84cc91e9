import type { Indeks } from '../domain/name-key.ts';
import { kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import { formatA1 } from '../findings/cell-ref.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { cariSub, type Konteks } from './lib/rule-context.ts';
import type { DataBaris, TabelApa } from './lib/stated-cell.ts';

/** `baris/ganda`: the same key twice in one sheet; the finding stands at the second and names the first. */
export function barisGanda(k: Konteks): HasilAturan {
  const c = new Catatan();
  if (k.buku.pk !== null) periksa(c, k.buku.pk, k.pk);
  if (k.buku.rencana !== null) periksa(c, k.buku.rencana, k.rencana);
  if (k.buku.keuangan !== null) periksa(c, k.buku.keuangan, k.keuangan);
  return c;
}

function periksa<T extends DataBaris>(c: Catatan, tabel: TabelApa, indeks: Indeks<Row<T>>): void {
  const rows: readonly Row<DataBaris>[] = tabel.rows;
  for (const row of rows) {
    const nama = indikator(row.data);
    if (kunciNama(row.data.subKegiatan) === '' || nama === '') continue;
    const pertama = cariSub(indeks, row.data).find(
      (r) => kunciNama(indikator(r.data) ?? '') === kunciNama(nama ?? ''),
    );
    if (pertama === undefined || pertama.row >= row.row) continue;
    const [at, atPertama] = [selNama(row), selNama(pertama)];
    const sebut = nama === undefined ? row.data.subKegiatan : `${row.data.subKegiatan} / ${nama}`;
    c.temuan(
      diagnose(
        'baris/ganda',
        {
          nama: sebut,
          sel: formatA1(atPertama),
          lembar: tabel.sheet.name,
          kosong: namaKosong(row),
          indikator: nama ?? '',
        },
        { at, label: sebut, related: [atPertama] },
      ),
    );
  }
}

/** The row's own cell for the name, where it is blank and takes the name above; '' when filled or merged. */
function namaKosong(row: Row<DataBaris>): string {
  const at = row.at.subKegiatan;
  return !row.sendiri.has('subKegiatan') && at.row === row.row ? formatA1(at) : '';
}

/** Realisasi Keuangan has no indikator: undefined. */
function indikator(data: DataBaris): string | undefined {
  return 'indikator' in data ? data.indikator : undefined;
}

function selNama(row: Row<DataBaris>) {
  return 'indikator' in row.at ? row.at.indikator : row.at.subKegiatan;
}
