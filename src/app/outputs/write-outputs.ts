import { writeAtomically } from '../../files/files.ts';
import { writeKeeping } from '../shared/write-keeping.ts';
import type { OutputKind } from './output-kind.ts';
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
  /** Hears of earlier files that were kept because they had been changed. */
  readonly onNote?: ((sentence: string) => void) | undefined;
}

/** An output of a kind that may know its own files. */
type KnownOutput = Output<Pick<OutputKind, 'ending' | 'family' | 'knowsOwn'>>;

/**
 * Writes what was made, by way of temporary files; an earlier file that was changed is kept beside it. "-" needs a context.
 * Throws Failure (exit 4), and before anything is written an Error, a fault of lapkin's (exit 70), for an
 * output that was asked for and not made. `beforeNaming`: see writeAtomically.
 */
export async function writeOutputs(
  outputs: readonly KnownOutput[],
  made: ReadonlyMap<string, FileContent>,
  context?: Partial<WritingContext>,
  beforeNaming?: () => void,
): Promise<readonly WrittenOutput[]> {
  const finished = outputs.map(({ kind, name, path }) => {
    const content = made.get(kind.ending);
    if (content?.bytes === undefined || (path === null && context?.writeStdout === undefined))
      throw new Error(`${name} diminta tetapi tidak dibuat`);
    return { path, kind, written: { ...content, kind, name } };
  });
  for (const { path, kind, written } of finished) {
    if (path === null) {
      await context?.writeStdout?.(written.bytes);
      continue;
    }
    const isOwn = await kind.knowsOwn?.();
    if (isOwn === undefined) await writeAtomically(path, written.bytes, beforeNaming);
    else await writeKeeping(path, written.bytes, { isOwn, onNote: context?.onNote, beforeNaming });
    context?.onWritten?.(written);
  }
  return finished.map(({ written }) => written);
}
