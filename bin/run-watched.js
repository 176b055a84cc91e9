import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How Node begins its dump when it has run out of memory. */
const DUMP = '\n<--- Last few GCs --->';
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs lapkin in a process of its own, and says in a sentence what Node says in a dump when that process runs out of
 * memory: no process can do so for itself. `limitMb`: the memory that Node may use.
 */
export async function runWatched(limitMb) {
  const columns = process.stderr.isTTY ? process.stderr.columns : 0;
  const program = fileURLToPath(new URL('./run-behind-pipe.js', import.meta.url));
  const args = [...process.execArgv, program, String(columns), ...process.argv.slice(2)];
  const child = spawn(process.execPath, args, { stdio: ['inherit', 'inherit', 'pipe'] });
  for (const signal of SIGNALS) process.on(signal, () => child.kill(signal));
  process.stderr.on('error', () => undefined);
  let held = '';
  let isDump = false;
  child.stderr.setEncoding('utf8').on('data', (text) => {
    if (isDump) return;
    const all = held + text;
    const start = all.indexOf(DUMP);
    isDump = start !== -1;
    const told = isDump ? start : all.length - beginningOfDump(all);
    process.stderr.write(all.slice(0, told));
    held = all.slice(told);
  });
  const { code, signal } = await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => done({ code, signal }));
  });
  if (isDump) {
    process.stderr.write(
      `kesalahan: Memori yang boleh dipakai Node.js (${limitMb} MB) habis sebelum pekerjaan ini selesai\n`,
    );
    process.stderr.write(
      '  saran  beri memori lebih banyak: NODE_OPTIONS=--max-old-space-size=4096; atau bagi buku kerjanya\n',
    );
    process.exitCode = 3;
    return;
  }
  process.stderr.write(held);
  if (signal === null) process.exitCode = code;
  else {
    for (const each of SIGNALS) process.removeAllListeners(each);
    process.kill(process.pid, signal);
  }
}

/** Characters at the end of a text that a dump may begin with. */
function beginningOfDump(text) {
  for (let length = Math.min(DUMP.length - 1, text.length); length > 0; length--)
    if (text.endsWith(DUMP.slice(0, length))) return length;
  return 0;
}
