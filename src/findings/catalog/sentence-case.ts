/** A phrase as the start of a sentence: "jumlah target" -> "Jumlah target". */
export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
