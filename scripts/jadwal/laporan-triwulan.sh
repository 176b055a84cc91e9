#!/bin/sh
# Reports and table of the quarter that has just ended, for cron or a systemd timer.
#   laporan-triwulan.sh <folder buku kerja> <folder keluaran>
# LAPKIN names the command (bawaan: lapkin); TANGGAL (YYYY-MM) stands in for today.
set -u
buku=${1:?folder buku kerja belum disebut}
keluaran=${2:?folder keluaran belum disebut}
lapkin=${LAPKIN:-lapkin}
tanggal=${TANGGAL:-$(date +%Y-%m)}
tahun=${tanggal%-*}
bulan=${tanggal#*-}
triwulan=$(( (${bulan#0} - 1) / 3 ))
if [ "$triwulan" -eq 0 ]; then
  triwulan=4
  tahun=$((tahun - 1))
fi
folder=$keluaran/$tahun-tw-$triwulan
mkdir -p "$folder" || exit 4

"$lapkin" batch "$buku" -o "$folder" --tahun "$tahun" --triwulan "$triwulan"
hasil=$?
if [ "$hasil" -eq 6 ]; then
  # Once more for what failed: a busy disk or a browser that died is often gone by then.
  "$lapkin" batch "$buku" -o "$folder" --tahun "$tahun" --triwulan "$triwulan" --retry-failed
  hasil=$?
fi
case $hasil in
  0 | 6)
    "$lapkin" rekap "$buku" -o "$folder/rekap.xlsx" --tahun "$tahun" --triwulan "$triwulan"
    rekap=$?
    [ "$hasil" -eq 0 ] && hasil=$rekap
    ;;
esac
[ "$hasil" -eq 0 ] || echo "lapkin berakhir dengan kode $hasil; lihat $folder/ringkasan.xlsx" >&2
exit "$hasil"
