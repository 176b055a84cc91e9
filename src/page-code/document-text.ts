/** The address that a `<meta http-equiv="refresh">` with this `content` would go to; undefined where it only reloads. */
export function refreshTarget(content: string): string | undefined {
  const url = /^[^;,]*[;,]\s*(?:url\s*=\s*)?["']?([^"']+)/i.exec(content)?.[1];
  if (url === undefined) return undefined;
  return URL.canParse(url) ? new URL(url).href : url;
}

/** The id that a link within the document leads to; as it stands where it is badly encoded. */
export function linkedId(hash: string): string {
  const id = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** A family as a font face names it: newer browsers quote one of several words. */
export function unquoted(family: string): string {
  return family.replace(/^["']|["']$/g, '');
}
