# SPDX-License-Identifier: Apache-2.0
# make demo   installs what is missing, builds, and starts two nodes with synthetic people
# make test   installs what is missing and passes every test
# make bench  prints how fast the main job's parts are, beside a rival where one is installed

SHELL := /bin/bash
SUDO := $(shell [ "$$(id -u)" = 0 ] || command -v sudo)
BINARY := .build/release/homeward
PYTHON := .venv-test/bin/python
PACKAGES := libsqlite3-dev libturbojpeg0-dev libpng-dev libqrencode-dev
TEST_PACKAGES := chromium fonts-noto-core fonts-noto-ui-core python3-venv poppler-utils golang-go golang-golang-x-mod-dev

.PHONY: setup setup-test build demo test test-domain test-root test-conformance test-faults faults test-fuzz test-api test-lives lives-write test-browser lint bench setup-bench bench-names bench-registry bench-febrl bench-dedupe bench-channel bench-casework mutants fuzz shots

setup:
	@dpkg -s $(PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q $(PACKAGES); }

setup-test: setup
	@dpkg -s $(TEST_PACKAGES) >/dev/null 2>&1 || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q $(TEST_PACKAGES); }
	@[ -x $(PYTHON) ] || python3 -m venv .venv-test
	@$(PYTHON) -m pip install -q -r Tests/Browser/requirements.txt -r Tests/API/requirements.txt -r Tests/Conformance/requirements.txt

build: setup
	swift build -c release --product homeward

demo: build
	$(BINARY) demo

test: setup-test lint test-domain test-root test-conformance test-faults test-fuzz test-api test-lives test-browser

lint:
	swift format lint --strict -r Domain/Sources Domain/Tests Sources Tests Package.swift Domain/Package.swift

test-domain:
	swift test --package-path Domain

test-root: setup
	swift build -c release --build-tests
	swift test -c release --skip-build

test-conformance: build setup-test
	$(PYTHON) -m pytest -q -rsP Tests/Conformance

# The planted bugs need a build of their own; the real one is put back before anything else is tested.
test-faults: setup-test
	HOMEWARD_TEST_BUILD=1 swift build -c release --product homeward
	cp $(BINARY) .build/homeward-test-build
	swift build -c release --product homeward
	$(PYTHON) -m pytest -q -rsP Tests/Faults

# The whole dose: ten thousand messages, five hundred kills, three seeds. About an hour.
faults: setup-test
	FAULT_DOSE=full FAULT_EVIDENCE=docs/evidence.md $(MAKE) test-faults

test-api: build setup-test
	$(PYTHON) -m pytest -q -rsP Tests/API

# Four lives played whole over two live nodes whose clocks move on; their timelines are held to Tests/Lives/golden.
test-lives: build setup-test
	$(PYTHON) -m pytest -q -rsP Tests/Lives

lives-write: build setup-test
	HOMEWARD_GOLDEN=write $(PYTHON) -m pytest -q Tests/Lives

test-browser: build setup-test
	$(PYTHON) -m pytest -q -rs Tests/Browser

shots: build setup-test
	HOMEWARD_SHOTS=shots $(PYTHON) -m pytest -q Tests/Browser

# The rivals of the benchmarks, in a folder of their own.
setup-bench: build
	@dpkg -s libicu-dev pkg-config g++ >/dev/null 2>&1 || { $(SUDO) apt-get update -q && $(SUDO) apt-get install -y -q libicu-dev pkg-config g++ python3-venv python3-dev; }
	@[ -x .venv-bench/bin/python ] || python3 -m venv .venv-bench
	@.venv-bench/bin/python -m pip install -q -r Benchmarks/requirements.txt

# They need the shared data, and say so.
bench-names: setup-bench
	@[ -n "$(HOMEWARD_SHARED)" ] || { echo "HOMEWARD_SHARED is not set: the development sets are not here"; exit 1; }
	.venv-bench/bin/python Benchmarks/names.py $(BINARY) $(HOMEWARD_SHARED)/data

bench-registry: setup-bench
	@[ -n "$(HOMEWARD_SHARED)" ] || { echo "HOMEWARD_SHARED is not set: the generator is not here"; exit 1; }
	.venv-bench/bin/python Benchmarks/registry.py $(BINARY) $(HOMEWARD_SHARED)/baselines/identity

bench-febrl: setup-bench
	@[ -n "$(HOMEWARD_SHARED)" ] || { echo "HOMEWARD_SHARED is not set: the rivals' script is not here"; exit 1; }
	.venv-bench/bin/python Benchmarks/febrl.py $(BINARY) "$(HOMEWARD_SHARED)/baselines/identity"

bench-dedupe: setup-bench
	@[ -n "$(HOMEWARD_SHARED)" ] || { echo "HOMEWARD_SHARED is not set: the names are not here"; exit 1; }
	.venv-bench/bin/python Benchmarks/dedupe.py $(BINARY) $(HOMEWARD_SHARED)/data

# In one run with the rivals: what sealing and opening costs in a process, and letters a second between two nodes with receipts that were verified.
CHANNEL_RIVALS := hpke_pyca,hpke_pyca_xwing_mldsa65,jose_joserfc,proto_b1,proto_b16,hpke_nats,as4_http,gpg_postfix
bench-channel: build
	@[ -n "$(HOMEWARD_SHARED)" ] || { echo "HOMEWARD_SHARED is not set: the channel's rivals are not here."; exit 1; }
	@bash $(HOMEWARD_SHARED)/baselines/channel/setup.sh > /dev/null
	python3 $(HOMEWARD_SHARED)/baselines/channel/bench.py --n 100 --rounds 5 --only $(CHANNEL_RIVALS) \
	    --ours 'seal-open-1=$(abspath $(BINARY)) bench envelope {n} {payload} --suite 1' --ours 'seal-open-2=$(abspath $(BINARY)) bench envelope {n} {payload} --suite 2' \
	    --ours 'channel-1=$(abspath $(BINARY)) bench channel {n}0 {payload} --suite 1' --ours 'channel-2=$(abspath $(BINARY)) bench channel {n}0 {payload} --suite 2' \
	    --ours 'one-at-a-time-1=$(abspath $(BINARY)) bench channel {n}0 {payload} --suite 1 --writers 1'

# Plants a bug into each of some fifty rules of the office, one at a time: every one must turn a test red. About three quarters of an hour.
mutants: setup-test
	$(PYTHON) Tests/Mutants/mutants.py

# How long an officer waits with 60,000 files and 200,000 entries, and how that grows.
bench-casework: build setup-test
	$(PYTHON) Benchmarks/casework.py $(BINARY)

bench: build setup-test
	$(PYTHON) Benchmarks/main_job.py $(BINARY)
	$(BINARY) bench audit --n 3000

# Hostile bytes, ten million of them for each parser; needs clang's libFuzzer, which comes with Swift.
CHANNEL_PARSERS := envelope slip bundle part descriptor note proof offer
fuzz: build setup-test
	for target in names register $(CHANNEL_PARSERS); do Tests/Fuzz/run.sh $$target -runs=10000000 || exit 1; done

# The same for a minute each, of what another node can send.
test-fuzz: build setup-test
	set -o pipefail; for target in $(CHANNEL_PARSERS); do timeout -k 5 600 Tests/Fuzz/run.sh $$target -max_total_time=$(or $(FUZZ_SECONDS),60) </dev/null 2>&1 | tail -n 9 || exit 1; done
