/** The little of opentype.js that garis-huruf.ts uses; the package brings no types. */
declare module 'opentype.js' {
  export interface Glyph {
    readonly advanceWidth?: number;
    getPath(x: number, y: number, size: number): { toPathData(decimals: number): string };
  }
  export interface Font {
    readonly unitsPerEm: number;
    charToGlyph(character: string): Glyph;
  }
  const opentype: { parse(buffer: ArrayBuffer, options?: { lowMemory?: boolean }): Font };
  // biome-ignore lint/style/noDefaultExport: the package has nothing else
  export default opentype;
}
