import { sum } from '../domain/angka.ts';
import { headingKey } from '../sheets/clean-text.ts';
import { rupiah } from './amounts.ts';
import { makeQuestion } from './context.ts';
import type { ExportKind } from './export-kind.ts';
import type { Atom, Choices, ExportReading, Question } from './reading.ts';

/** A sub kegiatan as far as a choice needs it. */
interface ChosenEntry {
  readonly kinds: ReadonlyMap<ExportKind, { readonly atoms: readonly Atom[] }>;
}

/** Whether a written TAHAPAN is the one that was chosen. */
export function isStage(written: string, chosen: string): boolean {
  return headingKey(written) === headingKey(chosen) || headingKey(written).includes(headingKey(chosen));
}

/** Several TAHAPAN of a pagu: one is chosen. */
export function chooseStage(entries: readonly ChosenEntry[], choices: Choices): Question | null {
  const atoms = entries.flatMap((entry) => entry.kinds.get('pagu')?.atoms ?? []);
  const stages = [...new Set(atoms.map((atom) => atom.tahapan).filter((name) => name !== ''))];
  if (stages.length < 2) return null;
  if (choices.tahapan !== undefined && stages.filter((name) => isStage(name, choices.tahapan ?? '')).length === 1)
    return null;
  const totals = stages.map((name) => {
    const own = atoms.filter((atom) => atom.tahapan === name);
    return { value: name, text: `${name}, seluruhnya ${rupiah(sum(own.map((a) => a.value)))}`, at: own[0]?.from.at };
  });
  return makeQuestion(atoms[0]?.from.file ?? '', {
    choice: 'tahapan',
    about: 'Rekap ini memuat lebih dari satu TAHAPAN',
    options: totals,
  });
}

/** Units under which sub kegiatan of the workbook stand: one is chosen where there are several. */
export function chooseUnit(
  readings: readonly ExportReading[],
  places: ReadonlyMap<string, ChosenEntry | null>,
  choices: Choices,
): { readonly questions: readonly Question[]; readonly keeps: (key: string) => boolean } {
  const unitOf = new Map<string, string>();
  for (const reading of readings) {
    for (const [key, sub] of reading.subs) if (places.get(key) != null) unitOf.set(key, sub.unit);
  }
  const units = [...new Set([...unitOf.values()].filter((unit) => unit !== ''))];
  if (units.length < 2) return { questions: [], keeps: () => true };
  const wanted = choices.unit === undefined ? '' : headingKey(choices.unit);
  const chosen = units.filter((unit) => wanted !== '' && headingKey(unit).includes(wanted));
  const [only] = chosen;
  if (chosen.length === 1 && only !== undefined) {
    return { questions: [], keeps: (key) => (unitOf.get(key) ?? '') === only };
  }
  const options = units.map((unit) => {
    const amounts = readings.flatMap((reading) => [
      ...reading.atoms.filter((a) => unitOf.get(a.sub) === unit && a.measure === 'pagu').map((a) => a.value),
      ...reading.documents.filter((line) => unitOf.get(line.sub) === unit).map((line) => line.value),
    ]);
    const at = readings.flatMap((reading) => [...reading.subs.values()]).find((sub) => sub.unit === unit)?.at.at;
    return { value: unit.split(' ')[0] ?? unit, text: `${unit}, seluruhnya ${rupiah(sum(amounts))}`, at };
  });
  const question = makeQuestion(readings[0]?.file ?? '', {
    choice: 'unit',
    about: 'Berkas ini memuat beberapa unit',
    options,
  });
  return { questions: [question], keeps: () => true };
}
