/** The little of opentype.js that teks-garis.ts uses; the package brings no types. */
declare module 'opentype.js' {
  export interface Font {
    getPath(text: string, x: number, y: number, size: number): { toPathData(decimals: number): string };
    getAdvanceWidth(text: string, size: number): number;
  }
  export function parse(buffer: ArrayBuffer, options?: { lowMemory?: boolean }): Font;
}
