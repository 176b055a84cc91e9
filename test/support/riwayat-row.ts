import { toAngka } from '../../src/domain/angka.ts';
import type { RiwayatRow } from '../../src/domain/kinerja-data.ts';
import { readValue } from './reference-data.ts';

/** Figures of such a row as they are typed: '-' nihil, '' or absent blank. */
interface TypedFigures {
  readonly target?: string | number;
  readonly realisasi?: string | number;
  readonly pagu?: string | number;
  readonly realisasiAnggaran?: string | number;
  readonly capaian?: string;
}

type Names = Partial<Omit<RiwayatRow, keyof TypedFigures>>;

/** A row of Riwayat for the year 2023. */
export function makeRiwayatRow({
  target,
  realisasi,
  pagu,
  realisasiAnggaran,
  capaian,
  ...names
}: TypedFigures & Names): RiwayatRow {
  return {
    year: 2023,
    period: 'tahun',
    kode: '',
    subKegiatan: '',
    indikator: '',
    satuan: '',
    target: readValue(target ?? ''),
    realisasi: readValue(realisasi ?? ''),
    capaian: capaian === undefined ? null : toAngka(capaian),
    pagu: readValue(pagu ?? ''),
    realisasiAnggaran: readValue(realisasiAnggaran ?? ''),
    formerName: '',
    remark: '',
    ...names,
  };
}
