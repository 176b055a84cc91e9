/** galat / peringatan / info, under the names of the JSON output. */
export type Severity = 'error' | 'warning' | 'info';
