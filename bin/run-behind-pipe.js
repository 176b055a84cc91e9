// What run-watched.js starts. Its standard error is a pipe; the first argument says how wide the terminal behind it is,
// 0 where there is none.
const [columns] = process.argv.splice(2, 1);
if (columns !== '0') Object.assign(process.stderr, { isTTY: true, columns: Number(columns) });

// A terminal sends Ctrl-C to both processes, and the other passes it on: lapkin hears each signal once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  let isHeard = false;
  const hear = () => {
    const isAlone = process.listenerCount(signal) === 1;
    if (isAlone && !isHeard) {
      process.removeListener(signal, hear);
      process.kill(process.pid, signal);
    }
    isHeard = true;
  };
  process.on(signal, hear);
}
await import('./run.js');
