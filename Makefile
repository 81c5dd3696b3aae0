# What CastMatch can do, on a machine with Python 3.11+ and make. Everything is made in .venv/ and var/.
SHELL := /bin/sh
PYTHON := .venv/bin/python
export PYTHONUNBUFFERED := 1

.PHONY: run test lint bench bench-memory demo-reset backup restore clean
.DELETE_ON_ERROR:

run: .venv/installed
	@exec $(PYTHON) -m castmatch.supervisor

test: .venv/installed-tests
	@sh .ci/browser
	@sh .ci/pytest

lint: .venv/installed-tests
	@sh .ci/lint

bench: .venv/installed-tests
	@exec $(PYTHON) -m tests.bench

# What is found in memory, how fast, and what a year leaves; see docs/memory.md.
bench-memory: .venv/installed-tests
	@exec $(PYTHON) -m tests.bench memory memory_friends memory_year memory_scale

demo-reset: .venv/installed
	@exec $(PYTHON) -m castmatch.demo_reset

backup: .venv/installed
	@exec $(PYTHON) manage.py backup

restore: .venv/installed
	@test -n "$(FILE)" || { echo "Say which backup: make restore FILE=var/backups/<time>.dump"; exit 1; }
	@exec $(PYTHON) manage.py restore "$(FILE)"

clean:
	rm -rf .venv .pytest_cache .mypy_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
	@echo "The data in var/ is kept; make demo-reset removes it."

.venv/installed: requirements.txt .ci/venv
	@sh .ci/venv requirements.txt
	@touch $@

.venv/installed-tests: tests/requirements.txt .venv/installed
	@sh .ci/venv tests/requirements.txt
	@touch $@
