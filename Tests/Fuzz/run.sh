#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Feeds hostile bytes to a parser until it breaks or the runs are done.   usage: run.sh names|register RUNS [options of libFuzzer]
set -euo pipefail
cd "$(dirname "$0")/../.."
target=$1 runs=$2
shift 2
out=.build/fuzz
mkdir -p "$out/corpus-$target"
flags=(-O -wmo -parse-as-library -sanitize=fuzzer,address -package-name domain -swift-version 6 -enable-upcoming-feature InternalImportsByDefault
    -enable-upcoming-feature MemberImportVisibility -enable-upcoming-feature ExistentialAny -I "$out")
objects=()
rooms=(PersonNames)
[ "$target" = names ] || rooms+=(Tables Identity Matching CivilRegistry)
for room in "${rooms[@]}"; do
    mapfile -t sources < <(find "Domain/Sources/$room" -name '*.swift' | sort)
    object="$out/$room.o"
    if [ -n "${changed:-}" ] || [ ! -e "$object" ] || [ -n "$(find "Domain/Sources/$room" -name '*.swift' -newer "$object" -print -quit)" ]; then
        changed=1 # and so must be every room above it
        swiftc "${flags[@]}" -emit-module -emit-module-path "$out/$room.swiftmodule" -emit-object -module-name "$room" -o "$object" "${sources[@]}"
    fi
    objects+=("$object")
done
swiftc "${flags[@]}" -module-name "Fuzz" -o "$out/$target" "Tests/Fuzz/$target.swift" "${objects[@]}"
exec "$out/$target" -runs="$runs" -max_len=400 -timeout=5 -rss_limit_mb=3000 -print_final_stats=1 -artifact_prefix="$out/" "$@" "$out/corpus-$target"
