# make demo    judge two communes       make test              every check and test
# make bench   what it costs            make clean             remove what make made
# make peers   and others on the same case, in .venv-peers
# make spark   PySpark frames against the definition, in .venv-spark; asks for Java
# make lowest  the tests that meet other libraries, on the lowest versions of these, in .venv-lowest
# make equality CASES=20000             rete against direct, a million cases without CASES
# make memory  100,000 units in one process
# make pages   docs/law/ anew from the rules, docs/reference.md from the docstrings
# make mutants every change of the law that scenarios ought to notice: minutes, on every core
# make real-documents DOCUMENTS=FOLDER   rule files against the cells of the decisions, where they are
# make lock    pin the dependencies     make lock UPGRADE=1    the same, at their newest versions
# PYTHON=...   with that Python instead of the first that serves

MAKEFLAGS += --no-print-directory
BIN := .venv/bin

.PHONY: demo test bench peers spark lowest java equality memory mutants pages real-documents setup setup-spark setup-lowest lock clean

demo: setup
	@$(BIN)/ntm-rules assess fixtures/lang-son/hoa-cu-2024.yaml
	@echo
	@$(BIN)/ntm-rules assess fixtures/vi-du.yaml

test: setup
	@$(BIN)/ruff format --check --quiet
	@$(BIN)/ruff check --quiet
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-logo
	@$(BIN)/python -m pytest --numprocesses auto --maxprocesses 4 --dist worksteal

# Every script prints tables, and docs/performance.md holds them. Nothing else should be running.
bench: setup
	@for script in run engines impact columnar growth; do \
		echo && $(BIN)/python benchmarks/$$script.py || exit 1; done

# Others want other versions of the same libraries, so they have an environment of their own.
peers: .venv-peers/installed
	@.venv-peers/bin/python benchmarks/peers.py

.venv-peers/installed: benchmarks/peers.txt pyproject.toml
	@echo 'Setting up .venv-peers with $(FOUND)'
	@$(FOUND) -m venv --clear .venv-peers
	@.venv-peers/bin/python -m pip --quiet --quiet --disable-pip-version-check install \
		-r benchmarks/peers.txt --editable '.[batch]'
	@touch $@

# Apart from `make test`: PySpark is half a gigabyte. There its tests are skipped, here they must run.
spark: java setup-spark
	@NTM_RULES_SPARK=1 .venv-spark/bin/python -m pytest $(SPARK) tests/engine/test_columnar_spark.py

# Apart from `make test`, which has the newest: what pyproject.toml calls enough must be.
lowest: setup-lowest
	@.venv-lowest/bin/python -m pytest -m 'not slow' $(LOWEST)

LOWEST := tests/foundation tests/office tests/tables tests/documents/test_writers.py tests/documents/test_pdf.py \
	tests/documents/test_template.py tests/engine/test_columnar.py tests/scenarios/test_scenarios.py

java:
	@found=$$(.ci/find-java) || { echo "$$found" >&2; exit 1; }

# The two engines on made-up standards and facts; CASES=20000 takes less than a minute.
equality: setup
	@$(BIN)/python tests/helpers/equality.py $(or $(CASES),1000000)

memory: setup
	@$(BIN)/python tests/helpers/equality.py --memory $(or $(UNITS),100000)

# Apart from `make test`, which tries a fixed part of them.
mutants: setup
	@$(BIN)/ntm-rules --quiet test --mutate --jobs "$$(getconf _NPROCESSORS_ONLN)"

# One page for each standard and indicator; tests/documents/test_law_pages.py holds them to the rules.
pages: setup
	@$(BIN)/python docs/make_law.py
	@$(BIN)/python -m docs.make_reference

# The folder holds the tables of cells that were taken from the decisions' own text.
real-documents: setup
	@$(BIN)/python -m tests.helpers.real_documents $(DOCUMENTS)

clean:
	rm -rf .venv .venv-spark .venv-lowest .venv-peers dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache

# --- the environment ------------------------------------------------------------------------------

# Two stamps: a changed lock makes the environment anew, a changed pyproject.toml only installs the
# package again. Their names hold PYTHON, so that asking for another one takes effect.
SUFFIX := $(subst /,_,$(PYTHON))
# Twice quiet: errors only. Warnings of a machine's own pip configuration are not about this project.
PIP = $*/bin/python -m pip --quiet --quiet --disable-pip-version-check

setup: .venv/package$(SUFFIX)
setup-spark: .venv-spark/package$(SUFFIX)
setup-lowest: .venv-lowest/package$(SUFFIX)

%/package$(SUFFIX): pyproject.toml %/dependencies$(SUFFIX)
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(PIP) check || { echo 'The lock is behind pyproject.toml: make lock' >&2; exit 1; }
	@touch $@

.venv/dependencies$(SUFFIX): requirements-dev.lock
.venv-spark/dependencies$(SUFFIX): requirements-spark.lock
.venv-lowest/dependencies$(SUFFIX): requirements-lowest.lock

# durable-rules and PySpark come as source, and a locked setuptools builds them: pip's build isolation
# would fetch whichever is newest that day. So setuptools goes first, from a lock of its own.
%/dependencies$(SUFFIX): requirements-build.lock
	@echo 'Setting up $* with $(FOUND)'
	@$(FOUND) -m venv --clear $*
	@$(PIP) install --require-hashes --no-deps -r requirements-build.lock
	@$(PIP) install --require-hashes --no-deps --no-build-isolation --use-pep517 \
		$(patsubst %,-r %,$(filter-out requirements-build.lock,$^))
	@touch $@

# Looked for when first used, and once. What it prints when it fails says what to install.
FOUND = $(eval FOUND := $(shell .ci/find-python $(PYTHON)))$(if \
	$(filter 0,$(.SHELLSTATUS)),$(FOUND),$(error $(FOUND)))

# uv resolves for every Python from 3.11 on at once, and writes no index address.
LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header \
	--no-emit-index-url $(if $(UPGRADE),--upgrade)

EXTRAS := --extra batch --extra docx --extra law --extra pdf --extra policy --extra population --extra telemetry --extra xlsx

# Every extra but spark, which has an environment of its own, with the same versions of what both hold.
lock:
	@uv=$$(mktemp -d) && trap 'rm -rf "$$uv"' EXIT && $(FOUND) -m venv "$$uv" && \
	"$$uv/bin/pip" --quiet --quiet --disable-pip-version-check install uv==0.13.9 && \
	PATH="$$uv/bin:$$PATH" && \
	$(LOCK) --group native --output-file requirements-build.lock && \
	$(LOCK) pyproject.toml $(EXTRAS) --group dev --output-file requirements-dev.lock && \
	$(LOCK) pyproject.toml $(EXTRAS) --group lowest --resolution lowest-direct --upgrade \
		--output-file requirements-lowest.lock && \
	$(LOCK) pyproject.toml --extra batch --extra policy --extra spark --group spark \
		--constraints requirements-dev.lock --output-file requirements-spark.lock
