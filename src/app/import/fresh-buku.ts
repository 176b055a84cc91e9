import { perTriwulan } from '../../domain/triwulan.ts';
import type { ResolvedSub } from '../../imports/resolve.ts';
import { type ContentRow, EMPTY_CONTENT, type WorkbookContent } from '../../workbook/workbook-content.ts';

const NO_QUARTERS: ContentRow['triwulan'] = perTriwulan(() => ({ target: null, realisasi: null, anggaran: null }));

/** The workbook of `init` with the names that the exports have; their figures are filled in like those of any workbook. */
export function freshContent(subs: readonly ResolvedSub[], year: number | null): WorkbookContent {
  return { ...EMPTY_CONTENT, year, rows: subs.flatMap(toRows) };
}

function toRows({ sub, indikator }: ResolvedSub): readonly ContentRow[] {
  const [first, ...others] = indikator.length === 0 ? [{ indikator: '', satuan: '' }] : indikator;
  const base = {
    program: sub.program.name,
    kegiatan: sub.kegiatan.name,
    subKegiatan: sub.name,
    kode: sub.kode,
    target: null,
    pagu: null,
    remark: '',
    jenis: null,
    arah: null,
    triwulan: NO_QUARTERS,
  };
  return [
    {
      ...base,
      indikator: first?.indikator ?? '',
      satuan: first?.satuan ?? '',
      realisasiKeuangan: perTriwulan(() => null),
    },
    ...others.map((one) => ({ ...base, indikator: one.indikator, satuan: one.satuan, realisasiKeuangan: null })),
  ];
}
