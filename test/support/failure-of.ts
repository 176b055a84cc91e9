import { Failure } from '../../src/findings/failure.ts';

/** The Failure that a run is refused with; any other exception goes on, and a run that passes is an error. */
export function failureOf(run: () => unknown): Failure {
  try {
    run();
  } catch (error) {
    return asFailure(error);
  }
  throw new Error('no failure');
}

/** The same of a run that is awaited. */
export async function awaitFailure(run: Promise<unknown>): Promise<Failure> {
  return run.then(() => {
    throw new Error('no failure');
  }, asFailure);
}

function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}
