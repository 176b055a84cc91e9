/** Enough files to speak of a pace: the first ones also carry the start of the browser. */
const SEDIKITNYA = 5;
const SEDIKITNYA_MS = 2000;
/** The pace is that of the last files: unchanged ones are passed over quickly and say nothing of the rest. */
const JENDELA = 40;

/** Hears when each file ends (milliseconds) and says how long the rest will take; null until that can be said honestly. */
export function penaksir(mulai: number) {
  const saat: number[] = [mulai];
  let banyak = 0;
  return (kini: number, sisa: number): number | null => {
    saat.push(kini);
    banyak++;
    if (saat.length > JENDELA + 1) saat.shift();
    const lama = kini - (saat[0] ?? kini);
    if (banyak < SEDIKITNYA || lama < SEDIKITNYA_MS) return null;
    return (lama / (saat.length - 1)) * sisa;
  };
}

/** What is left, as coarse as it is known: "kira-kira 3 menit lagi". */
export function sebutSisa(ms: number): string {
  const detik = ms / 1000;
  if (detik < 10) return 'beberapa detik lagi';
  if (detik < 55) return `kira-kira ${Math.ceil(detik / 10) * 10} detik lagi`;
  const menit = Math.round(detik / 60);
  if (menit < 60) return `kira-kira ${menit} menit lagi`;
  const lima = Math.round(detik / 300) * 5;
  const jam = Math.floor(lima / 60);
  return lima % 60 === 0 ? `kira-kira ${jam} jam lagi` : `kira-kira ${jam} jam ${lima % 60} menit lagi`;
}
