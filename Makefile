# Everything a contributor runs. Each command first makes what it needs; a second call finds it made.
# Windows has no make: README.md gives the same steps for PowerShell.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
MAKEFLAGS += --no-print-directory

PYTHON ?= python3
IN_VENV := .venv/bin
READY := .venv/.ready
ALMANAC := data/almanac.sqlite
PROGRAM := $(IN_VENV)/multifaith-planner
SCREENLESS := QT_QPA_PLATFORM=offscreen

# Compiled bytecode is half of the starting time, so nothing here runs without it.
unexport PYTHONDONTWRITEBYTECODE

# Folders count as well as files: a source that was deleted changes its folder's time alone.
ALMANAC_SOURCES := $(shell find data -mindepth 1 -not -path 'data/sample*' -not -name 'almanac.sqlite*') \
	$(shell find planner/calendars planner/content planner/domain/search*.py planner/domain/*page.py -name '*.py')

# Made from the files of words, as the almanac is from its sources, and never committed.
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard resources/translations/*.ts))

.PHONY: help run test almanac translations bench bench-shared soak build screenshots lock

help: ## Say what make can do
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' Makefile

run: $(READY) $(ALMANAC) $(TRANSLATIONS) ## Open the planner; with no display, print the sample week
	@.setup/run

test: $(READY) $(ALMANAC) $(TRANSLATIONS) ## Check formatting, lint, types and layers, then run the tests
	@$(IN_VENV)/ruff format --check --quiet . || { echo 'Mend this with: $(IN_VENV)/ruff format .' >&2; exit 1; }
	@$(IN_VENV)/ruff check --quiet .
	@$(IN_VENV)/mypy --no-error-summary
	@$(IN_VENV)/lint-imports --no-logo
	@$(IN_VENV)/vulture
	@$(PYTHON) .setup/system_packages.py --to-test
	@$(SCREENLESS) $(IN_VENV)/pytest

almanac: $(READY) $(ALMANAC) ## Build data/almanac.sqlite where its sources have changed

translations: $(READY) ## Bring the files of words up to the texts of the program, for translators
	@.setup/translations
	@$(MAKE) $(TRANSLATIONS)

bench: $(READY) $(ALMANAC) $(TRANSLATIONS) ## Measure the planner against its limits and its peers
	@$(SCREENLESS) $(IN_VENV)/python -m tests.bench

bench-shared: $(READY) $(ALMANAC) ## Fill a shared diary with a region's 10 million sessions, and measure it
	@$(PYTHON) .setup/system_packages.py --to-test
	@nice $(IN_VENV)/python -m tests.bench_shared

soak: $(READY) $(ALMANAC) ## Kill the planner at work, feed it hostile files, fill it: what is lost?
	@$(SCREENLESS) $(IN_VENV)/python -m tests.soak

build: $(READY) $(ALMANAC) $(TRANSLATIONS) ## Freeze the program into dist/ and try the result
	@$(PYTHON) .setup/system_packages.py --to-build
	@PYTHONPATH=. $(IN_VENV)/python .setup/build.py

screenshots: $(READY) $(ALMANAC) $(TRANSLATIONS) ## Draw every screen and printed page into build/screenshots/
	@$(SCREENLESS) $(IN_VENV)/python -m tests.screenshots

lock: ## Choose the newest packages that pyproject.toml allows, and lock them by hash
	@.setup/lock

# The scripts in .venv name this folder, so a checkout that was moved is set up again.
ifneq ($(shell cat $(READY) 2>/dev/null),$(CURDIR))
.PHONY: $(READY)
endif

$(READY): .requirements/dev.txt pyproject.toml .setup/environment .setup/system_packages.py
	@PYTHON='$(PYTHON)' .setup/environment

# Other packages may date differently; a mere setting up again does not.
$(ALMANAC): .requirements/run.txt $(ALMANAC_SOURCES) | $(READY)
	@$(PROGRAM) almanac build

%.qm: %.ts | $(READY)
	@$(IN_VENV)/pyside6-lrelease -silent $< -qm $@
