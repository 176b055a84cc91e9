import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { link, open, readFile, stat, unlink, writeFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { codeOf } from './files.ts';

const HOLDER = z.object({ host: z.string(), pid: z.number(), since: z.string() });

/** Who holds a lock; `since` is an ISO date and time. */
type LockHolder = Readonly<z.infer<typeof HOLDER>>;

/** A lock that is held until it is released. */
interface FolderLock {
  /** False once another has taken it over: who slept too long (a laptop shut, a process stopped) may wake to that. Sync, for the moment before a file is given its name. */
  isHeld(): boolean;
  release(): Promise<void>;
}

// A holder on another machine writes again this often; one silent for longer than the second is taken for dead.
const BEAT_MS = 15_000;
const DEAD_MS = 90_000;
// A lock is made with what it holds. Only where a disk knows no links may it be found before it is written.
const UNREADABLE_MS = 500;
const NO_LINKS: readonly string[] = ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL', 'EMLINK', 'UNKNOWN'];

/**
 * Takes the lock file at `path`, or says who holds it. A lock whose process is gone (same machine), or that has been
 * silent for long (another machine), is taken over, by one alone of all who try. Throws the file system's error when it
 * cannot be written or taken over.
 */
export async function takeLock(path: string, me: LockHolder): Promise<FolderLock | LockHolder> {
  const content = await take(path, me);
  if (typeof content !== 'string') return content;
  const beat = setInterval(() => void beatOnce(path, content), BEAT_MS);
  beat.unref();
  return {
    isHeld: () => readNow(path) === content,
    release: async () => {
      clearInterval(beat);
      await takeAway(path, content, me).catch(() => undefined);
    },
  };
}

/** What the lock file holds, once it is ours; else who holds it. */
async function take(path: string, me: LockHolder): Promise<string | LockHolder> {
  const content = `${JSON.stringify({ ...me, token: randomUUID() })}\n`;
  while (!(await make(path, content))) {
    const found = await readWritten(path);
    if (found === null) continue;
    const holder = parseHolder(found);
    if (holder !== null && !(await isDead(path, holder, me))) return holder;
    await takeAway(path, found, me);
  }
  return content;
}

/** Makes the lock file, whole or not at all; false where there is one. */
async function make(path: string, content: string): Promise<boolean> {
  const whole = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(whole, content, { flag: 'wx' });
    await link(whole, path).catch((error: unknown) => {
      if (!NO_LINKS.includes(codeOf(error))) throw error;
      return writeFile(path, content, { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  } finally {
    await unlink(whole).catch(() => undefined);
  }
}

/**
 * Removes the lock file if it holds `content`. Of all who want to (its holder too) one alone does, the one that holds
 * the lock of that content: without it, who found a dead holder a moment ago would remove the lock of who came next.
 */
async function takeAway(path: string, content: string, me: LockHolder): Promise<void> {
  const claim = `${path}.${createHash('sha256').update(content).digest('hex').slice(0, 12)}.tmp`;
  const claimed = await take(claim, me);
  if (typeof claimed !== 'string') return pause();
  try {
    if ((await readIfThere(path)) === content) await unlink(path);
  } finally {
    if ((await readIfThere(claim)) === claimed) await unlink(claim);
  }
}

/** Writes the last sign anew, into the file that was read: one made in its place meanwhile is another. */
async function beatOnce(path: string, content: string): Promise<void> {
  try {
    const file = await open(path, 'r+');
    try {
      if ((await file.readFile('utf8')) === content) await file.write('\n', content.length - 1);
    } finally {
      await file.close();
    }
  } catch {
    // Gone, or not to be reached just now: the next beat, or isHeld, will tell.
  }
}

/** What the lock file holds once it can be read as a lock, or after a while; null when it has gone. */
async function readWritten(path: string): Promise<string | null> {
  const found = await readIfThere(path);
  if (found === null || parseHolder(found) !== null) return found;
  await pause(UNREADABLE_MS);
  return readIfThere(path);
}

async function readIfThere(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

function readNow(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}

function pause(ms = 5): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

function parseHolder(text: string): LockHolder | null {
  try {
    return z.parse(HOLDER, JSON.parse(text));
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
    return codeOf(error) === 'EPERM';
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
