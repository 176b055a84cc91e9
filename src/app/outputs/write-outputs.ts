import { writeAtomically } from '../../files/files.ts';
import type { Output } from './read-outputs.ts';

/** A finished file in memory; of a print, with the number of its pages. */
interface FileContent {
  readonly bytes: Uint8Array;
  readonly printed?: { readonly pages: number };
}

/** A file that was written, or standard output; said by what wrote it. */
export interface WrittenOutput extends Pick<Output, 'kind' | 'name'>, FileContent {}

/** Where outputs go that are no files, and who hears of those that are. */
export interface WritingContext {
  readonly writeStdout: (bytes: Uint8Array) => Promise<void>;
  /** Hears of each file once it is there. */
  readonly onWritten: (output: WrittenOutput) => void;
}

/**
 * Writes what was made, by way of temporary files; "-" needs a context. Throws Failure (exit 4), and before anything is written an Error, a fault of lapkin's (exit 70), for an
 * output that was asked for and not made. `beforeNaming`: see writeAtomically.
 */
export async function writeOutputs(
  outputs: readonly Output[],
  made: ReadonlyMap<string, FileContent>,
  context?: WritingContext,
  beforeNaming?: () => void,
): Promise<readonly WrittenOutput[]> {
  const finished = outputs.map(({ kind, name, path }) => {
    const content = made.get(kind.ending);
    if (content?.bytes === undefined || (path === null && context === undefined))
      throw new Error(`${name} diminta tetapi tidak dibuat`);
    return { path, written: { ...content, kind, name } };
  });
  for (const { path, written } of finished) {
    if (path === null) {
      await context?.writeStdout(written.bytes);
      continue;
    }
    await writeAtomically(path, written.bytes, beforeNaming);
    context?.onWritten(written);
  }
  return finished.map(({ written }) => written);
}
