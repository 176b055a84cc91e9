import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { browserPackage } from '../../src/browser/bundled.ts';

/** Somebody who is not root: the user and the group of that number, whether they have a name or not. */
const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** How an ordinary user's run ended. */
export interface OrdinaryRun {
  readonly exit: number | null;
  readonly stderr: string;
}

/**
 * Puts the product, a browser and node itself where an ordinary user may read them (a checkout often lies in root's own
 * folder), and gives the command line that runs it in `folder`.
 */
export function stageProduct(home: string, browser: string) {
  const folder = join(home, 'kerja');
  for (const name of ['bin', 'dist/bundle', 'templates', 'package.json'])
    cpSync(name, join(home, 'lapkin', name), { recursive: true });
  cpSync(dirname(browser), join(home, 'peramban'), { recursive: true });
  cpSync(process.execPath, join(home, 'node'));
  mkdirSync(join(folder, 'sementara'), { recursive: true });
  for (const path of [home, join(home, 'peramban')]) chmodSync(path, 0o755);
  if (isRoot) for (const path of [folder, join(folder, 'sementara')]) chownSync(path, NOBODY, NOBODY);
  return {
    folder,
    browser: join(home, 'peramban', basename(browser)),
    command: [join(home, 'node'), join(home, 'lapkin', 'bin', 'lapkin.js')] as const,
  };
}

/** Starts a command as an ordinary user: whoever runs the tests, or nobody where that is root. */
export function startOrdinary(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  const [program = '', ...args] = command;
  const user = isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  return collect(spawn(program, args, { cwd, env, ...user, stdio: ['ignore', 'ignore', 'pipe'] }));
}

function collect(child: ReturnType<typeof spawn>): { readonly ended: Promise<OrdinaryRun> } {
  let stderr = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  return { ended: new Promise((done) => child.once('close', (exit) => done({ exit, stderr }))) };
}

/**
 * The same where the system forbids user namespaces: in one of our own, which root has made and shut for others. Null where
 * that cannot be had (not root, or no namespaces at all).
 */
export async function startWithoutNamespaces(command: readonly string[], cwd: string, env: NodeJS.ProcessEnv) {
  if (!isRoot) return null;
  const holder = spawn('unshare', ['--user', 'sleep', '300'], { stdio: 'ignore' });
  try {
    await new Promise((done) => setTimeout(done, 300));
    for (const map of ['uid_map', 'gid_map']) writeFileSync(`/proc/${holder.pid}/${map}`, '0 0 65536');
    const enter = ['--user', '--target', String(holder.pid), '-S', '0', '-G', '0'];
    const shut =
      'echo 0 > /proc/sys/user/max_user_namespaces && exec setpriv --reuid 65534 --regid 65534 --clear-groups "$@"';
    if (spawnSync('nsenter', [...enter, 'true']).status !== 0) return null;
    const started = collect(
      spawn('nsenter', [...enter, '/bin/sh', '-c', shut, 'lapkin', ...command], {
        cwd,
        env,
        stdio: ['ignore', 'ignore', 'pipe'],
      }),
    );
    return await started.ended;
  } catch {
    return null;
  } finally {
    holder.kill('SIGKILL');
  }
}

/** True where there is a bundled browser to stage: its folder holds nothing else. */
export const hasBundled = async (): Promise<boolean> =>
  (await browserPackage(process.platform, process.arch)) !== undefined;
