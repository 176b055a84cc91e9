import { parentPort, workerData } from 'node:worker_threads';
import { type CheckSettings, checkFile } from '../app/check/check-file.ts';
import { Failure } from '../findings/failure.ts';

/** The thread that checks workbooks for `check` over many files: each message is a path, each answer its CheckedFile. */
const settings = workerData as CheckSettings;

parentPort?.on('message', async (file: string) => {
  try {
    parentPort?.postMessage({ result: await checkFile(file, settings) });
  } catch (error) {
    const { exit, message, hint } = error instanceof Failure ? error : { exit: 0, message: '', hint: '' };
    parentPort?.postMessage({ thrown: exit === 0 ? error : { exit, message, hint } });
  }
});
