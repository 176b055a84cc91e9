import { type CellValue, isAngka } from '../domain/angka.ts';
import type { PkRow, RencanaRow } from '../domain/kinerja-data.ts';
import { indexRows, nameKey } from '../domain/name-key.ts';
import { quotientValue, toQuotient } from '../domain/quotient.ts';
import { perTriwulan, type Triwulan } from '../domain/triwulan.ts';
import type { Row, Table } from './buku-kerja.ts';

/**
 * Rencana Aksi with the realisasi that its cells leave blank and its PEMBILANG and PENYEBUT state: their quotient, in the row's
 * satuan (else that of PK), at the cell of PEMBILANG.
 */
export function completeRealisasi(rencana: Table<RencanaRow>, pk: readonly Row<PkRow>[]): Table<RencanaRow> {
  const index = indexRows(pk, (row) => row.data);
  const rows = rencana.rows.map((row): Row<RencanaRow> => {
    const { data, at } = row;
    const same = index.find(data.kode, data.subKegiatan);
    const pkRow = same.find((one) => nameKey(one.data.indikator) === nameKey(data.indikator));
    const satuan = data.satuan || (pkRow?.data.satuan ?? '');
    const stated = perTriwulan((t) => realisasiOf(data.triwulan[t], satuan));
    const isMade = (t: Triwulan): boolean => stated[t] !== data.triwulan[t].realisasi;
    return {
      ...row,
      data: { ...data, triwulan: perTriwulan((t) => ({ ...data.triwulan[t], realisasi: stated[t] })) },
      at: {
        ...at,
        triwulan: perTriwulan((t) =>
          isMade(t) ? { ...at.triwulan[t], realisasi: at.triwulan[t].pembilang } : at.triwulan[t],
        ),
      },
    };
  });
  return { ...rencana, rows };
}

/** What a quarter states as its realisasi; a part that cannot be read makes it unreadable. */
function realisasiOf(quarter: RencanaRow['triwulan'][Triwulan], satuan: string): CellValue {
  const { realisasi, pembilang, penyebut } = quarter;
  if (realisasi !== 'kosong') return realisasi;
  const quotient = toQuotient(quarter, satuan);
  if (quotient !== null) return quotientValue(quotient);
  if (pembilang === 'rusak' || penyebut === 'rusak') return 'rusak';
  // Nothing was counted, of nothing.
  return pembilang === 'nihil' && !isAngka(penyebut) ? 'nihil' : 'kosong';
}
