# The one way to do each thing here; CI calls the same targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.DEFAULT_GOAL := help
.PHONY: help demo test generate check lint types bench clean

help: ## Lists these targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): pyproject.toml
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "amokit needs Python 3.11 or newer; set PYTHON=")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

demo: $(READY) generate ## Regenerates the client and runs a whole session against the sandbox, in both colours.
	$(BIN)/python examples/demo.py
	$(BIN)/python examples/demo.py --async

test: $(READY) ## Runs the tests.
	$(BIN)/python -m pytest

generate: $(READY) ## Writes generated/ from spec/ and templates/.
	$(BIN)/python -m generator generate

check: $(READY) ## Fails when generated/ is not what spec/ gives.
	$(BIN)/python -m generator check

lint: $(READY) types ## Holds the description and the code against our conventions.
	$(BIN)/python -m generator lint
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .

types: $(READY) ## Type-checks everything, strictly, by mypy and pyright.
	$(BIN)/python -m mypy
	$(BIN)/python -m pyright

bench: $(READY) ## Measures speed as ratios and holds them against the baseline.
	$(BIN)/python -m benchmarks

clean: ## Removes what these targets leave, but for generated/.
	rm -rf $(VENV) build dist .mypy_cache .pytest_cache .ruff_cache
