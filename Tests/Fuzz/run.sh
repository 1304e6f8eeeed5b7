#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Feeds hostile bytes to a parser until it breaks, or the runs or the seconds are done.
# usage: run.sh names|register|envelope|slip|bundle|part|descriptor|note|proof|offer [options of libFuzzer, such as -runs=10000000 or -max_total_time=60]
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1
shift
out=.build/fuzz
mkdir -p "$out/corpus-$target"
flags=(-O -wmo -parse-as-library -sanitize=fuzzer,address -swift-version 6 -enable-upcoming-feature InternalImportsByDefault
    -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature ExistentialAny -I "$out")
source="Tests/Fuzz/$target.swift" longest=400
case "$target" in
names) folder=Domain/Sources rooms=(PersonNames) flags+=(-package-name domain) ;;
register) folder=Domain/Sources rooms=(PersonNames Tables Identity Matching CivilRegistry) flags+=(-package-name domain) ;;
*)
    # The channel's parsers by themselves, over the cryptography that the release build has made.
    folder=Sources rooms=(Ledger Pouch) source=Tests/Fuzz/channel.swift longest=60000
    release=.build/release
    [ -d "$release/Crypto.build" ] || swift build -c release --product homeward
    flags+=(-package-name homeward -I "$release/Modules")
    for shim in CCryptoBoringSSL CCryptoBoringSSLShims CXKCP CXKCPShims; do
        flags+=(-Xcc "-fmodule-map-file=$(find .build/checkouts/swift-crypto/Sources/$shim -name module.modulemap)")
    done
    ;;
esac
objects=()
for room in "${rooms[@]}"; do
    mapfile -t sources < <(find "$folder/$room" -name '*.swift' | sort)
    object="$out/$room.o"
    if [ -n "${changed:-}" ] || [ ! -e "$object" ] || [ -n "$(find "$folder/$room" -name '*.swift' -newer "$object" -print -quit)" ]; then
        changed=1 # and so must be every room above it
        swiftc "${flags[@]}" -emit-module -emit-module-path "$out/$room.swiftmodule" -emit-object -module-name "$room" -o "$object" "${sources[@]}"
    fi
    objects+=("$object")
done
seeds=()
if [ -n "${release:-}" ]; then
    mapfile -t -O "${#objects[@]}" objects < <(find "$release"/{Crypto,CryptoBoringWrapper,CCryptoBoringSSL,CCryptoBoringSSLShims,CXKCP,CXKCPShims,SwiftASN1}.build/ -name '*.o')
    "${PYTHON:-.venv-test/bin/python}" Tests/Fuzz/seeds.py "$out"
    seeds=("$out/seeds-$target")
fi
swiftc "${flags[@]}" -D "${target^^}" -module-name "Fuzz" -o "$out/$target" "$source" "${objects[@]}" ${release:+-lstdc++}
# Swift keeps pointers with bits of its own in them, which look like leaks to a sanitizer that looks for pointers.
export ASAN_OPTIONS=detect_leaks=0 SWIFT_BACKTRACE=enable=no
exec "$out/$target" -max_len="$longest" -timeout=5 -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$out/" "$@" "$out/corpus-$target" "${seeds[@]}"
