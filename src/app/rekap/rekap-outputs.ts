import { resolve } from 'node:path';
import { kindAt } from '../../files/files.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { checkTargets, type Output } from '../outputs/read-outputs.ts';
import { tableKind } from '../shared/buku-inputs.ts';

/**
 * Makes sure, before any work, that the outputs may be written. Throws Failure (exit 4) for a target that cannot be
 * written, or a workbook that is not a rekap of lapkin's.
 */
export async function checkRekapTargets(
  outputs: readonly Output[],
  inputs: readonly string[],
  cwd: string,
): Promise<void> {
  const buku = new Set(inputs.map((file) => resolve(cwd, file)));
  for (const { kind, path, name } of outputs) {
    if (path === null || kind.ending !== 'xlsx') continue;
    if ((await kindAt(path)) === null || tableKind(path) === 'rekap') continue;
    throw new Failure(
      EXIT.output,
      `${name} ${buku.has(path) ? 'adalah buku kerja yang direkap' : 'bukan rekap buatan lapkin'} dan tidak akan ditimpa`,
      'beri nama lain dengan -o',
    );
  }
  await checkTargets(outputs);
}
