import { type CellValue, isAngka } from '../../domain/angka.ts';
import { EMPTY_IDENTITAS, type IdentitasKey } from '../../domain/identitas.ts';
import type { KeuanganRow, NarasiBagian, PkRow, RencanaRow } from '../../domain/kinerja-data.ts';
import { indexRows, nameKey } from '../../domain/name-key.ts';
import { PENGATURAN_KEYS } from '../../domain/pengaturan.ts';
import { DEFAULT_SKALA } from '../../domain/predikat.ts';
import { periodWord, type ReportPeriod, type ReportPeriodWord } from '../../domain/report-period.ts';
import { perTriwulan, type Triwulan } from '../../domain/triwulan.ts';
import type { BukuKerja } from '../../sheets/buku-kerja.ts';
import { headingKey } from '../../sheets/clean-text.ts';
import { isKnownSheet } from '../../sheets/parse-buku.ts';
import { readPengaturanEntries } from '../../sheets/read-pengaturan.ts';
import { PENGATURAN_SHEET } from '../../sheets/sheet-names.ts';
import { byHeading } from '../../sheets/table-index.ts';
import type { ContentRow, WorkbookContent } from '../../workbook/workbook-content.ts';
import { EMPTY_CONTENT } from '../../workbook/workbook-content.ts';
import { carryGradeSkala, typedFigure } from './carry-grades.ts';
import { carryRiwayat, carryTindakLanjut } from './carry-years.ts';

/** For which time the new workbook is: null = as the old one says. */
interface CarryOverTime {
  readonly year: number | null;
  readonly triwulan: Triwulan | null;
}

/** Something of the old workbook that the new one does not hold, and how often. */
export type LeftOut =
  | { readonly kind: 'date' | 'title' | 'pictures' | 'figures' | 'dokumentasi' | 'followUp' }
  | { readonly kind: 'narasi'; readonly bagian: readonly NarasiBagian[] }
  | { readonly kind: 'sheet'; readonly name: string }
  /** A row of Realisasi Keuangan whose sub kegiatan no other sheet has. */
  | { readonly kind: 'row'; readonly name: string }
  /** A TARGET of Realisasi Keuangan that differs from the ANGGARAN of Rencana Aksi. */
  | { readonly kind: 'target'; readonly name: string; readonly triwulan: Triwulan };

export interface CarryOver {
  readonly content: WorkbookContent;
  readonly leftOut: readonly LeftOut[];
}

/** Texts that stay true from one year to the next. */
const LASTING_BAGIAN: readonly NarasiBagian[] = ['Dasar Hukum', 'Tugas dan Fungsi'];

/**
 * The content of a workbook that has been read, for a new one in lapkin's own layout: for the same year all of it, for
 * another year the names and settings without the year's figures and texts. What is not carried over is listed, so that
 * nothing is lost unseen.
 */
export function carryOver(buku: BukuKerja, time: CarryOverTime, hasPictures = false): CarryOver {
  const year = time.year ?? buku.year;
  const triwulan = time.triwulan ?? buku.triwulan;
  const sameYear = year === buku.year;
  const sameTriwulan = sameYear && triwulan === buku.triwulan;
  const leftOut: LeftOut[] = [];
  const rows = carryRows(buku, leftOut).map((row) => (sameYear ? row : withoutFigures(row)));
  if (!sameYear) leftOut.push({ kind: 'figures' });
  const narasi = buku.narasi
    .map(({ data }) => data)
    .filter(({ bagian }) => sameYear || LASTING_BAGIAN.includes(bagian));
  const gone = new Set(
    buku.narasi.map(({ data }) => data.bagian).filter((bagian) => !sameYear && !LASTING_BAGIAN.includes(bagian)),
  );
  if (gone.size > 0) leftOut.push({ kind: 'narasi', bagian: [...gone] });
  if (!sameYear && buku.dokumentasi.rows.length > 0) leftOut.push({ kind: 'dokumentasi' });
  if (!sameYear && buku.tindakLanjut.length > 0) leftOut.push({ kind: 'followUp' });
  if (hasPictures) leftOut.push({ kind: 'pictures' });
  for (const { name } of buku.raw.filter(
    (sheet) => !isKnownSheet(sheet.name, buku.layout) && sheet.name !== GUIDE_SHEET,
  ))
    leftOut.push({ kind: 'sheet', name });
  return {
    content: {
      ...EMPTY_CONTENT,
      year,
      triwulan,
      identitas: carryIdentitas(buku, sameTriwulan, leftOut),
      pengaturan: carryPengaturan(buku),
      rows,
      narasi: narasi.map(({ bagian, subject, content, triwulan: period }) => [
        bagian,
        subject,
        content,
        ...periodWords(period),
      ]),
      dokumentasi: sameYear
        ? buku.dokumentasi.rows.map(({ data }) => [data.file, data.caption, ...periodWords(data.triwulan)])
        : [],
      tindakLanjut: sameYear ? carryTindakLanjut(buku) : [],
      riwayat: carryRiwayat(buku),
      skala: carrySkala(buku),
      further: carryGradeSkala(buku),
    },
    leftOut,
  };
}

