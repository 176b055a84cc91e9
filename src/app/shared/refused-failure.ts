import { EXIT, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';

/** The Failure of a workbook that is missing or refused, for commands that show it rather than check it. */
export function refusedFailure(input: string, finding: Finding): Failure {
  const { title, hint } = wording(finding);
  const named = finding.code === 'berkas/tidak-ada' ? title : `${input}: ${title}`;
  return new Failure(EXIT.input, named, hint);
}
