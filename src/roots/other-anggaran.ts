import { type Angka, isAngka, sum, toAngka } from '../domain/angka.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import { type FoundValue, findValue, withValue } from './changed-buku.ts';

/** The workbooks in which ANGGARAN fits the pagu: one quarter otherwise, or the pagu. */
export function anggaranOtherwise(
  { at, related = [], difference, args }: Finding<'rencana/anggaran-beda-pagu'>,
  buku: BukuKerja,
): readonly BukuKerja[] {
  if (args.selPaguLain !== '') return exchanged(buku, at, related[0]);
  const cells = [at, ...related].flatMap((ref) => (ref === undefined ? [] : (findValue(buku, ref) ?? [])));
  if (difference === undefined) return [];
  const amount = toAngka(difference);
  return cells.flatMap((own) => {
    const value = sum([own.value]);
    const right = own.field === 'pagu' ? value.plus(amount) : value.minus(amount);
    return right.gte(0) ? [alsoInKeuangan(withValue(buku, own, right), own, right)] : [];
  });
}

/** The workbook with two pagu exchanged. */
function exchanged(buku: BukuKerja, at: CellRef | undefined, otherAt: CellRef | undefined): readonly BukuKerja[] {
  const [own, other] = [at, otherAt].map((ref) => ref && findValue(buku, ref));
  if (own === undefined || other === undefined) return [];
  return [withValue(withValue(buku, own, other.value), other, own.value)];
}

/** TARGET of Realisasi Keuangan that repeats an ANGGARAN of Rencana Aksi goes with it. */
function alsoInKeuangan(buku: BukuKerja, own: FoundValue, right: Angka): BukuKerja {
  const { triwulan } = own;
  const { subKegiatan } = own.row.data;
  const row = buku.keuangan?.rows.find((r) => r.data.subKegiatan === subKegiatan);
  if (own.field === 'pagu' && row !== undefined) {
    const pagu = findValue(buku, row.at.pagu);
    return pagu !== undefined && isAngka(pagu.value) && isAngka(own.value) && pagu.value.eq(own.value)
      ? withValue(buku, pagu, right)
      : buku;
  }
  const target = row === undefined || triwulan === null ? undefined : findValue(buku, row.at.triwulan[triwulan].target);
  const repeats = target !== undefined && isAngka(target.value) && isAngka(own.value) && target.value.eq(own.value);
  return repeats ? withValue(buku, target, right) : buku;
}
