# SPDX-License-Identifier: EUPL-1.2
# Two commands: `make start` runs deelkader here, `make test` tests it.
# Each makes what it needs; everything installed is pinned with its hash.

PYTHON ?= python3
POORT ?= 8000

.DEFAULT_GOAL := help
.PHONY: help start test check openapi bench sbom lock clean

help:
	@echo "make start   start de pagina en de API, met opslag in ./deelkader-data"
	@echo "make test    draai de tests"
	@echo "make check   alles wat geen test is: stijl, typen, lagen, regels, documenten"
	@echo "make openapi leg de OpenAPI-documenten naast de API Design Rules (heeft npx nodig)"
	@echo "make bench   meet de budgetten (BENCH=\"naam naam\" kiest)"
	@echo "make sbom    schrijf wat er draait als stuklijst: build/sbom.json (CycloneDX)"
	@echo "make lock    vernieuw requirements/ (heeft uv nodig; UPGRADE=1 ook de versies)"
	@echo "make clean   gooi weg wat gemaakt is; deelkader-data blijft staan"

start: .venv-start/.klaar-start
	.venv-start/bin/deelkader start --port $(POORT)

test: .venv-test/.klaar-test
	VIRTUAL_ENV="$(CURDIR)/.venv-test" scripts/test

check: .venv-test/.klaar-dev
	VIRTUAL_ENV="$(CURDIR)/.venv-test" scripts/check

openapi: .venv-test/.klaar-dev
	VIRTUAL_ENV="$(CURDIR)/.venv-test" scripts/openapi

bench: .venv-bench/.klaar-bench
	VIRTUAL_ENV="$(CURDIR)/.venv-bench" scripts/bench $(BENCH)

sbom: .venv-start/.klaar-start .venv-test/.klaar-dev
	VIRTUAL_ENV="$(CURDIR)/.venv-test" scripts/sbom .venv-start/bin/python build/sbom.json

# durable_rules is of 2020 and built here; Python 3.13 gave one function a new name.
OUDE_NAAM = import sys; print(*["-DPyEval_CallObject=PyObject_CallObject"] * (sys.version_info >= (3, 13)))

# $(call install,VENV,LOCK): the lock with its hashes, then this package beside it.
define install
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "deelkader heeft Python 3.11 of nieuwer nodig (PYTHON=python3.11 make ...)")'
	test -x $(1)/bin/pip || $(PYTHON) -m venv $(1)
	$(1)/bin/python -m pip install --quiet --require-hashes -r requirements/build.txt
	CPPFLAGS="$$CPPFLAGS $$($(1)/bin/python -c '$(OUDE_NAAM)')" \
		$(1)/bin/python -m pip install --quiet --require-hashes -r requirements/$(2).txt
	$(1)/bin/python -m pip install --quiet --no-deps --no-build-isolation -e .
	touch $(1)/.klaar-$(2)
endef

# Follow-up needs a C compiler; without it all the rest works, and says that it is off.
# The desk where rules are changed needs a solver, which is not there for every machine.
.venv-start/.klaar-start: requirements/start.txt requirements/opvolging.txt requirements/analyse.txt requirements/build.txt pyproject.toml
	$(call install,.venv-start,start)
	@CPPFLAGS="$$CPPFLAGS $$(.venv-start/bin/python -c '$(OUDE_NAAM)')" \
		.venv-start/bin/python -m pip install --quiet --require-hashes \
		-r requirements/opvolging.txt >.venv-start/opvolging.log 2>&1 || \
		echo "Let op: de opvolging van taken staat uit, want hier is geen C-compiler (docs/opvolging.md). De rest werkt."
	@.venv-start/bin/python -m pip install --quiet --require-hashes \
		-r requirements/analyse.txt >.venv-start/analyse.log 2>&1 || \
		echo "Let op: de Regeldesk staat uit, want hier is geen z3 voor deze machine (docs/regeldesk.md). De rest werkt."

.venv-test/.klaar-test: requirements/test.txt requirements/build.txt pyproject.toml
	$(call install,.venv-test,test)

.venv-test/.klaar-dev: requirements/dev.txt requirements/build.txt pyproject.toml
	$(call install,.venv-test,dev)

.venv-bench/.klaar-bench: requirements/bench.txt requirements/build.txt pyproject.toml
	$(call install,.venv-bench,bench)

# The lock holds names, versions and hashes only: no addresses, so any index serves.
COMPILE = uv pip compile --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --no-header --no-annotate --quiet $(if $(UPGRADE),--upgrade)

lock:
	$(COMPILE) pyproject.toml --extra service -o requirements/start.txt
	$(COMPILE) pyproject.toml --extra opvolging --constraint requirements/start.txt \
		-o requirements/opvolging.txt
	$(COMPILE) pyproject.toml --extra analyse --constraint requirements/start.txt \
		-o requirements/analyse.txt
	$(COMPILE) pyproject.toml --extra service --extra opvolging --extra postgresql --extra uitvoer \
		-o requirements/image.txt
	$(COMPILE) pyproject.toml --extra service --extra analyse --extra test -o requirements/test.txt
	$(COMPILE) pyproject.toml --extra service --extra analyse --extra test --extra dev \
		-o requirements/dev.txt
	$(COMPILE) pyproject.toml --extra service --extra analyse --extra test --extra bench \
		-o requirements/bench.txt
	printf 'hatchling\neditables\n' | $(COMPILE) - -o requirements/build.txt

clean:
	rm -rf .venv-start .venv-test .venv-bench build dist
	rm -rf .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find src tests bench scripts -name __pycache__ -type d -prune -exec rm -rf {} +
