import type {FileReport} from '../check-files.js';

/** For programs: one object with all remarks, in the order of files and lines. */
export function asJson(
  reports: readonly FileReport[],
  counts: Readonly<Record<string, number>>,
): string {
  const remarks = reports.flatMap(({file, remarks: own}) =>
    own.map(({severity, line, column, ...rest}) => ({file, line, column, severity, ...rest})),
  );
  return JSON.stringify({...counts, remarks}, null, 2);
}
