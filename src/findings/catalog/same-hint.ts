/**
 * "samakan H7 dan PK!G7"; where a second pair of cells (`otherOwn`, `otherSheet`) differs crosswise, the two of either
 * sheet are exchanged.
 */
export function hintMakeSame(own: string, sheet: string, otherOwn: string, otherSheet: string): string {
  return otherOwn === ''
    ? `samakan ${own} dan ${sheet}`
    : `isi ${own} dan ${otherOwn} tampaknya tertukar: tukar keduanya, atau tukar ${sheet} dan ${otherSheet}`;
}
