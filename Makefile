# Briefing: everything a person types. `make run` and `make test` set up what they need.
.DEFAULT_GOAL := help
SHELL := /bin/sh
VENV := .venv
PYTHON := $(VENV)/bin/python
OFFSCREEN := QT_QPA_PLATFORM=offscreen
export PYTHONHASHSEED ?= 0
# Compiled code is kept even where the shell says otherwise: each process that reads, and each command that is tested,
# would compile the program anew.
unexport PYTHONDONTWRITEBYTECODE
FUZZ_SECONDS ?= 600

.PHONY: help run test pictures check format quality fit teach bench safety fuzz package screenshot requirements snapshot clean

help:
	@echo "make run      set up and open Briefing"
	@echo "make test     set up and run the tests (no display needed)"
	@echo "make pictures every page in every look: draws build/journeys (minutes)"
	@echo "make check    formatting, lint, types, import contracts, schema snapshot, bundled files"
	@echo "make quality  how well documents are read: prints a table, writes build/quality.json"
	@echo "make fit      how sentences, places, days, kinds and grades are weighed: fits the weights anew on the labels (minutes)"
	@echo "make teach    the classifiers of sentences and grades, taught anew on what is labelled (hours, gigabytes)"
	@echo "make bench    speed as ratios within one run: writes build/bench.json"
	@echo "make safety   fault tests at length: writes build/safety.json"
	@echo "make fuzz     hostile input at length"
	@echo "make package  the application to install, checked after building"
	@echo "make format   formatting, and what lint can mend itself"
	@echo "make snapshot, make screenshot, make requirements"
	@echo "              db/schema.sql, the README's picture, the pinned versions anew"
	@echo "make clean    removes what was built and what the checks remember"

run: $(VENV)/.run-ready
	@$(VENV)/bin/briefing-app

# Tests move to whichever process is free: by whole files, one waited a minute for the other's journeys.
test: $(VENV)/.dev-ready
	$(OFFSCREEN) $(PYTHON) -m pytest -n 2 --dist worksteal

pictures: $(VENV)/.dev-ready
	$(OFFSCREEN) BRIEFING_LOOKS=all $(PYTHON) -m pytest tests/journeys -n 2 --dist worksteal

check: $(VENV)/.dev-ready
	$(PYTHON) -m ruff format --check .
	$(PYTHON) -m ruff check .
	$(PYTHON) -m mypy
	$(VENV)/bin/lint-imports
	$(PYTHON) db/snapshot.py --check
	$(PYTHON) packaging/check_bundle.py

format: $(VENV)/.dev-ready
	$(PYTHON) -m ruff format .
	$(PYTHON) -m ruff check --fix .

quality: $(VENV)/.dev-ready
	$(PYTHON) tests/quality/measure.py

fit: $(VENV)/.fit-ready
	$(PYTHON) tests/quality/fit.py
	$(PYTHON) tests/quality/fit_themes.py
	$(PYTHON) tests/quality/fit_topics.py
	$(PYTHON) tests/quality/fit_others.py
	$(PYTHON) tests/quality/fit_days.py
	$(PYTHON) tests/quality/fit_visit_kinds.py
	$(PYTHON) tests/quality/fit_places.py
	$(PYTHON) tests/quality/fit_grades.py

teach: $(VENV)/.fit-ready build/teach/.ready
	$(PYTHON) tests/quality/teach_sentences.py
	build/teach/venv/bin/python tests/quality/teach.py
	$(PYTHON) tests/quality/teach_gradings.py
	build/teach/venv/bin/python tests/quality/teach_grades.py

bench: $(VENV)/.dev-ready
	$(OFFSCREEN) $(PYTHON) tests/bench/measure.py

safety: $(VENV)/.dev-ready
	$(PYTHON) tests/safety/measure.py

fuzz: $(VENV)/.fuzz-ready
	$(OFFSCREEN) BRIEFING_FUZZ=long $(PYTHON) -m pytest tests/fuzz -n 2
	@if $(PYTHON) -c "import atheris" 2>/dev/null; then $(PYTHON) tests/fuzz/coverage_guided.py $(FUZZ_SECONDS); \
	  else echo "Fuzzing by coverage was left out: its fuzzer has no wheel for this system."; fi

package: $(VENV)/.dev-ready
	sh packaging/build.sh

screenshot: $(VENV)/.run-ready
	$(PYTHON) packaging/screenshot.py

snapshot: $(VENV)/.dev-ready
	$(PYTHON) db/snapshot.py

# uv resolves once for all systems; the files it writes name no registry.
requirements:
	for set in setup dev fuzz fit teach; do \
	  uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	    --no-header --no-annotate -q requirements/$$set.in -o requirements/$$set.txt; done

$(VENV)/.run-ready: requirements/setup.txt pyproject.toml packaging/setup.sh
	@sh packaging/setup.sh setup
	@touch $@

$(VENV)/.dev-ready: requirements/dev.txt pyproject.toml packaging/setup.sh
	@sh packaging/setup.sh dev
	@touch $@ $(VENV)/.run-ready

# The fuzzer has wheels for some systems only; without it the rest of `make fuzz` runs all the same.
$(VENV)/.fuzz-ready: $(VENV)/.dev-ready requirements/fuzz.txt
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
	  -r requirements/fuzz.txt || true
	@touch $@

$(VENV)/.fit-ready: $(VENV)/.dev-ready requirements/fit.txt
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check --require-hashes --only-binary :all: \
	  -r requirements/fit.txt
	@touch $@

# Gigabytes for one model: kept apart from what the application and its tests need.
build/teach/.ready: requirements/teach.txt
	@python3 -m venv build/teach/venv
	@build/teach/venv/bin/python -m pip install --quiet --disable-pip-version-check --require-hashes \
	  --only-binary :all: -r requirements/teach.txt
	@touch $@

clean:
	rm -rf build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
