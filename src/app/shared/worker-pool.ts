import { Worker } from 'node:worker_threads';

/** Threads that each do one task at a time. */
export interface WorkerPool<Task, Result> {
  readonly size: number;
  /** Hands a task to the next free thread. Rejects when the task throws, or when its thread ends. */
  run(task: Task): Promise<Result>;
  close(): Promise<void>;
}

/** What a thread answers: the result, or what was thrown. */
export type Answer<Result> = { readonly result: Result } | { readonly thrown: unknown };

// Workbooks are many small objects that are soon forgotten; with more room for them fewer are carried along.
const YOUNG_MB = 48;

/** Starts `size` threads of a module that answers each message with an Answer; `data` is given to each. */
export function workerPool<Task, Result>(module: URL, size: number, data: unknown): WorkerPool<Task, Result> {
  const workers = Array.from(
    { length: size },
    () => new Worker(module, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }),
  );
  const free = [...workers];
  const waiting: ((worker: Worker) => void)[] = [];
  const take = (): Promise<Worker> => {
    const worker = free.pop();
    return worker ? Promise.resolve(worker) : new Promise((resolve) => waiting.push(resolve));
  };
  const give = (worker: Worker): void => {
    const next = waiting.shift();
    if (next) next(worker);
    else free.push(worker);
  };
  return {
    size,
    run: async (task) => {
      const worker = await take();
      const answer = await ask<Task, Result>(worker, task);
      give(worker);
      if ('thrown' in answer) throw answer.thrown;
      return answer.result;
    },
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

function ask<Task, Result>(worker: Worker, task: Task): Promise<Answer<Result>> {
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      worker.off('message', answered).off('error', reject).off('exit', ended);
    };
    const answered = (answer: Answer<Result>): void => {
      settle();
      resolve(answer);
    };
    const ended = (): void => reject(new Error('a thread ended while it was at work'));
    worker.on('message', answered).on('error', reject).on('exit', ended);
    worker.postMessage(task);
  });
}
