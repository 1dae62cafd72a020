# Installs packages of kernel sources as Ubuntu builds them (its kernel team's
# debian/rules.d/3-binary-indep.mk): an archive in a folder, a link to it, and a metapackage.
set -eu
apt-get install -y --no-install-recommends bzip2
work=$(mktemp -d)
name=linux-source-9.9.0
mkdir -p "$work/$name" "$work/source/DEBIAN" "$work/source/usr/src/$name/debian" "$work/meta/DEBIAN"
echo '# 9.9.0' > "$work/$name/Makefile"
tar -C "$work" -cjf "$work/source/usr/src/$name/$name.tar.bz2" "$name"
ln -s "$name/$name.tar.bz2" "$work/source/usr/src/$name.tar.bz2"
control() {
  printf 'Package: %s\nVersion: 9.9.0-1.1\nArchitecture: all\nMaintainer: x <x@example.org>\n' "$1"
  printf 'Description: sources\n%s' "${2:-}"
}
control "$name" > "$work/source/DEBIAN/control"
control linux-source "Depends: $name
" > "$work/meta/DEBIAN/control"
dpkg-deb --build "$work/source" "$work/source.deb"
dpkg-deb --build "$work/meta" "$work/meta.deb"
apt-get remove -y linux-source || true
dpkg --install "$work/source.deb" "$work/meta.deb"
