import { isAngka, toAngka } from '../domain/angka.ts';
import { ALL_ARAH } from '../domain/arah.ts';
import { ALL_JENIS } from '../domain/jenis.ts';
import { ALL_TRIWULAN, toRoman } from '../domain/triwulan.ts';
import type { CellRef } from '../findings/cell-ref.ts';
import type { Finding } from '../findings/finding.ts';
import type { BukuKerja } from '../sheets/buku-kerja.ts';
import {
  type FoundValue,
  findValue,
  withCellsTimes,
  withExchangedColumns,
  withExchangedIndikator,
  withMoneyRow,
  withNarasi,
  withoutRow,
  withTexts,
  withValue,
} from './changed-buku.ts';
import { withIndukName } from './induk-name.ts';
import { withLostDigit } from './lost-digit.ts';
import { anggaranOtherwise } from './other-anggaran.ts';
import {
  exchangedRealisasi,
  otherRealisasi,
  type SentenceDifference,
  spentOtherwise,
  withPlanAsRealisasi,
  withTargetAsDone,
} from './other-realisasi.ts';
import { withChoicesOfTargets } from './target-choices.ts';

/** What a workbook would be read as were a finding repaired; `certain`: there is a mistake whatever its repair is. */
interface Hypothesis {
  readonly buku: BukuKerja;
  readonly certain: boolean;
}

/** By how much sentences differ from the tables, each once. */
export function sentenceDifferences(findings: readonly Finding[]): readonly SentenceDifference[] {
  const all = findings.flatMap((f) =>
    f.code === 'narasi/angka-beda' && f.difference !== undefined && f.unit !== 'persen'
      ? [
          {
            amount: toAngka(f.difference),
            unit: f.unit,
            ...(f.written === undefined ? {} : { written: toAngka(f.written) }),
          },
        ]
      : [],
  );
  return [...new Map(all.map((d) => [`${d.unit} ${d.amount.toFixed()}`, d])).values()].slice(0, 6);
}

/**
 * The ways in which a finding may be repaired, as far as they tell what else would be right then; `copies` are the cells
 * that it was copied down to.
 */
export function hypothesesOf(
  finding: Finding,
  buku: BukuKerja,
  differences: readonly SentenceDifference[],
  copies: readonly CellRef[] = [],
): readonly Hypothesis[] {
  const { at, related = [] } = finding;
  const certain = (all: readonly (BukuKerja | undefined)[]): readonly Hypothesis[] =>
    all.flatMap((b) => (b === undefined ? [] : [{ buku: b, certain: true }]));
  const open = (all: readonly (BukuKerja | undefined)[]): readonly Hypothesis[] =>
    all.flatMap((b) => (b === undefined ? [] : [{ buku: b, certain: false }]));
  if (at === undefined) return [];
  const own = findValue(buku, at);
  const [other] = related.map((ref) => findValue(buku, ref));
  switch (finding.code) {
    case 'kolom/tertukar': {
      const t = ALL_TRIWULAN.find((q) => toRoman(q) === finding.args.triwulan);
      return t === undefined ? [] : certain([withExchangedColumns(buku, t)]);
    }
    case 'kolom/skala-beda':
      return certain([withCellsTimes(buku, [at, ...related], finding.args.satuan === 'ribuan' ? '1000' : '1000000')]);
    case 'identitas/triwulan-janggal': {
      const t = ALL_TRIWULAN.find((q) => toRoman(q) === finding.args.seharusnya);
      return t === undefined ? [] : certain([{ ...buku, triwulan: t }]);
    }
    case 'baris/ganda':
      return certain([withoutRow(buku, at)]);
    case 'baris/tidak-berpasangan':
      return certain(unpairedRow(finding, buku, differences));
    case 'rencana/arah-janggal':
      return certain(ALL_ARAH.map((arah) => withTexts(buku, at, { arah })));
    case 'sel/pilihan':
      return certain(chosenOtherwise(finding, buku, copies));
    case 'narasi/untuk-tidak-dikenal':
      return certain([withNarasi(buku, at, { subject: finding.args.terdekat })]);
    case 'kode/nama-beda':
      return certain([withIndukName(buku, at, finding.args)]);
    case 'kode/bentuk':
      return certain([withPartnerKode(buku, at)]);
    case 'rencana/target-tahunan':
      return own?.value === 'kosong' && finding.difference !== undefined
        ? certain([withValue(buku, own, toAngka(finding.difference).abs())])
        : open(ALL_JENIS.map((jenis) => withTexts(buku, at, { jenis })));
    case 'identitas/tahun-janggal':
      return certain([{ ...buku, year: Number(finding.args.seharusnya) }]);
    case 'rencana/persen-pecahan':
      return certain([own && isAngka(own.value) ? withValue(buku, own, own.value.times(100)) : undefined]);
    case 'rencana/target-turun':
      return certain(own === undefined ? [] : withLostDigit(buku, own));
    case 'rencana/realisasi-tanpa-target':
      return certain(own === undefined ? [] : withTargetAsDone(buku, own));
    case 'rencana/realisasi-kosong':
    case 'keuangan/realisasi-kosong':
    case 'sel/angka-negatif':
    case 'rencana/realisasi-turun':
    case 'keuangan/realisasi-melebihi-pagu':
    case 'rencana/capaian-janggal':
    case 'keuangan/capaian-janggal':
      return certain(
        own === undefined ? [] : [...exchangedRealisasi(finding, buku, own), ...otherRealisasi(buku, own, differences)],
      );
    case 'keuangan/realisasi-sama':
      return certain([...withPlanAsRealisasi(buku, finding), ...spentOtherwise(buku, finding, differences)]);
    case 'pk/pagu-kosong':
      return certain([own && paguOfKeuangan(buku, own)]);
    case 'keuangan/pagu-beda-pk':
    case 'keuangan/target-beda-rencana':
    case 'rencana/target-beda-pk':
      if (finding.args.selLain !== '') return open(withEitherExchanged(buku, [at, ...related]));
      return open([
        own && other && withValue(buku, own, other.value),
        own && other && withValue(buku, other, own.value),
      ]);
    case 'rencana/anggaran-beda-pagu':
      return open(anggaranOtherwise(finding, buku));
    default:
      return [];
  }
}

