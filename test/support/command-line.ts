// The real command line in a process of its own, from the sources: for tests of signals, locks and exit codes.
import { run } from '../../src/cli/main.ts';

process.exitCode = await run(process.argv.slice(2), process);
