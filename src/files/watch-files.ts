import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What is watched and who hears of it. */
interface Watch {
  /** Files that may be there or not, asked for anew each time. */
  readonly files: () => readonly string[];
  /** Folders whose files count, those below them too. */
  readonly folders: () => readonly string[];
  /** Milliseconds between two looks. */
  readonly everyMs: number;
  /** Something is another one, and stood still since the look before. */
  readonly onChange: () => void;
  /** Something is another one, and may still be on the way; `onChange` follows. */
  readonly onMove: () => void;
}

/**
 * Watches by size, time and number of each file. Network drives tell of no events, and Excel and LibreOffice write a new
 * file and rename it, which ends the watching of the old one; a look at a few files costs next to nothing. Locks
 * (`~$buku.xlsx`) are other files. Gives the way to stop.
 */
export function watchFiles({ files, folders, everyMs, onChange, onMove }: Watch): () => void {
  let last: string | undefined;
  let moved = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const look = async (): Promise<void> => {
    const mark = await markOf(files(), folders());
    if (stopped) return;
    if (mark !== last && last !== undefined) {
      moved = true;
      onMove();
    } else if (moved) {
      moved = false;
      onChange();
    }
    last = mark;
    timer = setTimeout(() => void look(), everyMs);
  };
  void look();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

async function markOf(files: readonly string[], folders: readonly string[]): Promise<string> {
  const inside = await Promise.all(folders.map(listFiles));
  const marks = [...files, ...inside.flat()].map(async (path) => {
    const found = await stat(path, { bigint: true }).catch(() => null);
    return found === null ? `${path} -` : `${path} ${found.ino} ${found.size} ${found.mtimeNs}`;
  });
  return (await Promise.all(marks)).join('\n');
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
