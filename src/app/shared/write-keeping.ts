import { readFileSync, rmSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { copyAside } from '../../files/copy-aside.ts';
import { writeAtomically } from '../../files/files.ts';

/** How a file is written that people work on after lapkin has written it. */
interface Keeping {
  /** True for a file that is as lapkin wrote it: nothing is lost with it. */
  readonly isOwn: (earlier: Uint8Array) => boolean;
  /** Hears of each file that was kept. */
  readonly onNote?: ((sentence: string) => void) | undefined;
  /** See writeAtomically. */
  readonly beforeNaming?: (() => void) | undefined;
}

/**
 * As writeAtomically; but what stands there and somebody has changed since lapkin wrote it, or somebody else has
 * written, is copied beside it first. Where writing fails the copy goes again. Throws Failure (exit 4).
 */
export async function writeKeeping(
  path: string,
  bytes: Uint8Array,
  { isOwn, onNote, beforeNaming }: Keeping,
): Promise<void> {
  let copy: string | undefined;
  try {
    await writeAtomically(path, bytes, () => {
      beforeNaming?.();
      const earlier = earlierFile(path);
      if (earlier === null || earlier.equals(bytes) || isOwn(earlier)) return;
      copy = copyAside(path);
    });
  } catch (error) {
    if (copy !== undefined) rmSync(copy, { force: true });
    throw error;
  }
  if (copy !== undefined) {
    onNote?.(`${basename(path)} yang lama mungkin sudah disunting; disimpan sebagai ${basename(copy)}`);
  }
}

/** What stands there; null for nothing, a folder or a device. One that cannot be read fails, so that it is not lost. */
function earlierFile(path: string): Buffer | null {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path) : null;
}
