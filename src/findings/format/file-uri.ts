/**
 * A file name as a URI reference: relative paths stay relative, absolute ones become file: URIs, also those of Windows
 * (C:\data\q2.xlsx -> file:///C:/data/q2.xlsx, \\server\bagi\q2.xlsx -> file://server/bagi/q2.xlsx).
 */
export function fileUri(path: string): string {
  const windows = /^[A-Za-z]:[\\/]/.test(path);
  const share = path.startsWith('\\\\');
  const slashed = windows || share || (path.includes('\\') && !path.includes('/')) ? path.replaceAll('\\', '/') : path;
  const parts = slashed.split('/').map((part) => encodeURIComponent(part));
  if (windows) return `file:///${slashed.slice(0, 2)}/${parts.slice(1).join('/')}`;
  if (share) return `file:${parts.join('/')}`;
  return slashed.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/');
}
