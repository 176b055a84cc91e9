import { appendFileSync, closeSync, openSync } from 'node:fs';
import { outputFailure } from '../../files/files.ts';
import { type BatchEntry, toJsonEntry } from './batch-summary.ts';

/** The log of a run, one line of JSON a workbook. */
interface EntryLog {
  /** Adds the line of a workbook that has ended. */
  add(entry: BatchEntry): void;
  /** Throws Failure (exit 4) where a line could not be written. */
  close(): Promise<void>;
}

/**
 * Opens the file of --log, where lines are added below those of runs before: the moment, then the entry as in
 * ringkasan.json. Throws Failure (exit 4) for a file that cannot be written.
 */
export async function openEntryLog(path: string, date: () => Date): Promise<EntryLog> {
  let file: number;
  try {
    file = openSync(path, 'a');
  } catch (error) {
    throw await outputFailure(path, error);
  }
  let failure: { readonly error: unknown } | null = null;
  return {
    add(entry) {
      try {
        // In one piece, so that lines of several shards do not mix.
        appendFileSync(file, `${JSON.stringify({ time: date().toISOString(), ...toJsonEntry(entry) })}\n`);
      } catch (error) {
        failure ??= { error };
      }
    },
    async close() {
      closeSync(file);
      if (failure !== null) throw await outputFailure(path, failure.error);
    },
  };
}
