import type { Identitas } from '../domain/identitas.ts';
import { MONTH_NAMES } from '../domain/month-names.ts';
import { toRoman } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Fields } from '../sheets/buku-kerja.ts';
import type { FindingCollector } from './lib/finding-collector.ts';
import { findNipProblem } from './lib/nip.ts';
import { findPangkatProblem, readGolongan } from './lib/pangkat-golongan.ts';
import { areOtherPeople } from './lib/people.ts';
import { endOfTriwulan, isTooLate } from './lib/report-date.ts';
import type { RuleContext } from './lib/rule-context.ts';

/** NIP, pangkat and date of the sheet Identitas (checks.md, "Identity and codes"). */
export function checkIdentitas(collector: FindingCollector, context: RuleContext): void {
  const fields = context.buku.identitas;
  if (fields === null) return;
  const reported = reportDay(context, fields);
  for (const [key, name] of NIP_KEYS) checkNip(collector, fields, key, name, reported);
  checkPangkat(collector, fields, 'pangkat', 'golongan', 'Pangkat');
  checkPangkat(collector, fields, 'pangkatAtasan', 'golonganAtasan', 'Pangkat Atasan');
  checkPangkat(collector, fields, 'pangkatPengganti', 'golonganPengganti', 'Pangkat Pengganti');
  checkPangkat(collector, fields, 'pangkatMengetahui', 'golonganMengetahui', 'Pangkat Mengetahui');
  checkSuccessor(collector, fields);
  checkDate(collector, context, fields);
}

/** Every NIP with the key of its person's name beside it; the first of two that are alike is the one taken as right. */
const NIP_KEYS = [
  ['nip', 'NIP', 'nama'],
  ['nipAtasan', 'NIP Atasan', 'namaAtasan'],
  ['nipPengganti', 'NIP Pengganti', 'namaPengganti'],
  ['nipMengetahui', 'NIP Mengetahui', 'namaMengetahui'],
] as const;

type NipKey = (typeof NIP_KEYS)[number][0];

/** A date that was typed for another century or year is no measure: then the last day of the report's year. */
function reportDay({ data, buku }: RuleContext, fields: Fields<Identitas>): string {
  const year = data?.year ?? buku.year;
  const day = fields.data.tanggalLaporan;
  return year === null || day >= `${year}-12-31` ? day : `${year}-12-31`;
}

/** The NIP before this one that is the same, of a person of another name. */
function findSameNip(fields: Fields<Identitas>, key: NipKey): (typeof NIP_KEYS)[number] | undefined {
  const digits = (k: NipKey): string => fields.data[k].replace(/\D/g, '');
  const i = NIP_KEYS.findIndex(([k]) => k === key);
  const name = fields.data[NIP_KEYS[i]?.[2] ?? 'nama'];
  return NIP_KEYS.slice(0, i).find(([k, , n]) => digits(k) === digits(key) && areOtherPeople(fields.data[n], name));
}

function placeOf(fields: Fields<Identitas>, key: keyof Identitas, label: string): { at?: CellRef; label: string } {
  const at = fields.at[key];
  return at === undefined ? { label } : { at, label };
}

/** A "-" says that there is none. */
function isBlank(content: string): boolean {
  return /^[\s\-–—.]*$/.test(content) || /^(nihil|tidak ada|n\/a)$/i.test(content.trim());
}

function checkNip(
  collector: FindingCollector,
  fields: Fields<Identitas>,
  key: NipKey,
  name: string,
  reported: string,
): void {
  const content = fields.data[key];
  if (isBlank(content)) return;
  const problem = findNipProblem(content, reported);
  const same = problem === undefined ? findSameNip(fields, key) : undefined;
  const reason = same === undefined ? problem : `sama dengan ${same[1]}, padahal orangnya lain`;
  if (reason === undefined) return;
  const other = same === undefined ? undefined : fields.at[same[0]];
  const related = other === undefined ? {} : { related: [other] };
  const args = { kunci: name, nip: content, sebab: reason };
  collector.report('identitas/nip-salah', args, { ...placeOf(fields, key, name), ...related });
}

