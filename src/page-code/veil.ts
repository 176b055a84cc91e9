/**
 * Id of the style that keeps the document from being laid out and painted for the screen: it is only printed. Code
 * that measures lifts it for as long as it needs.
 */
export const VEIL = 'lapkin-layar';
