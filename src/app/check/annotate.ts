import type { CheckedFile } from '../../findings/check-report.ts';
import { EXIT, Failure } from '../../findings/failure.ts';
import { type AnnotationPlan, planAnnotation } from '../../xlsx/annotate/annotate-excel.ts';
import { isAnnotatedCopy } from '../../xlsx/annotate/is-copy.ts';
import type { Limits } from '../../zip/limits.ts';
import { writeKeeping } from '../shared/write-keeping.ts';
import { annotationOf } from './annotation-of.ts';

/**
 * Plans the annotated copy of a checked workbook (`--annotate`): a note on each cell that has findings, and the sheet
 * Temuan. `output` is the copy's name, for its ending. The plan's losses are to be shown before `write` is called.
 * Throws a Failure: the name does not suit the workbook, or the workbook cannot be patched.
 */
export function annotate(
  bytes: Uint8Array,
  checked: CheckedFile,
  output: string,
  limits: Partial<Limits> = {},
): AnnotationPlan {
  const { value } = planAnnotation(bytes, annotationOf(checked), limits);
  if (value === null) {
    throw new Failure(EXIT.input, `${checked.file} tidak dapat diberi catatan karena tidak dapat dibaca`);
  }
  const wanted = value.macros ? '.xlsm' : '.xlsx';
  if (!output.toLowerCase().endsWith(wanted)) {
    const why = value.macros ? 'buku kerja ini berisi makro' : 'buku kerja ini tidak berisi makro';
    throw new Failure(
      EXIT.usage,
      `Salinan harus bernama akhiran ${wanted} karena ${why}: ${output}`,
      `beri nama lain, misalnya ${output.replace(/\.[^./\\]*$/, '')}${wanted}`,
    );
  }
  return value;
}

/** Writes the copy; an earlier one in which somebody worked is kept beside it. Throws Failure (exit 4). */
export function writeAnnotated(path: string, plan: AnnotationPlan, onNote?: (sentence: string) => void): Promise<void> {
  return writeKeeping(path, plan.write(), { isOwn: () => isAnnotatedCopy(path), onNote });
}
