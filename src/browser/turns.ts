/** Lets jobs run a few at a time, or one quite alone. */
interface Turns {
  /** Runs a job beside at most `size - 1` others. */
  shared<T>(job: () => Promise<T>): Promise<T>;
  /** Waits until nothing else runs and keeps everything else waiting meanwhile. */
  alone<T>(job: () => Promise<T>): Promise<T>;
}

interface Waiting {
  readonly alone: boolean;
  readonly go: () => void;
}

/** Turns for at most `size` jobs at once; who asks to be alone goes before those that wait to share. */
export function turns(size: number): Turns {
  let busy = 0;
  let someoneAlone = false;
  const waiting: Waiting[] = [];

  const next = (): void => {
    for (;;) {
      const at = Math.max(
        waiting.findIndex((w) => w.alone),
        0,
      );
      const first = waiting[at];
      if (first === undefined || someoneAlone || busy >= (first.alone ? 1 : size)) return;
      waiting.splice(at, 1);
      busy++;
      someoneAlone = first.alone;
      first.go();
    }
  };
  const run = async <T>(alone: boolean, job: () => Promise<T>): Promise<T> => {
    await new Promise<void>((go) => {
      waiting.push({ alone, go });
      next();
    });
    try {
      return await job();
    } finally {
      busy--;
      if (alone) someoneAlone = false;
      next();
    }
  };
  return { shared: (job) => run(false, job), alone: (job) => run(true, job) };
}
