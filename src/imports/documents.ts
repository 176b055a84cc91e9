import { type Angka, sum, ZERO } from '../domain/angka.ts';
import { triwulanOf } from '../domain/month-names.ts';
import { rupiah } from './amounts.ts';
import { makeQuestion } from './context.ts';
import { importNote } from './note.ts';
import { formatOrigins, type Origin } from './origin.ts';
import type { Atom, Choices, DateBasis, DocumentLine, PlacedFinding, Question } from './reading.ts';

/** Documents as amounts by month, with what was told and asked on the way. */
interface CountedDocuments {
  readonly atoms: readonly Atom[];
  readonly findings: readonly PlacedFinding[];
  readonly questions: readonly Question[];
  /** Lines without a date of the chosen kind. */
  readonly undated: readonly DocumentLine[];
}

const BASIS_TEXT: Readonly<Record<DateBasis, string>> = {
  dokumen: 'Tanggal Dokumen',
  sp2d: 'Tanggal SP2D',
  transfer: 'Tanggal Transfer',
};

/** Counts documents: each once, in the month of its date; returns as --setoran says. */
export function countDocuments(lines: readonly DocumentLine[], choices: Choices, basis: DateBasis): CountedDocuments {
  const [first] = lines;
  if (first === undefined) return { atoms: [], findings: [], questions: [], undated: [] };
  const { file } = first.from;
  const findings: PlacedFinding[] = [];
  const note = (about: string, detail: string, origins: readonly Origin[] = []): void => {
    const [at] = origins;
    findings.push(importNote(at?.file ?? file, about, detail, at?.at));
  };
  if (choices.date === undefined) note('tanggal', BASIS_TEXT[basis]);
  const { single, repeated } = dropRepeated(lines);
  if (repeated.length > 0) {
    const origins = repeated.map(({ from }) => from);
    note(
      'ganda',
      `${repeated.length} baris, ${rupiah(sum(repeated.map((l) => l.value)))} (${formatOrigins(origins)})`,
      origins,
    );
  }
  const undated = single.filter((line) => line.dates[basis] === null);
  if (undated.length > 0) {
    const origins = undated.map(({ from }) => from);
    note(
      'tanpa-tanggal',
      `${undated.length} baris tanpa ${BASIS_TEXT[basis]}, ${rupiah(sum(undated.map((l) => l.value)))} (${formatOrigins(origins)})`,
      origins,
    );
  }
  const returned = single.filter((line) => line.setoran !== null);
  const questions: Question[] = [];
  if (returned.length > 0) {
    const whole = sum(single.map((line) => line.value));
    const less = whole.minus(sum(returned.map((line) => line.setoran)));
    if (choices.setoran === undefined) questions.push(askSetoran(returned, whole, less));
    else
      note(
        'setoran',
        `${choices.setoran === 'kurangi' ? 'dikurangkan' : 'diabaikan'}, ${returned.length} baris`,
        returned.map((l) => l.from),
      );
  }
  const atoms = single.flatMap((line): Atom[] => {
    const date = line.dates[basis];
    if (date === null) return [];
    const month = Number(date.slice(5, 7));
    const value = choices.setoran === 'kurangi' ? line.value.minus(line.setoran ?? ZERO) : line.value;
    return [
      {
        sub: line.sub,
        rekening: line.rekening,
        measure: 'realisasi',
        month,
        triwulan: triwulanOf(month),
        tahapan: '',
        value,
        from: line.from,
      },
    ];
  });
  return { atoms, findings, questions, undated };
}

function askSetoran(returned: readonly DocumentLine[], whole: Angka, less: Angka): Question {
  const [first] = returned;
  const cells = formatOrigins(returned.map(({ from }) => from));
  return makeQuestion(first?.from.file ?? '', {
    choice: 'setoran',
    about: `Ada Nilai Setoran (pengembalian) pada ${returned.length} baris (${cells})`,
    options: [
      { value: 'kurangi', text: `realisasi dikurangi setoran, seluruhnya ${rupiah(less)}`, at: first?.from.at },
      { value: 'abaikan', text: `setoran diabaikan, seluruhnya ${rupiah(whole)}` },
    ],
  });
}

/** The same document, rekening, amount and date twice is one line. */
function dropRepeated(lines: readonly DocumentLine[]): {
  readonly single: readonly DocumentLine[];
  readonly repeated: readonly DocumentLine[];
} {
  const seen = new Set<string>();
  const repeated: DocumentLine[] = [];
  const single = lines.filter((line) => {
    if (line.number === '') return true;
    const { dates } = line;
    const key = [
      line.sub,
      line.number,
      line.rekening,
      line.value.toFixed(),
      dates.dokumen ?? dates.sp2d ?? dates.transfer ?? '',
    ].join('|');
    if (!seen.has(key)) {
      seen.add(key);
      return true;
    }
    repeated.push(line);
    return false;
  });
  return { single, repeated };
}
