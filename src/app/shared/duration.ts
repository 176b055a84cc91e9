/** How long something took: "3,4 detik", "2 menit 5 detik". */
export function formatDuration(ms: number): string {
  const seconds = ms / 1000;
  if (seconds < 59.95) return `${seconds.toFixed(1).replace('.', ',')} detik`;
  const rounded = Math.round(seconds);
  const hours = Math.floor(rounded / 3600);
  const minutes = Math.floor((rounded % 3600) / 60);
  if (hours > 0) return minutes === 0 ? `${hours} jam` : `${hours} jam ${minutes} menit`;
  return rounded % 60 === 0 ? `${minutes} menit` : `${minutes} menit ${rounded % 60} detik`;
}
