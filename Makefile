# make demo    judge two communes       make test              every check and test
# make bench   the benchmarks           make clean             remove what make made
# make equality CASES=20000             rete against direct, a million cases without CASES
# make memory  100,000 units in one process
# make pages   docs/law/ anew from the rules
# make lock    pin the dependencies     make lock UPGRADE=1    the same, at their newest versions
# PYTHON=...   with that Python instead of the first that serves

MAKEFLAGS += --no-print-directory
BIN := .venv/bin
# Twice quiet: errors only. Warnings of a machine's own pip configuration are not about this project.
PIP := $(BIN)/python -m pip --quiet --quiet --disable-pip-version-check

.PHONY: demo test bench equality memory pages setup lock clean

demo: setup
	@$(BIN)/ntm-rules assess fixtures/lang-son/hoa-cu-2024.yaml
	@echo
	@$(BIN)/ntm-rules assess fixtures/vi-du.yaml

test: setup
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m pytest

bench: setup
	@$(BIN)/python benchmarks/run.py
	@$(BIN)/python benchmarks/engines.py

# The two engines on made-up standards and facts; CASES=20000 takes less than a minute.
equality: setup
	@$(BIN)/python tests/equality.py $(or $(CASES),1000000)

memory: setup
	@$(BIN)/python tests/equality.py --memory $(or $(UNITS),100000)

# One page for each standard and indicator; tests/test_law_pages.py holds them to the rules.
pages: setup
	@$(BIN)/python docs/make_law.py

clean:
	rm -rf .venv dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# --- the environment ------------------------------------------------------------------------------

# Two stamps: a changed lock makes the environment anew, a changed pyproject.toml only installs the
# package again. Their names hold PYTHON, so that asking for another one takes effect.
DEPENDENCIES := .venv/dependencies$(subst /,_,$(PYTHON))
PACKAGE := .venv/package$(subst /,_,$(PYTHON))

setup: $(PACKAGE)

$(PACKAGE): pyproject.toml $(DEPENDENCIES)
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(PIP) check || { echo 'The lock is behind pyproject.toml: make lock' >&2; exit 1; }
	@touch $@

# durable-rules comes as source, and a locked setuptools compiles it: pip's build isolation would
# fetch whichever is newest that day. So setuptools goes first, from a lock of its own.
$(DEPENDENCIES): requirements-build.lock requirements-dev.lock
	@echo 'Setting up .venv with $(FOUND)'
	@$(FOUND) -m venv --clear .venv
	@$(PIP) install --require-hashes --no-deps -r requirements-build.lock
	@$(PIP) install --require-hashes --no-deps --no-build-isolation --use-pep517 \
		-r requirements-dev.lock
	@touch $@

# Looked for when first used, and once. What it prints when it fails says what to install.
FOUND = $(eval FOUND := $(shell .ci/find-python $(PYTHON)))$(if \
	$(filter 0,$(.SHELLSTATUS)),$(FOUND),$(error $(FOUND)))

# uv resolves for every Python from 3.11 on at once, and writes no index address.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url $(if $(UPGRADE),--upgrade)

lock:
	@uv=$$(mktemp -d) && trap 'rm -rf "$$uv"' EXIT && $(FOUND) -m venv "$$uv" && \
	"$$uv/bin/pip" --quiet --quiet --disable-pip-version-check install uv==0.13.9 && \
	PATH="$$uv/bin:$$PATH" && \
	$(LOCK) --group native --output-file requirements-build.lock && \
	$(LOCK) pyproject.toml --all-extras --group dev --output-file requirements-dev.lock
