import { EXIT, type ExitCode, Failure } from '../../findings/failure.ts';
import type { Finding } from '../../findings/finding.ts';
import { wording } from '../../findings/wording.ts';

/** The Failure of a file that a finding refuses, for commands that do not list findings; one that is missing is named by the finding. */
export function refusedFailure(file: string, finding: Finding, exit: ExitCode = EXIT.input): Failure {
  const { title, hint } = wording(finding);
  return new Failure(exit, finding.code === 'berkas/tidak-ada' ? title : `${file}: ${title}`, hint);
}
