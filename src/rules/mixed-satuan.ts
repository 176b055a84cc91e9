import { isAngka } from '../domain/angka.ts';
import type { BarisPk, BarisRencana } from '../domain/kinerja-data.ts';
import { kunciSatuan } from '../domain/name-key.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Row, Tabel } from '../sheets/buku-kerja.ts';
import type { Kolom } from '../sheets/declarations/column-key.ts';
import { label } from './lib/figure-label.ts';
import { Catatan, type HasilAturan } from './lib/finding-collector.ts';
import { cariIndikator, type Konteks } from './lib/rule-context.ts';
import { kolomTriwulan, selDi } from './lib/stated-cell.ts';

/** `jumlah/beda-satuan`: a Jumlah row that adds things of different units; once a row, at its first such cell. */
export function bedaSatuan(k: Konteks): HasilAturan {
  const c = new Catatan();
  if (k.pengaturan.jumlahBedaSatuan) return c;
  if (k.buku.pk !== null) periksa(c, k.buku.pk, (row) => row.data.satuan);
  if (k.buku.rencana !== null) {
    periksa(
      c,
      k.buku.rencana,
      (row) => row.data.satuan || (cariIndikator(k.pk, row.data)?.data.satuan ?? ''),
    );
  }
  return c;
}

function periksa<T extends BarisPk | BarisRencana>(
  c: Catatan,
  tabel: Tabel<T>,
  satuanDari: (row: Row<T>) => string,
): void {
  for (const total of tabel.totals.filter((t) => t.jenis === 'jumlah')) {
    const milik = new Set(total.atas);
    const rows = tabel.rows.filter((r) => milik.has(r.row));
    const campur = [...total.cetak].flatMap(([kolom, cetak]) => {
      // Only what is really added counts: a row that states nothing in the column brings no unit along.
      const ikut = hitungan(kolom)
        ? rows.filter((r) => {
            const nilai = selDi(r, kolom)?.nilai;
            return nilai !== undefined && isAngka(nilai) && !nilai.isZero();
          })
        : [];
      const satuan = berbeda(ikut.map(satuanDari));
      return satuan.length > 1 && !cetak.nilai.isZero() ? [{ kolom, cetak, satuan }] : [];
    });
    const [pertama, ...lain] = campur;
    if (pertama === undefined) continue;
    c.temuan(
      diagnose(
        'jumlah/beda-satuan',
        { satuan: pertama.satuan.join(', ') },
        {
          at: pertama.cetak.at,
          label: label(total.label, pertama.kolom),
          related: lain.map((l) => l.cetak.at),
        },
      ),
    );
  }
}

function hitungan(kolom: Kolom): boolean {
  const bagian = kolomTriwulan(kolom)?.bagian;
  return kolom === 'target' || kolom === 'targetTahunan' || bagian === 'target' || bagian === 'realisasi';
}

/** Satuan as written, each once. */
function berbeda(satuan: readonly string[]): readonly string[] {
  const unik = new Map<string, string>();
  for (const s of satuan)
    if (kunciSatuan(s) !== '' && !unik.has(kunciSatuan(s))) unik.set(kunciSatuan(s), s.trim());
  return [...unik.values()];
}
