import * as z from 'zod/mini';
import { type Angka, isAngka } from './angka.ts';

/** One key of a KUNCI | ISI sheet. */
export interface KeyDeclaration {
  /** As written in the sheet or in lapkin.config.json. */
  readonly heading: string;
  readonly alias: readonly string[];
  readonly required: boolean;
  /** Choices of a drop-down list, in the order shown; absent = free text. */
  readonly choices?: readonly string[];
  /** For the people who fill it in; goes into init and docs/format-buku-kerja.md. */
  readonly explanation: string;
}

/** How the text of a setting is read; then its zod type decides. `angka` is exact, `number` one that the program counts with. */
type PengaturanKind = 'choice' | 'yesNo' | 'angka' | 'number' | 'rupiahStyle' | 'list' | 'text';

/** A setting: its key, how its text is read, the type of its value, the value when nobody states it. */
export interface PengaturanDeclaration<T = unknown> extends KeyDeclaration {
  readonly kind: PengaturanKind;
  readonly type: z.ZodMiniType<T>;
  readonly fallback: T;
  /** What may stand there, for the repair; absent = one of the choices. */
  readonly allowed?: string;
}

type PengaturanText = Pick<PengaturanDeclaration, 'heading' | 'explanation'> &
  Partial<Pick<PengaturanDeclaration, 'alias' | 'choices' | 'allowed'>>;

/** A setting; it is never required. */
export function declarePengaturan<T>(
  kind: PengaturanKind,
  type: z.ZodMiniType<T>,
  fallback: NoInfer<T>,
  text: PengaturanText,
): PengaturanDeclaration<T> {
  return { alias: [], required: false, ...text, kind, type, fallback };
}

/** A setting with one of a few words, the first unless stated. */
export function declareChoice<const T extends string>(
  choices: readonly [T, ...T[]],
  text: PengaturanText,
  kind: PengaturanKind = 'choice',
): PengaturanDeclaration<T> {
  return declarePengaturan<T>(kind, z.enum(choices) as z.ZodMiniType<T>, choices[0], { ...text, choices });
}

/** A setting that is on or off; off unless stated. */
export function declareYesNo(text: PengaturanText): PengaturanDeclaration<boolean> {
  return declarePengaturan('yesNo', z.boolean(), false, { ...text, choices: ['tidak', 'ya'] });
}

/** An exact figure from `min` to `max`. */
export function angkaBetween(min: number, max: number): z.ZodMiniType<Angka> {
  return z.custom<Angka>((value) => {
    const angka = value as Angka | null;
    return isAngka(angka) && angka.gte(min) && angka.lte(max);
  });
}
