import { type Angka, HUNDRED, round, toAngka, toDecimalText } from '../domain/angka.ts';
import type { ViewName } from '../domain/hasil.ts';
import { nameKey } from '../domain/name-key.ts';
import { predikatOf } from '../domain/predikat.ts';
import { terbilang } from '../domain/terbilang.ts';
import { excerpt } from '../findings/clean.ts';
import { type Finding, makeFinding } from '../findings/finding.ts';
import { type Countable, toCountable } from './count-rows.ts';
import { type HasilNarasi, isIntact } from './hasil-narasi.ts';
import type { NarasiCell, Sentence } from './narasi-cell.ts';
import type { Scope } from './narasi-scope.ts';
import { explainsScale } from './scale-sentence.ts';
import type { Aspect, FigureToken, Token } from './token.ts';

/** A count and the condition that the counted ones are said to meet: "3 (tiga) sub kegiatan mencapai target". */
interface CountedClaim {
  readonly figure: Token & FigureToken;
  readonly countable: Countable;
  readonly condition: Token;
  /** Of one aspect, or of either where the sentence does not say. */
  readonly aspects: readonly Aspect[];
}

type Condition = (capaian: Angka, predikat: string | null) => boolean;

/** narasi/bilangan: how many are said to meet a bar or a predikat, against how many do. */
export function checkCountedClaims(cell: NarasiCell, hasil: HasilNarasi): Finding[] {
  const { subject } = cell;
  if (subject === null || subject.level === 'sub kegiatan') return [];
  const intact = isIntact(subject, 'kinerja', hasil) && isIntact(subject, 'keuangan', hasil);
  if (!intact || ['Saran', 'Tindak Lanjut', 'Latar Belakang', 'Tugas dan Fungsi'].includes(cell.row.bagian)) return [];
  return cell.sentences.flatMap((sentence) => {
    const { tokens } = sentence;
    const isOther = tokens.some(
      (t) =>
        t.kind === 'waktuLain' || t.kind === 'harap' || (t.kind === 'triwulan' && t.triwulan !== hasil.data.triwulan),
    );
    if (isOther || sentence.scopeBefore?.name !== subject.name || explainsScale(sentence, hasil.data.skala)) return [];
    let countable: Countable = 'sub kegiatan';
    return tokens.flatMap((token, i) => {
      if (token.kind === 'objek') countable = toCountable(token.text);
      const claim = readCountedClaim(sentence, i, countable);
      return claim === null ? [] : judge(claim, sentence, cell, subject, hasil);
    });
  });
}

/** The claim that starts with the count at token `i`; null where none does, or a name comes between. */
function readCountedClaim({ tokens }: Sentence, i: number, known: Countable): CountedClaim | null {
  const figure = tokens[i];
  if (figure?.kind !== 'angka' || figure.satuan !== '' || !figure.value.isInteger()) return null;
  // "2 dari 5 sub kegiatan": the base of a count is none itself.
  if (tokens[i - 1]?.kind === 'dari') return null;
  let countable = known;
  // "Dari lima sub kegiatan, tiga mencapai target": the noun stands with the whole.
  let hasObject =
    tokens[i - 1]?.kind === 'jeda' &&
    tokens[i - 2]?.kind === 'objek' &&
    tokens[i - 3]?.kind === 'angka' &&
    tokens[i - 4]?.kind === 'dari';
  let aspect: Aspect | null = null;
  for (let j = i + 1; j < Math.min(tokens.length, i + 14); j += 1) {
    const t = tokens[j] as Token;
    const linked =
      /^(?:yang|lainnya|lain|diantaranya|berhasil|memperoleh|meraih|mendapat|mendapatkan|memiliki|dengan|realisasi)$/i;
    if (t.kind === 'klaim' || t.kind === 'predikat') {
      // The counted things themselves, or "3 lainnya": a figure of something else is no count of rows.
      const isCount = hasObject || /^(?:lainnya|berpredikat)/i.test(tokens[i + 1]?.text ?? '');
      const aspects: readonly Aspect[] = aspect === null ? ['kinerja', 'keuangan'] : [aspect];
      return isCount ? { figure, countable, condition: t, aspects } : null;
    }
    if (t.kind === 'objek') {
      countable = toCountable(t.text);
      hasObject = true;
    } else if (t.kind === 'aspek') {
      if (aspect !== null && aspect !== t.aspect) return null;
      aspect = t.aspect;
    } else if (t.kind === 'angka') {
      // "2 dari 5 sub kegiatan"; "mencapai 100%".
      if (t.satuan === 'persen' && tokens[j - 1]?.kind === 'peran' && hasObject)
        return { figure, countable, condition: t, aspects: aspect === null ? ['kinerja', 'keuangan'] : [aspect] };
      if (tokens[j - 1]?.kind !== 'dari' || t.satuan !== '') return null;
    } else if (!/^(?:isi|dari|peran|ini|sebagian|triwulan|sd)$/.test(t.kind) && !linked.test(t.text)) return null;
  }
  return null;
}

