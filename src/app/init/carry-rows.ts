import { type CellValue, isAngka } from '../../domain/angka.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { indexRows, nameKey } from '../../domain/name-key.ts';
import { perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { CellContent, ContentRow } from '../../workbook/workbook-content.ts';
import { typedFigure } from './carry-grades.ts';
import type { LeftOut } from './left-out.ts';

/** The rows of PK with what the other sheets say of them, then the indikator that Rencana Aksi alone has. */
export function carryRows(buku: BukuKerja, leftOut: LeftOut[]): readonly ContentRow[] {
  const pk = buku.pk?.rows.map(({ data }) => data) ?? [];
  const rencana = buku.rencana?.rows.map(({ data }) => data) ?? [];
  const keuangan = buku.keuangan?.rows.map(({ data }) => data) ?? [];
  const plans = indexRows(rencana, (row) => row);
  const money = indexRows(keuangan, (row) => row);
  const used = new Set<RencanaRow | KeuanganRow>();
  const named = new Set<string>();
  // The money of a sub kegiatan stands in its first row.
  const moneyOf = ({ kode, subKegiatan }: PkRow): KeuanganRow | null => {
    const found = money.find(kode, subKegiatan)[0];
    const key = found === undefined ? `${kode}\u0000${nameKey(subKegiatan)}` : nameKey(found.subKegiatan);
    if (named.has(key)) return null;
    named.add(key);
    if (found !== undefined) used.add(found);
    return found ?? NO_MONEY;
  };
  const ofPk = pk.map((row) => {
    const same = plans.find(row.kode, row.subKegiatan);
    const plan = same.find((r) => nameKey(r.indikator) === nameKey(row.indikator) && !used.has(r));
    if (plan !== undefined) used.add(plan);
    return toContentRow(row, plan, moneyOf(row), leftOut);
  });
  const others = rencana.filter((row) => !used.has(row));
  const ofRencana = others.map((row) => {
    const pkRow: PkRow = {
      ...row,
      program: '',
      target: row.annualTarget,
      pagu: 'kosong',
      remark: '',
      sasaran: '',
      bobot: 'kosong',
    };
    return toContentRow(pkRow, row, moneyOf(pkRow), leftOut);
  });
  for (const { subKegiatan } of keuangan.filter((row) => !used.has(row)))
    leftOut.push({ kind: 'row', name: subKegiatan });
  return [...ofPk, ...ofRencana];
}

const NOTHING = { target: 'kosong', realisasi: 'kosong' } as const;
const NO_MONEY: KeuanganRow = {
  kode: '',
  subKegiatan: '',
  pagu: 'kosong',
  remark: '',
  support: '',
  triwulan: perTriwulan(() => NOTHING),
};

function toContentRow(
  row: PkRow,
  plan: RencanaRow | undefined,
  money: KeuanganRow | null,
  leftOut: LeftOut[],
): ContentRow {
  const name = row.subKegiatan;
  return {
    program: row.program,
    kegiatan: row.kegiatan || (plan?.kegiatan ?? ''),
    subKegiatan: name,
    kode: row.kode || plan?.kode || (money?.kode ?? ''),
    indikator: row.indikator,
    satuan: row.satuan || (plan?.satuan ?? ''),
    target:
      row.target === 'kosong' && plan !== undefined
        ? typedFigure(plan.annualTarget, plan.grades)
        : typedFigure(row.target, row.grades),
    pagu: typedFigure(row.pagu === 'kosong' && money !== null ? money.pagu : row.pagu),
    remark: row.remark,
    bobot: typedFigure(row.bobot),
    ...further({ sasaran: row.sasaran, support: money?.support ?? '', moneyRemark: money?.remark ?? '' }),
    jenis: plan?.jenis ?? null,
    arah: plan === undefined ? null : plan.arah,
    triwulan: perTriwulan((t) => {
      const cells = plan?.triwulan[t];
      return {
        target: typedFigure(cells?.target ?? 'kosong', plan?.grades),
        realisasi: typedFigure(cells?.realisasi ?? 'kosong', plan?.grades),
        anggaran: typedFigure(anggaranOf(cells?.anggaran ?? 'kosong', money, t, name, leftOut)),
        ...further({
          pembilang: typedFigure(cells?.pembilang ?? 'kosong'),
          penyebut: typedFigure(cells?.penyebut ?? 'kosong'),
        }),
      };
    }),
    realisasiKeuangan: money === null ? null : perTriwulan((t) => typedFigure(money.triwulan[t].realisasi)),
  };
}

/** What stands in columns that only some workbooks have; a blank one is left out. */
function further<K extends string>(cells: Readonly<Record<K, CellContent>>): Partial<Record<K, CellContent>> {
  const stated = Object.entries<CellContent>(cells).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(stated) as Partial<Record<K, CellContent>>;
}

/** lapkin's form takes the TARGET of Realisasi Keuangan from the ANGGARAN of Rencana Aksi; where both differ, that is told. */
function anggaranOf(
  anggaran: CellValue,
  money: KeuanganRow | null,
  triwulan: Triwulan,
  name: string,
  leftOut: LeftOut[],
): CellValue {
  const target = money?.triwulan[triwulan].target ?? 'kosong';
  if (!isAngka(anggaran)) return isAngka(target) ? target : anggaran;
  if (isAngka(target) && !target.eq(anggaran)) leftOut.push({ kind: 'target', name, triwulan });
  return anggaran;
}

/** A row for another year: who does what, without the year's figures. */
export function withoutFigures(row: ContentRow): ContentRow {
  const { support: _support, moneyRemark: _remark, ...names } = row;
  return {
    ...names,
    target: null,
    pagu: null,
    remark: '',
    bobot: null,
    triwulan: perTriwulan(() => ({ target: null, realisasi: null, anggaran: null })),
    realisasiKeuangan: row.realisasiKeuangan === null ? null : perTriwulan(() => null),
  };
}
