# Two commands are enough: `make run` opens the browser on data/, `make test` runs all tests.

SHELL := /bin/bash
SWIFT ?= swift
RELEASE := .build/release/vnjp
STRICT := VNJP_STRICT=1

.PHONY: run build test test-formats check-data check-lists check soak fuzz sanitize bounds format lint record figures manual clean

run: build
	@$(RELEASE) --data data

build:
	@scripts/require.sh build
	$(SWIFT) build -c release --static-swift-stdlib --product vnjp

test:
	@scripts/require.sh test
	@$(MAKE) --no-print-directory lint
	$(STRICT) $(SWIFT) build --build-tests
	.build/debug/vnjp check data
	LC_ALL=C.UTF-8 $(STRICT) $(SWIFT) test --skip-build

test-formats:
	@scripts/require.sh test-formats
	$(STRICT) $(SWIFT) build --product vnjp
	scripts/test_formats.sh

check-data:
	@scripts/require.sh check-data
	$(STRICT) $(SWIFT) build --product vnjp
	scripts/check_data.sh
	python3 scripts/check_agreement.py

check-lists:
	@scripts/require.sh check-lists
	$(STRICT) $(SWIFT) build --product vnjp
	python3 scripts/check_lists.py .build/debug/vnjp data

# What takes longer than the tests, and what stands outside of them.
check: check-data check-lists test-formats bounds soak

# Thousands of keys over a hundred thousand events: nothing grows, nothing is left open.
soak: build
	python3 scripts/soak.py $(RELEASE)

# Each harness for so many seconds: make fuzz SECONDS=600.
fuzz:
	scripts/fuzz.sh $(or $(SECONDS),60)

# The suite under the thread sanitizer, in a build folder of its own; FILTER names a part of it.
sanitize:
	@scripts/require.sh test
	LC_ALL=C.UTF-8 TSAN_OPTIONS=halt_on_error=0 $(SWIFT) test --sanitize=thread --scratch-path .build-tsan \
	  $(if $(FILTER),--filter "$(FILTER)")

# What malformed and oversized inputs cost, and how they are refused.
bounds: build
	python3 scripts/bounds.py $(RELEASE)

format:
	$(SWIFT) format --in-place --recursive Sources Tests Fuzz Package.swift

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Fuzz Package.swift

record:
	LC_ALL=C.UTF-8 RECORD_SCREENS=1 $(STRICT) $(SWIFT) test --filter BrowserTests

figures:
	$(STRICT) $(SWIFT) build --product vnjp
	scripts/figures.sh

manual:
	$(STRICT) $(SWIFT) build --product vnjp
	.build/debug/vnjp manual > .build/vnjp.1
	@echo "man -l .build/vnjp.1"

clean:
	$(SWIFT) package clean
	rm -rf .build-tsan
