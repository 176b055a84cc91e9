/** How long something took: "3,4 detik", "2 menit 5 detik". */
export function sebutLama(ms: number): string {
  const detik = ms / 1000;
  if (detik < 59.95) return `${detik.toFixed(1).replace('.', ',')} detik`;
  const bulat = Math.round(detik);
  const jam = Math.floor(bulat / 3600);
  const menit = Math.floor((bulat % 3600) / 60);
  if (jam > 0) return menit === 0 ? `${jam} jam` : `${jam} jam ${menit} menit`;
  return bulat % 60 === 0 ? `${menit} menit` : `${menit} menit ${bulat % 60} detik`;
}