function checkPangkat(
  collector: FindingCollector,
  fields: Fields<Identitas>,
  key: Extract<keyof Identitas, `pangkat${string}`>,
  golonganKey: Extract<keyof Identitas, `golongan${string}`>,
  name: string,
): void {
  const content = fields.data[key];
  const written = fields.data[golonganKey];
  if (isBlank(content)) return;
  // Many write both in one cell: "Penata Tk. I, III/d".
  const golongan = isBlank(written) ? content : written;
  const mismatch = findPangkatProblem(content, golongan);
  if (mismatch === undefined) return;
  const at = fields.at[golonganKey];
  const read = readGolongan(golongan) ?? golongan;
  const args = { kunci: name, pangkat: content, golongan: read, seharusnya: mismatch.expected };
  const related = at === undefined ? {} : { related: [at] };
  collector.report('identitas/pangkat-golongan', args, { ...placeOf(fields, key, name), ...related });
}

/** `identitas/pengganti`: a successor without a first day, a first day without a name, or no day of the report to decide by. */
function checkSuccessor(collector: FindingCollector, fields: Fields<Identitas>): void {
  const { namaPengganti: name, penggantiMulai: from, tanggalLaporan: day } = fields.data;
  if (name === '' && from === '') return;
  const missing =
    name === '' ? 'namaPengganti' : from === '' ? 'penggantiMulai' : day === '' ? 'tanggalLaporan' : undefined;
  if (missing === undefined) return;
  const key = { namaPengganti: 'Nama Pengganti', penggantiMulai: 'Pengganti Mulai', tanggalLaporan: 'Tanggal Laporan' };
  const filled = name === '' ? 'penggantiMulai' : 'namaPengganti';
  collector.report('identitas/pengganti', { kunci: key[missing] }, placeOf(fields, filled, key[filled]));
}

function isFilled(context: RuleContext, at: CellRef | undefined): boolean {
  const cell =
    at &&
    context.buku.raw
      .find((s) => s.name === at.sheet)
      ?.rows.get(at.row)
      ?.get(at.column);
  return cell !== undefined && !(cell.value.kind === 'text' && cell.value.text.trim() === '');
}

function dateText(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${Number(day)} ${MONTH_NAMES[Number(month) - 1] ?? month} ${year}`;
}

/** The yearly report is of a year that is over, and due at the end of February of the next one. */
function checkYearlyDate(
  collector: FindingCollector,
  iso: string,
  year: number,
  place: { readonly at?: CellRef; readonly label: string },
): void {
  const end = `${year}-12-31`;
  if (iso >= end && iso < `${year + 1}-03-01`) return;
  const isLate = iso >= end;
  const args = { tanggal: dateText(iso), akhir: dateText(end), triwulan: 'tahun', terlambat: isLate ? 'ya' : '' };
  collector.report('identitas/tanggal', args, place);
}

function checkDate(collector: FindingCollector, context: RuleContext, fields: Fields<Identitas>): void {
  const iso = fields.data.tanggalLaporan;
  const year = context.data?.year ?? context.buku.year;
  const rest = placeOf(fields, 'tanggalLaporan', 'Tanggal Laporan');
  const q = context.triwulan;
  if (iso === '') {
    // A date that cannot be read has a finding of its own.
    if (isFilled(context, fields.at.tanggalLaporan)) return;
    const args = { tanggal: '', akhir: '', triwulan: q === null ? '' : toRoman(q), terlambat: '' };
    collector.report('identitas/tanggal', args, { ...rest, severity: 'warning' });
    return;
  }
  if (q === null || year === null) return;
  if (context.buku.period === 'tahun') {
    checkYearlyDate(collector, iso, year, rest);
    return;
  }
  const end = endOfTriwulan(year, q);
  const isLate = isTooLate(iso, year, q);
  if (iso >= end && !isLate) return;
  const args = { tanggal: dateText(iso), akhir: dateText(end), triwulan: toRoman(q), terlambat: isLate ? 'ya' : '' };
  collector.report('identitas/tanggal', args, { ...rest, ...(isLate ? { severity: 'warning' } : {}) });
}
