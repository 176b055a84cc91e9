import { spawn } from 'node:child_process';

// Is told the browser's process group, then waits for the end of its input, which is the end of lapkin; gives the browser
// five seconds to go by itself, as it does when its pipe closes; then ends what is left of its group and removes the
// profile. Untold, as where lapkin was killed while the browser was started, it gives a moment.
const SCRIPT = `read -r group
read -r _
n=0
while [ -n "$group" ] && kill -0 "-$group" 2>/dev/null && [ "$n" -lt 50 ]; do n=$((n + 1)); sleep 0.1; done
if [ -n "$group" ]; then kill -9 "-$group" 2>/dev/null; else sleep 2; fi
rm -rf -- "$1"`;

/** A process that removes a profile where lapkin cannot. */
interface ProfileWaiter {
  /** Tells it the process group of the browser, once there is one. */
  readonly setGroup: (group: number | undefined) => void;
  readonly stop: () => void;
}

/**
 * Has a small process wait beside a browser that is about to start, so that its profile folder goes even when lapkin is
 * killed and cannot remove it itself. None on Windows, which has no such shell.
 */
export function removeProfileLater(profile: string): ProfileWaiter {
  if (process.platform === 'win32') return { setGroup: () => undefined, stop: () => undefined };
  const waiter = spawn('/bin/sh', ['-c', SCRIPT, 'lapkin-profil', profile], {
    cwd: '/',
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C and a closed terminal are not for it.
    detached: true,
  });
  // Without it a profile may stay behind where lapkin is killed; that is no reason not to print.
  waiter.on('error', () => undefined);
  waiter.stdin.on('error', () => undefined);
  waiter.unref();
  if ('unref' in waiter.stdin && typeof waiter.stdin.unref === 'function') waiter.stdin.unref();
  return {
    setGroup: (group) => void waiter.stdin.write(`${group ?? ''}\n`),
    stop: () => void waiter.kill('SIGKILL'),
  };
}
