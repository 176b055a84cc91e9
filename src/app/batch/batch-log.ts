import { join } from 'node:path';
import { writeAtomically } from '../../files/files.ts';
import type { BatchContext, BatchRequest } from './batch-context.ts';
import { type BatchSummary, formatSummaryJson, summaryName } from './batch-summary.ts';
import { writeSummaryExcel } from './summary-excel.ts';

const PAUSE_MS = 5000;

/** Keeps ringkasan.json up to date while a run goes on, so that a power cut costs no more than the last seconds. */
export class BatchLog {
  private readonly request: BatchRequest;
  private readonly context: BatchContext;
  private readonly summarize: () => BatchSummary;
  private lastWritten: number;
  private writing: Promise<void> = Promise.resolve();

  constructor(request: BatchRequest, context: BatchContext, summarize: () => BatchSummary) {
    this.request = request;
    this.context = context;
    this.summarize = summarize;
    this.lastWritten = context.clock();
  }

  /** Writes ringkasan.json when the last writing is some seconds past; what hinders it is told at the end. */
  writeInterim(): void {
    const current = this.context.clock();
    if (current - this.lastWritten < PAUSE_MS) return;
    this.lastWritten = current;
    this.writing = this.writing.then(() => this.writeJson()).catch(() => undefined);
  }

  /** Writes both summaries. Throws Failure (exit 4). */
  async close(): Promise<void> {
    await this.writing;
    const summary = this.summarize();
    await this.writeJson(summary);
    await this.write('.xlsx', await writeSummaryExcel(summary.entries, this.request.now ?? this.context.date()));
  }

  private writeJson(summary = this.summarize()): Promise<void> {
    return this.write('.json', formatSummaryJson(summary, this.context.version));
  }

  private write(suffix: string, content: Uint8Array | string): Promise<void> {
    return writeAtomically(join(this.request.folder, summaryName(this.request.shard) + suffix), content);
  }
}
