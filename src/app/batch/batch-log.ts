import { join } from 'node:path';
import { writeAtomically } from '../../files/files.ts';
import { isSealed, sealPackage } from '../../zip/seal.ts';
import { writeKeeping } from '../shared/write-keeping.ts';
import type { BatchContext, BatchRequest } from './batch-context.ts';
import { type BatchSummary, formatSummaryJson, summaryName } from './batch-summary.ts';
import { writeSummaryExcel } from './summary-excel.ts';

const PAUSE_MS = 5000;

/** Keeps ringkasan.json up to date while a run goes on, so that a power cut costs no more than the last seconds. */
export function startLog(
  request: BatchRequest,
  context: BatchContext,
  confirm: () => void,
  summarize: () => BatchSummary,
) {
  const path = join(request.folder, summaryName(request.shard));
  const writeJson = (summary = summarize()) =>
    writeAtomically(`${path}.json`, formatSummaryJson(summary, context.version), confirm);
  let lastWritten = context.clock();
  let writing: Promise<void> = Promise.resolve();
  return {
    /** Writes ringkasan.json when the last writing is some seconds past; what hinders it is told at the end. */
    writeInterim(): void {
      const current = context.clock();
      if (current - lastWritten < PAUSE_MS) return;
      lastWritten = current;
      writing = writing.then(() => writeJson()).catch(() => undefined);
    },
    /** Writes both summaries. Throws Failure (exit 4), also where the folder is another run's by now (`confirm`). */
    async close(): Promise<void> {
      await writing;
      const summary = summarize();
      await writeJson(summary);
      const excel = sealPackage(await writeSummaryExcel(summary.entries, request.now ?? context.date()));
      await writeKeeping(`${path}.xlsx`, excel, { isOwn: isSealed, onNote: context.onNote, beforeNaming: confirm });
    },
  };
}
