import { isAngka, teksDesimal } from '../domain/angka.ts';
import type { BarisPk } from '../domain/kinerja-data.ts';
import { diagnose } from '../findings/catalog.ts';
import type { Row } from '../sheets/buku-kerja.ts';
import { paguBerulang } from './anggaran-pagu.ts';
import { sebutSel } from './lib/compare-figures.ts';
import { label } from './lib/figure-label.ts';
import { Catatan, gabung, type HasilAturan } from './lib/finding-collector.ts';
import type { Konteks } from './lib/rule-context.ts';
import { cariSub } from './lib/rule-context.ts';
import { periksaJumlah } from './printed-jumlah.ts';

/** The rules of the sheet PK (checks.md, "PK"). */
export function aturanPk(k: Konteks): HasilAturan {
  const tabel = k.buku.pk;
  if (tabel === null) return new Catatan();
  const c = new Catatan();
  for (const row of tabel.rows) {
    if (row.data.target === 'kosong') {
      const at = row.at.target;
      const tentang = label(row.data.indikator || row.data.subKegiatan, 'target');
      c.temuan(
        diagnose(
          'pk/target-kosong',
          { nama: row.data.indikator || row.data.subKegiatan },
          { at, label: tentang },
        ),
      );
    }
    paguKosong(c, k, row);
    paguTertulisLagi(c, k, row);
  }
  return gabung([c, periksaJumlah(tabel, 'pk/jumlah')]);
}

/** ANGGARAN stands in the first of the rows of a sub kegiatan; none of them stating any is the finding. */
function paguKosong(c: Catatan, k: Konteks, row: Row<BarisPk>): void {
  const saudara = cariSub(k.pk, row.data);
  if (saudara[0] !== undefined && saudara[0].row !== row.row) return;
  if (row.data.pagu !== 'kosong' || saudara.some((s) => isAngka(s.data.pagu) || s.data.pagu !== 'kosong'))
    return;
  c.temuan(
    diagnose(
      'pk/pagu-kosong',
      { nama: row.data.subKegiatan },
      { at: row.at.pagu, label: label(row.data.subKegiatan, 'pagu') },
    ),
  );
}

/** `pk/pagu-berulang`: the pagu of a sub kegiatan repeated beside its further indikator. */
function paguTertulisLagi(c: Catatan, k: Konteks, row: Row<BarisPk>): void {
  const sekali = paguBerulang(k, row.data);
  const at = row.at.pagu;
  if (sekali === undefined || sekali.pertama.row >= row.row || !isAngka(row.data.pagu)) return;
  const args = {
    nama: row.data.subKegiatan,
    sel: sebutSel(at, at),
    pertama: sebutSel(sekali.pertama.at.pagu, at),
    selKeuangan: sebutSel(sekali.keuangan.at.pagu, at),
  };
  c.temuan(
    diagnose('pk/pagu-berulang', args, {
      at,
      label: label(row.data.indikator || row.data.subKegiatan, 'pagu'),
      written: teksDesimal(row.data.pagu),
      unit: 'rupiah',
      related: [sekali.pertama.at.pagu, sekali.keuangan.at.pagu],
    }),
  );
}
