import { type Angka, toDecimalText } from './angka.ts';
import { type Jenis, LAST_JENIS, REPEATED_JENIS } from './jenis.ts';

/** A grade (BB, WTP) of the sheet Skala Nilai, as it is written there, and the number that it stands for. */
interface Grade {
  readonly grade: string;
  readonly number: Angka;
}

/** The grades by what `gradeKey` makes of them. */
export type GradeSkala = ReadonlyMap<string, Grade>;

/** The grades that figures of a row stand for, as Skala Nilai writes them, by the decimal text of the number that each stands for. */
export type Grades = Readonly<Record<string, string>>;

/** How the quarters of an indikator of grades make its year where JENIS is blank: the last one stated counts. */
export const GRADE_JENIS: Jenis = LAST_JENIS;
/** What quarters of grades can be: none of these adds one grade to another. */
export const GRADE_JENIS_CHOICES: readonly Jenis[] = [REPEATED_JENIS, GRADE_JENIS];

/** A grade for comparing: case and white space do not count, signs do ("A" is not "A-"). */
export function gradeKey(text: string): string {
  return text.replace(/\s+/gu, ' ').trim().toUpperCase();
}

/** The grade that a figure of a row was written as; undefined for one that is a number. */
export function gradeOf(grades: Grades | null | undefined, figure: Angka): string | undefined {
  return grades?.[toDecimalText(figure)];
}

/** The grades of several rows of one indikator, those of the first before those of the next; null when none has any. */
export function mergeGrades(...all: readonly (Grades | undefined)[]): Grades | null {
  const merged = Object.assign({}, ...all.toReversed()) as Grades;
  return Object.keys(merged).length === 0 ? null : merged;
}
