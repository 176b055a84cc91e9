import type { Finding } from '../../findings/finding.ts';
import { refusedFailure } from './refused-failure.ts';

/**
 * Refuses a workbook that is not laid out as lapkin.peta.json says: what would be taken from it or written into it would
 * lack a table. Throws Failure (exit 3).
 */
export function refuseMovedLayout(input: string, findings: readonly Finding[]): void {
  const moved = findings.find(({ code, severity }) => code.startsWith('peta/') && severity === 'error');
  if (moved !== undefined) throw refusedFailure(input, moved);
}
