import { kunciNama } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import type { Konteks } from './lib/rule-context.ts';
import type { TabelApa } from './lib/stated-cell.ts';

/**
 * `kolom/kegiatan-berisi-sub`: under the heading KEGIATAN every row of a sheet names a sub kegiatan. Once a sheet, at the
 * first such cell; a single name that is both, among others that are not, is no finding.
 */
export function kegiatanBerisiSub(k: Konteks): HasilAturan {
  const c = new Catatan();
  const { pk, rencana } = k.buku;
  const sub = new Set((pk ?? rencana)?.rows.map((r) => kunciNama(r.data.subKegiatan)));
  sub.delete('');
  for (const tabel of [pk, rencana]) if (tabel !== null) periksa(c, tabel, sub);
  return c;
}

function periksa(c: Catatan, tabel: TabelApa, sub: ReadonlySet<string>): void {
  const column = tabel.kolom.get('kegiatan');
  if (column === undefined) return;
  const isi = tabel.rows.flatMap((r) =>
    'kegiatan' in r.data && r.sendiri.has('kegiatan') && kunciNama(r.data.kegiatan) !== ''
      ? [{ row: r.row, nama: r.data.kegiatan }]
      : [],
  );
  const [pertama, ...lain] = isi;
  if (pertama === undefined || !isi.every((x) => sub.has(kunciNama(x.nama)))) return;
  const at = (row: number) => ({ sheet: tabel.sheet.name, row, column });
  c.temuan(
    diagnose(
      'kolom/kegiatan-berisi-sub',
      { lembar: tabel.sheet.name, banyak: String(isi.length), nama: pertama.nama },
      { at: at(pertama.row), written: pertama.nama, related: lain.map((x) => at(x.row)) },
    ),
  );
}
