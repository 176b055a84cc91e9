/** A time in milliseconds as a sentence says it: "0,15 detik", "60 detik". */
export function formatSeconds(ms: number): string {
  return `${String(ms / 1000).replace('.', ',')} detik`;
}
