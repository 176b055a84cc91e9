#!/bin/sh
# Runs inside the bare machine, once for each user: a fresh clone, a fresh cache, then the two commands of README.md.
set -eu
export CI=1
rm -rf "$HOME/lapkin" "$HOME/.cache/lapkin"
git clone --quiet /srv/lapkin.git "$HOME/lapkin"
cd "$HOME/lapkin"
for n in 1 2; do
  echo "== $1: perintah $n"
  start=$(date +%s)
  sh -eux "/srv/perintah-$n.sh"
  echo "== $1: perintah $n selesai dalam $(($(date +%s) - start)) detik"
done
[ "$(git status --porcelain | wc -l)" = 0 ] || { git status --short; echo 'Pohon kerja berubah.' >&2; exit 1; }
