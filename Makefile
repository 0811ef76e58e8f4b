# The tasks of development; CI calls the same targets.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
comma := ,
READY := $(VENV)/.ready
# The demo needs few of the packages that development needs. Where those are installed already, it runs with them.
DEMO_READY := $(if $(wildcard $(READY)),$(READY),$(VENV)/.demo-ready)

.DEFAULT_GOAL := help
.PHONY: help audit demo test generate check lint types bench ci spec-diff review probe scaffold redocly public-check install-check judges screenshots spec-report docs clean

help: ## Lists these targets.
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-12s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# Installs the package with extras into the virtual environment. pip is not quiet: downloading takes long, and its output shows it.
define install
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "amokit needs Python 3.11 or newer; set PYTHON=")'
@echo "Installing amokit[$(1)] into $(VENV)"
$(PYTHON) -m venv $(VENV)
$(BIN)/python -m pip install --disable-pip-version-check --editable '.[$(1)]'
@touch $@
endef

$(READY): pyproject.toml
	$(call install,dev)

$(VENV)/.demo-ready: pyproject.toml
	$(call install,demo$(comma)generate)

demo: $(DEMO_READY) ## Regenerates the client and runs a whole session against the sandbox, sync and async.
	@echo "1/3 Writing generated/ from spec/ and templates/"
	$(BIN)/python -m generator generate
	@echo "2/3 The session, sync"
	$(BIN)/python -m amokit.demo
	@echo "3/3 The session, async"
	$(BIN)/python -m amokit.demo --async

test: $(READY) ## Runs the tests, in as many processes as there are processors; one file is run by one process.
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile

generate: $(READY) ## Writes generated/ from spec/ and templates/.
	$(BIN)/python -m generator generate

check: $(READY) ## Fails when generated/ is not what spec/ gives.
	$(BIN)/python -m generator check

lint: $(READY) types ## Checks the description and the code by the rules of this project.
	$(BIN)/python -m generator lint
	$(BIN)/lint-imports
	$(BIN)/python -m ruff check .
	$(BIN)/python -m ruff format --check .

types: $(READY) ## Type-checks everything, strictly, by mypy and pyright.
	$(BIN)/python -m mypy
	$(BIN)/python -m mypy examples
	$(BIN)/python -m pyright

ci: check lint test ## Runs check, lint, types and tests; on a pull request (BASE=rev) the review too.
	$(if $(BASE),$(BIN)/python -m generator review --base $(BASE) --output review.md)

BASE ?=
spec-diff: $(READY) ## Reports what changed for callers since BASE=rev; fails for breaking changes.
	$(BIN)/python -m generator diff --base "$(or $(BASE),HEAD)"

review: $(READY) ## Writes review.md for a pull request against BASE=rev; fails for a breaking change that is not announced.
	$(BIN)/python -m generator review --base "$(or $(BASE),HEAD)" --output review.md

probe: $(READY) ## Compares the answers of an account (URL=…, token in AMOKIT_TOKEN) or of the sandbox with the description.
	@$(if $(URL),printf '%s\n' "$$AMOKIT_TOKEN" | $(BIN)/python -m generator probe --url "$(URL)" --token - --output probe.patch,$(BIN)/python -m generator probe --sandbox --output probe.patch)

scaffold: $(READY) ## Begins an operation: TAG=leads.moods OP=list, and API_PATH=… if the path does not follow from the tag.
	$(BIN)/python -m generator scaffold --tag "$(TAG)" --op "$(OP)" $(if $(API_PATH),--path "$(API_PATH)")

redocly: $(READY) ## Compares our findings on changes with those of redocly; needs Node.
	npm install --silent --no-save --prefix $(VENV)/redocly @redocly/cli@2.77.0
	$(BIN)/python -m pytest -q -s tests/changes/test_redocly.py

public-check: $(READY) ## Tests the published file with validators, generators and mock servers of others; needs Node and Chromium.
	mkdir -p $(VENV)/public
	cp tests/public/package.json $(VENV)/public/
	npm install --silent --no-package-lock --no-audit --no-fund --prefix $(VENV)/public
	$(BIN)/python -m pytest -q -s -m public tests/public tests/browser

judges: $(READY) ## Runs clients of others, as published, against the sandbox; needs Node, and for the official SDK PHP and Composer.
	$(BIN)/python -m tests.judges.install
	$(BIN)/python -m pytest -q -s -m judge tests/judges

install-check: $(READY) ## Installs the wheel alone on each Python of pyenv, and resolves the extras; needs a package index.
	$(BIN)/python -m pytest -q -s -m install tests/packaging/test_installation.py

screenshots: $(READY) docs ## Makes the pictures of docs/; needs Chromium, and what `make public-check` installs.
	$(BIN)/python -m tests.browser.screenshots

spec-report: $(READY) ## Reports the evidence of the description, by operation and by field.
	$(BIN)/python -m generator report

audit: $(READY) ## Looks for published advisories on all installed packages; needs the network.
	$(PYTHON) -m venv $(VENV)/audit
	$(VENV)/audit/bin/python -m pip install --disable-pip-version-check --quiet 'pip-audit>=2.9'
	$(VENV)/audit/bin/pip-audit --path "$$($(BIN)/python -c 'import sysconfig; print(sysconfig.get_path("purelib"))')" --skip-editable

docs: $(READY) ## Builds the site into site/, with the reference from the code; fails for a dead link or an outdated translation.
	$(BIN)/python -m website.twins
	$(BIN)/python -m website.build

bench: $(READY) ## Measures speed as ratios and compares them with the baseline.
	$(BIN)/python -m benchmarks

clean: ## Removes what these targets write, except generated/.
	rm -rf $(VENV) build dist site review.md probe.patch .mypy_cache .pytest_cache .ruff_cache
