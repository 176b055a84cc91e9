import { isAngka } from '../../../domain/angka.ts';
import { isOfSameSub, isSameUnit } from '../../../domain/compare-earlier.ts';
import { joinEarlier } from '../../../domain/earlier-rows.ts';
import { KEUANGAN_JENIS } from '../../../domain/jenis.ts';
import type { KeuanganRow, RencanaRow } from '../../../domain/kinerja-data.ts';
import type { Row } from '../../../sheets/buku-kerja.ts';
import { toRiwayatRow } from '../../../sheets/read-riwayat.ts';
import { basisSuffix, jenisOf, paguCells, type RowSources, viewSources } from './row-sources.ts';
import type { Traced } from './traced.ts';

/** Finds the cells of what a row is compared with. */
interface EarlierCells {
  /** capaianLalu and selisih. */
  readonly kinerja: (row: Row<RencanaRow>) => RowSources;
  /** These and realisasiLalu and serapanLalu. */
  readonly keuangan: (row: Row<KeuanganRow>) => RowSources;
}

const NOTHING: EarlierCells = { kinerja: () => ({}), keuangan: () => ({}) };

/** Cells of the time that the report is compared with: of the quarter before, or of Riwayat; of another workbook none. */
export function earlierCells(traced: Traced): EarlierCells {
  const { comparison, data } = traced.hasil;
  if (comparison === null || comparison.source.kind === 'lalu') return NOTHING;
  const { kinerja, keuangan } = comparison.source.kind === 'buku' ? ownEarlier(traced) : riwayatEarlier(traced);
  const capaian = `capaian${basisSuffix(traced.hasil)}`;
  const withChange = (own: RowSources, now: RowSources): RowSources =>
    own.capaianLalu === undefined ? own : { ...own, selisih: [...(now[capaian] ?? []), ...own.capaianLalu] };
  return {
    kinerja: (row) => withChange(kinerja(row), viewSources(row, data.triwulan, jenisOf(row, traced.hasil))),
    keuangan: (row) => withChange(keuangan(row), viewSources(row, data.triwulan, KEUANGAN_JENIS)),
  };
}

/** Of the quarter before in the same rows. */
function ownEarlier(traced: Traced): EarlierCells {
  const { comparison } = traced.hasil;
  if (comparison === null) return NOTHING;
  const suffix = basisSuffix(traced.hasil);
  return {
    kinerja: (row) => {
      const before = viewSources(row, comparison.triwulan, jenisOf(row, traced.hasil));
      return { capaianLalu: before[`capaian${suffix}`] ?? [] };
    },
    keuangan: (row) => {
      const before = viewSources(row, comparison.triwulan, KEUANGAN_JENIS);
      return {
        capaianLalu: before[`capaian${suffix}`] ?? [],
        realisasiLalu: before[`realisasi${suffix}`] ?? [],
        serapanLalu: [...(before.realisasiSampaiDengan ?? []), ...paguCells(row, traced)],
      };
    },
  };
}

/** Of the year before in Riwayat, joined as the results join it. */
function riwayatEarlier({ buku, hasil }: Traced): EarlierCells {
  const { comparison, data } = hasil;
  const period = data.pengaturan.basis === 'triwulan' ? 4 : 'tahun';
  const join = joinEarlier(hasil.kinerja, (row) => row);
  const kinerja = new Map<RencanaRow, RowSources>();
  const keuangan = new Map<KeuanganRow, RowSources>();
  for (const row of buku.riwayat?.rows ?? []) {
    const own = toRiwayatRow(row);
    if (own === null || own.year !== comparison?.year || own.period !== period) continue;
    const named = join.find(own);
    const [only, second] = named;
    const isOne = only?.earlier != null && second === undefined && isSameUnit(own.satuan, only.satuan);
    // As the results take it: stated, else computed.
    const stated = own.capaian === null ? undefined : row.printed.get('capaian')?.at;
    const cells = stated === undefined ? [row.at.realisasi, row.at.target] : [stated];
    if (isOne && !kinerja.has(only.rencana)) kinerja.set(only.rencana, { capaianLalu: cells });
    const money = hasil.keuangan.find((one) => named.some((result) => isOfSameSub(result, one)));
    if (money === undefined || !isAngka(own.realisasiAnggaran) || keuangan.has(money.row)) continue;
    const { realisasiAnggaran: spent, pagu } = row.at;
    keuangan.set(money.row, { capaianLalu: [spent, pagu], realisasiLalu: [spent] });
  }
  return { kinerja: (row) => kinerja.get(row.data) ?? {}, keuangan: (row) => keuangan.get(row.data) ?? {} };
}
