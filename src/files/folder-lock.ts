import { randomUUID } from 'node:crypto';
import { readFile, stat, unlink, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';

const HOLDER = z.object({ host: z.string(), pid: z.number(), since: z.string() });

/** Who holds a lock; `since` is an ISO date and time. */
type LockHolder = Readonly<z.infer<typeof HOLDER>>;

/** A lock that is held until it is released. */
export interface FolderLock {
  release(): Promise<void>;
}

// A holder on another machine writes again this often; one silent for longer than the second is taken for dead.
const BEAT_MS = 15_000;
const DEAD_MS = 90_000;
const MOST_TRIES = 5;

/**
 * Takes the lock file at `path`, or says who holds it. A lock whose process is gone (same machine), or that has been
 * silent for long (another machine), is taken over. Throws the file system's error when it cannot be written
 * or taken over.
 */
export async function takeLock(path: string, me: LockHolder): Promise<FolderLock | LockHolder> {
  const content = `${JSON.stringify(me)}\n`;
  for (let tries = 1; ; tries++) {
    try {
      await writeFile(path, content, { flag: 'wx' });
      break;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = (await holderOf(path)) ?? (await pause().then(() => holderOf(path)));
    if (holder !== null && !(await isDead(path, holder, me))) return holder;
    try {
      await unlink(path);
    } catch (error) {
      // Gone in the meantime is well; what stays in the way (a folder, somebody else's file) would have us wait for ever.
      const gone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      if (!gone && tries >= MOST_TRIES) throw error;
      await pause();
    }
  }
  const beat = setInterval(() => void ifOurs(() => writeFile(path, content)), BEAT_MS);
  beat.unref();
  // Who slept past DEAD_MS (a laptop shut, a process stopped) may wake to a lock that is another's by now.
  const ifOurs = async (act: () => Promise<void>): Promise<void> => {
    const found = await readFile(path, 'utf8').catch(() => '');
    if (found === content) await act().catch(() => undefined);
    else clearInterval(beat);
  };
  return {
    release: async () => {
      clearInterval(beat);
      await ifOurs(() => unlink(path));
    },
  };
}

// Somebody else may have made the file and not yet written into it.
function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 100));
}

async function holderOf(path: string): Promise<LockHolder | null> {
  try {
    return z.parse(HOLDER, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}

async function isDead(path: string, holder: LockHolder, me: LockHolder): Promise<boolean> {
  // The same number on the same machine: a container started anew, since we do not hold it.
  if (holder.host === me.host) return holder.pid === me.pid || !isRunning(holder.pid);
  return (await serverNow(path)) - (await changed(path)) > DEAD_MS;
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

// The clock of the disk that both machines write to, so that clocks that differ do no harm.
async function serverNow(path: string): Promise<number> {
  const probe = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  await writeFile(probe, '');
  const now = await changed(probe);
  await unlink(probe).catch(() => undefined);
  return now;
}

async function changed(path: string): Promise<number> {
  return stat(path).then(
    (s) => s.mtimeMs,
    () => 0,
  );
}
