import type { DoctorCheck, DoctorOptions } from '../app/doctor/diagnose-machine.ts';
import { EXIT, type ExitCode } from '../findings/failure.ts';
import type { Layout } from './terminal.ts';

/** What `lapkin doctor` prints, and the exit code of the first line that is wrong. */
export interface DoctorResult {
  readonly text: string;
  readonly exit: ExitCode;
}

/** `lapkin doctor`: one line a check; under each failing one the step that repairs it. */
export async function doctor(options: DoctorOptions, layout: Layout): Promise<DoctorResult> {
  const { diagnoseMachine } = await import('../app/doctor/diagnose-machine.ts');
  return formatDoctor(await diagnoseMachine(options), layout);
}

export function formatDoctor(lines: readonly DoctorCheck[], { paint }: Pick<Layout, 'paint'>): DoctorResult {
  const width = Math.max(...lines.map(({ name }) => name.length));
  const bad = lines.filter(({ good }) => !good);
  const rows = lines.flatMap(({ name, good, explanation, repair }) => [
    `${good ? paint.good('baik ') : paint.error('SALAH')}  ${name.padEnd(width)}  ${explanation}`,
    ...(repair === '' ? [] : [`${' '.repeat(width + 9)}perbaikan: ${repair}`]),
  ]);
  const end =
    bad.length === 0 ? 'Komputer ini siap mencetak laporan.' : `${bad.length} hal perlu diperbaiki.`;
  return { text: `${[...rows, '', end].join('\n')}\n`, exit: bad[0]?.exit ?? EXIT.ok };
}