/** Of two cells and those that they repeat, in turn: the two of either sheet exchanged. */
function withEitherExchanged(buku: BukuKerja, cells: readonly CellRef[]): readonly (BukuKerja | undefined)[] {
  const [own, other, secondOwn, secondOther] = cells.map((ref) => findValue(buku, ref));
  const exchanged = (a: FoundValue | undefined, b: FoundValue | undefined): BukuKerja | undefined =>
    a && b && withValue(withValue(buku, a, b.value), b, a.value);
  return [exchanged(own, secondOwn), exchanged(other, secondOther)];
}

/** A word of a list as each of those that it may be; one copied down a column as the targets of each row say. */
function chosenOtherwise(
  { at, args }: Finding<'sel/pilihan'>,
  buku: BukuKerja,
  copies: readonly CellRef[],
): readonly BukuKerja[] {
  if (at === undefined) return [];
  if (copies.length > 0 && (args.kolom === 'ARAH' || args.kolom === 'JENIS'))
    return [withChoicesOfTargets(buku, [at, ...copies], args.kolom)];
  const [jenis, arah] = [ALL_JENIS.map((word) => ({ jenis: word })), ALL_ARAH.map((word) => ({ arah: word }))];
  if (args.kolom === 'ARAH') return arah.map((texts) => withTexts(buku, at, texts));
  if (args.kolom === 'JENIS') return jenis.map((texts) => withTexts(buku, at, texts));
  // TRIWULAN of Narasi is a word of a list too, and no BAGIAN.
  return args.kolom !== 'BAGIAN' || args.terdekat === '' ? [] : [withNarasi(buku, at, { bagian: args.terdekat })];
}

/** The row of a malformed KODE under that of the row of its name on another sheet. */
function withPartnerKode(buku: BukuKerja, at: CellRef): BukuKerja | undefined {
  const tables = [buku.pk, buku.rencana, buku.keuangan];
  const rows = tables.flatMap((t) => t?.rows.map(({ row, data }) => ({ sheet: t.sheet.name, row, data })) ?? []);
  const own = rows.find((r) => r.sheet === at.sheet && r.row === at.row);
  const partner = rows.find((r) => r.sheet !== at.sheet && r.data.subKegiatan === own?.data.subKegiatan);
  return partner === undefined ? undefined : withTexts(buku, at, { kode: partner.data.kode });
}

/** The row under the name and KODE that are meant, without it, or with the row that lacks. */
function unpairedRow(
  { at, related = [] }: Finding,
  buku: BukuKerja,
  differences: readonly SentenceDifference[],
): readonly BukuKerja[] {
  const [partner] = related;
  if (at === undefined) return [];
  if (partner === undefined)
    return [
      withoutRow(buku, at),
      ...['kosong' as const, ...differences.map((d) => d.amount)].map((n) => withMoneyRow(buku, at, n)),
    ];
  const texts = namesAt(buku, partner);
  const crosswise = withExchangedIndikator(buku, at, texts.indikator);
  return [withTexts(buku, at, texts), withoutRow(buku, at), ...(crosswise === undefined ? [] : [crosswise])];
}

function namesAt(buku: BukuKerja, at: CellRef): Readonly<Record<string, string>> {
  const table = [buku.pk, buku.rencana, buku.keuangan].find((t) => t?.sheet.name === at.sheet);
  const rows: readonly { readonly row: number; readonly data: Readonly<Record<string, unknown>> }[] = table?.rows ?? [];
  const data = rows.find((r) => r.row === at.row)?.data ?? {};
  const texts = ['subKegiatan', 'kode', 'indikator'].flatMap((key) =>
    typeof data[key] === 'string' && data[key] !== '' ? [[key, data[key]] as const] : [],
  );
  return Object.fromEntries(texts);
}

function paguOfKeuangan(buku: BukuKerja, own: FoundValue): BukuKerja | undefined {
  const { subKegiatan } = own.row.data;
  const pagu = buku.keuangan?.rows.find((r) => r.data.subKegiatan === subKegiatan)?.data.pagu;
  return pagu === undefined ? undefined : withValue(buku, own, pagu);
}