const GUIDE_SHEET = 'Petunjuk';

/** TRIWULAN of a text or photo as it is typed; nothing for every report. */
function periodWords(period: ReportPeriod | undefined): readonly [] | readonly [ReportPeriodWord] {
  return period === undefined ? [] : [periodWord(period)];
}

function carryIdentitas(buku: BukuKerja, sameTriwulan: boolean, leftOut: LeftOut[]): WorkbookContent['identitas'] {
  const written = { ...(buku.identitas?.data ?? EMPTY_IDENTITAS) };
  if (!sameTriwulan && written.tanggalLaporan !== '') {
    leftOut.push({ kind: 'date' });
    written.tanggalLaporan = '';
  }
  // A title of one's own names the quarter and the year.
  if (!sameTriwulan && written.judulLaporan !== '') {
    leftOut.push({ kind: 'title' });
    written.judulLaporan = '';
  }
  const stated = Object.entries(written).filter(([, text]) => text !== '');
  return Object.fromEntries(stated) as Partial<Record<IdentitasKey, string>>;
}

const SETTINGS = byHeading(PENGATURAN_KEYS);

/** The settings as they are written. */
function carryPengaturan(buku: BukuKerja): WorkbookContent['pengaturan'] {
  const names = [PENGATURAN_SHEET.name, ...PENGATURAN_SHEET.alias].map(headingKey);
  const sheet = buku.raw.find(({ name }) => names.includes(headingKey(name)));
  if (sheet === undefined) return {};
  return Object.fromEntries(
    readPengaturanEntries(sheet).flatMap(({ key, content }) => {
      const declared = SETTINGS.get(headingKey(key));
      return declared === undefined ? [] : [[declared.key, content]];
    }),
  );
}

function carrySkala(buku: BukuKerja): WorkbookContent['skala'] {
  if (Object.values(DEFAULT_SKALA).includes(buku.skala)) return null;
  return buku.skala.map(({ lowerBound, predikat }) => [Number(lowerBound.toFixed()), predikat]);
}

/** The rows of PK with what the other sheets say of them, then the indikator that Rencana Aksi alone has. */
function carryRows(buku: BukuKerja, leftOut: LeftOut[]): readonly ContentRow[] {
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
    jenis: plan?.jenis ?? null,
    arah: plan === undefined ? null : plan.arah,
    triwulan: perTriwulan((t) => {
      const cells = plan?.triwulan[t];
      return {
        target: typedFigure(cells?.target ?? 'kosong', plan?.grades),
        realisasi: typedFigure(cells?.realisasi ?? 'kosong', plan?.grades),
        anggaran: typedFigure(anggaranOf(cells?.anggaran ?? 'kosong', money, t, name, leftOut)),
      };
    }),
    realisasiKeuangan: money === null ? null : perTriwulan((t) => typedFigure(money.triwulan[t].realisasi)),
  };
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
function withoutFigures(row: ContentRow): ContentRow {
  return {
    ...row,
    target: null,
    pagu: null,
    remark: '',
    bobot: null,
    triwulan: perTriwulan(() => ({ target: null, realisasi: null, anggaran: null })),
    realisasiKeuangan: row.realisasiKeuangan === null ? null : perTriwulan(() => null),
  };
}