function conditionOf({ condition }: CountedClaim, hasil: HasilNarasi): readonly Condition[] {
  const printed = (n: Angka): Angka => round(n, hasil.data.pengaturan.percentDecimals);
  if (condition.kind === 'predikat')
    return [(_capaian, predikat) => predikat?.toLowerCase() === condition.predikat.toLowerCase()];
  if (condition.kind === 'angka')
    return [(n) => printed(n).gte(condition.value), (n) => round(n, condition.decimals).eq(condition.value)];
  if (condition.kind !== 'klaim') return [];
  const threshold = condition.threshold === 'target' ? HUNDRED : condition.threshold;
  if (condition.direction === '<') return [(n) => printed(n).lt(threshold)];
  return condition.direction === '>' ? [(n) => printed(n).gt(threshold)] : [(n) => printed(n).gte(threshold)];
}

/** The parts of a scope that are counted, each with its rows. */
function partsOf(scope: Scope, countable: Countable): readonly Pick<Scope, 'kinerja' | 'keuangan'>[] {
  if (countable === 'indikator') return scope.kinerja.map((row) => ({ kinerja: [row], keuangan: [] }));
  type Named = { readonly program: string; readonly kegiatan: string; readonly subKegiatan: string };
  const keyOf = (b: Named): string =>
    nameKey(countable === 'program' ? b.program : `${b.kegiatan} ${countable === 'sub kegiatan' ? b.subKegiatan : ''}`);
  const keys = [...new Set([...scope.kinerja, ...scope.keuangan].map(keyOf))];
  return keys.map((key) => ({
    kinerja: scope.kinerja.filter((b) => keyOf(b) === key),
    keuangan: scope.keuangan.filter((b) => keyOf(b) === key),
  }));
}

/** How many meet it, under each reading that the sentence leaves open; the first is the one to expect. */
function countMeeting(claim: CountedClaim, views: readonly ViewName[], scope: Scope, hasil: HasilNarasi): number[] {
  const { skala, pengaturan } = hasil.data;
  const parts = partsOf(scope, claim.countable);
  const capaianOf = (part: (typeof parts)[number], aspect: Aspect, view: ViewName): Angka | null =>
    aspect === 'kinerja'
      ? hasil.summaries.kinerja(part.kinerja, view).rataRata
      : hasil.summaries.keuangan(part.keuangan, view).capaian;
  return views.flatMap((view) =>
    claim.aspects.flatMap((aspect) =>
      conditionOf(claim, hasil).map(
        (meets) =>
          parts.filter((part) => {
            const capaian = capaianOf(part, aspect, view);
            return capaian !== null && meets(capaian, predikatOf(capaian, skala, pengaturan.percentDecimals));
          }).length,
      ),
    ),
  );
}

function judge(
  claim: CountedClaim,
  sentence: Sentence,
  cell: NarasiCell,
  subject: Scope,
  hasil: HasilNarasi,
): Finding[] {
  const isSd = sentence.tokens.some((t) => t.kind === 'sd');
  const isOwn = sentence.tokens.some((t) => t.kind === 'triwulan');
  const { basis } = hasil.data.pengaturan;
  const ofBasis: readonly ViewName[] = basis === 'triwulan' ? ['triwulan'] : ['sampaiDengan', 'triwulan'];
  const own = isSd ? (['sampaiDengan'] as const) : isOwn ? (['triwulan'] as const) : ofBasis;
  const counts = countMeeting(claim, own, subject, hasil);
  const [expected] = counts;
  const { figure, condition, countable } = claim;
  if (expected === undefined || counts.some((n) => figure.value.eq(n))) return [];
  const args = {
    soal: 'syarat',
    kutip: excerpt(sentence.text.slice(figure.start, condition.end), 110),
    kata: '',
    benar: `${expected} (${terbilang(expected)})`,
    benda: countable,
  };
  const figures = {
    written: toDecimalText(figure.value),
    computed: toDecimalText(toAngka(expected)),
    unit: 'angka',
  } as const;
  return [makeFinding('narasi/bilangan', args, { at: cell.at, ...figures })];
}
