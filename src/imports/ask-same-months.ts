import { makeQuestion } from './context.ts';
import type { MonthFigure } from './month-figures.ts';
import type { Question } from './reading.ts';

/** Three months of a quarter hold the same figure: the quarter's written three times, or three to be added. */
export function askSameMonths(file: string, same: readonly MonthFigure[]): Question {
  const [first] = same;
  const value = first?.value.toFixed() ?? '';
  return makeQuestion(file, {
    choice: 'sameMonths',
    about: `Tiga bulan dalam satu triwulan bernilai sama (${value}, ${value}, ${value})`,
    options: [
      { value: 'sekali', text: `nilai triwulan yang ditulis tiga kali, jadi ${value}`, at: first?.from.at },
      {
        value: 'jumlahkan',
        text: `tiga nilai bulanan yang dijumlahkan, jadi ${first?.value.times(3).toFixed() ?? ''}`,
      },
    ],
  });
}
