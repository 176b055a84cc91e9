#!/bin/sh
# Tries the commands of README.md on a bare Debian 12: Node, git and npm, no browser and none of its libraries.
# Usage, as root: scripts/bare/coba-debian.sh [folder of the machine]     (kept for the next time; needs debootstrap)
set -eu

[ "$(id -u)" = 0 ] || { echo 'Jalankan sebagai root.' >&2; exit 2; }
repo=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
here=$repo/scripts/bare
machine=${1:-/var/tmp/lapkin-debian-12}

if [ ! -e "$machine/.lapkin-siap" ]; then
  debootstrap --variant=minbase --include=git,ca-certificates bookworm "$machine" http://deb.debian.org/debian
  npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  mkdir -p "$machine/usr/lib/node_modules"
  cp "$(readlink -f "$(command -v node)")" "$machine/usr/bin/node"
  cp -r "$npm" "$machine/usr/lib/node_modules/npm"
  ln -sf ../lib/node_modules/npm/bin/npm-cli.js "$machine/usr/bin/npm"
  ln -sf ../lib/node_modules/npm/bin/npx-cli.js "$machine/usr/bin/npx"
  chroot "$machine" useradd --create-home --shell /bin/bash ani
  touch "$machine/.lapkin-siap"
fi
cp /etc/resolv.conf "$machine/etc/resolv.conf"
cp /etc/ssl/certs/ca-certificates.crt "$machine/etc/ssl/certs/ca-certificates.crt"
# An office network may have an authority of its own, which npm does not take from the system.
mkdir -p "$machine/usr/etc"
echo 'cafile=/etc/ssl/certs/ca-certificates.crt' > "$machine/usr/etc/npmrc"
for browser in chromium chromium-headless-shell google-chrome; do
  [ ! -e "$machine/usr/bin/$browser" ] || { echo "$machine sudah punya $browser" >&2; exit 1; }
done

rm -rf "$machine/srv/lapkin.git"
git clone --quiet --bare "$repo" "$machine/srv/lapkin.git"
# The clone of an ordinary user reads a folder of root's.
printf '[safe]\n\tdirectory = *\n' > "$machine/etc/gitconfig"
cp "$here/di-dalam.sh" "$machine/srv/di-dalam.sh"
# The two commands: the first two fenced blocks of README.md.
for n in 1 2; do
  awk -v want="$n" '/^```/ { if (open) { open = 0 } else { open = 1; n++; next } } open && n == want' \
    "$repo/README.md" > "$machine/srv/perintah-$n.sh"
  [ -s "$machine/srv/perintah-$n.sh" ] || { echo "README.md tanpa perintah $n" >&2; exit 1; }
done

# A root of its own by pivot_root: in a chroot the kernel forbids the namespaces that the browser's sandbox needs.
exec unshare --mount --pid --fork --kill-child sh -eu -c '
  mount --make-rprivate /
  mount --bind "$1" "$1"
  cd "$1"
  mount -t proc proc proc
  mount --rbind /dev dev
  mkdir -p lama
  pivot_root . lama
  umount -l /lama
  cd /
  sh /srv/di-dalam.sh root
  su - ani -c "sh /srv/di-dalam.sh ani"
' sh "$machine"
