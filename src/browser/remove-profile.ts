import { spawn } from 'node:child_process';

// Waits for the end of its input, which is the end of lapkin; gives the browser five seconds to go by itself, as it does
// when its pipe closes; then ends what is left of its group and removes the profile.
const SCRIPT = `read -r _
n=0
while kill -0 "-$1" 2>/dev/null && [ "$n" -lt 50 ]; do n=$((n + 1)); sleep 0.1; done
kill -9 "-$1" 2>/dev/null
rm -rf -- "$2"`;

/**
 * Has a small process wait beside the browser of the process group `group`, so that its profile folder goes even when
 * lapkin is killed and cannot remove it itself. Gives what ends the waiting. Nothing on Windows, which has no such shell.
 */
export function removeProfileLater(profile: string, group: number | undefined): () => void {
  if (process.platform === 'win32' || group === undefined) return () => undefined;
  const waiter = spawn('/bin/sh', ['-c', SCRIPT, 'lapkin-profil', String(group), profile], {
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
  return () => void waiter.kill('SIGKILL');
}
