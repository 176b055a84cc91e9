import { type CellValue, HUNDRED, isAngka } from '../../domain/angka.ts';
import type { KeuanganRow, PkRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { indexRows, nameKey } from '../../domain/name-key.ts';
import { findPkRow, missingIn } from '../../domain/pk-perubahan.ts';
import { perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import type { CellContent, ContentRow, PkContent } from '../../workbook/workbook-content.ts';
import { typedFigure } from './carry-grades.ts';
import type { LeftOut } from './left-out.ts';

/**
 * The rows of PK with what the other sheets say of them, then the indikator that Rencana Aksi alone has. With `withChange`
 * PK is the first one, each row has its row of PK Perubahan beside it, and what came with that stands last.
 */
export function carryRows(buku: BukuKerja, leftOut: LeftOut[], withChange: boolean): readonly ContentRow[] {
  const changedRows = withChange ? (buku.perubahan?.changed ?? buku.unusedPerubahan)?.rows : undefined;
  const changed = changedRows?.map(({ data }) => data);
  const own = changed === undefined ? buku.pk : (buku.perubahan?.murni ?? buku.pk);
  const pk = own?.rows.map(({ data }) => data) ?? [];
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
  const carry = (row: PkRow): ContentRow => {
    const same = plans.find(row.kode, row.subKegiatan);
    const plan = same.find((r) => nameKey(r.indikator) === nameKey(row.indikator) && !used.has(r));
    if (plan !== undefined) used.add(plan);
    return toContentRow(row, plan, moneyOf(row), leftOut);
  };
  const after = changed === undefined ? null : indexRows(changed, (row) => row);
  const ofPk = pk.map((row): ContentRow => {
    if (after === null) return carry(row);
    const changedRow = findPkRow(row, after);
    return { ...carry(row), perubahan: changedRow === undefined ? null : toPkContent(changedRow) };
  });
  const before = indexRows(pk, (row) => row);
  const came = missingIn(changed ?? [], before).map((row): ContentRow => {
    return { ...carry(row), perubahan: toPkContent(row), isNew: true };
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
    const content = toContentRow(pkRow, row, moneyOf(pkRow), leftOut);
    // Neither Perjanjian Kinerja holds it, so neither changes it.
    return changed === undefined ? content : { ...content, perubahan: toPkContent(pkRow) };
  });
  for (const { subKegiatan } of keuangan.filter((row) => !used.has(row)))
    leftOut.push({ kind: 'row', name: subKegiatan });
  return [...ofPk, ...ofRencana, ...came];
}

/** A row of PK as it is typed. */
function toPkContent({ grades, ...row }: PkRow): PkContent {
  return {
    ...row,
    target: typedFigure(row.target, grades),
    pagu: typedFigure(row.pagu),
    bobot: typedPercent(row.bobot),
  };
}

/** A percentage as its cell holds it, which shows it with a sign. */
function typedPercent(value: CellValue): CellContent {
  return isAngka(value) ? value.div(HUNDRED).toNumber() : typedFigure(value);
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
    bobot: typedPercent(row.bobot),
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
