# What can be done here, a line each; how it is done is in .ci/.

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help run demo test setup format lint ui-check ui-test a11y rust-test story-test window-test audit bench faults package

help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## builds and opens Prombook with a practice server; installs what is missing first
	@.ci/open practice

demo: ## the same, with a practice clinic that already has records
	@.ci/open demo

test: setup format lint ui-check ui-test a11y rust-test story-test window-test ## everything below, in this order, as CI does

setup: ## installs what the tests need and builds the window's pages
	@.ci/setup test

format: setup ## is the Rust code laid out as cargo fmt lays it out?
	@.ci/stage "Layout of the Rust code" cargo fmt --all --check

lint: setup ## Rust's compiler and lints, every warning an error
	@.ci/stage "Rust lints" cargo clippy --locked --workspace --all-targets -- -D warnings

ui-check: setup ## types of the window's code
	@.ci/stage "Types of the window" npm --prefix ui run check

ui-test: setup ## tests of the window's code
	@.ci/stage "Tests of the window" npm --prefix ui test

a11y: setup ## every screen, for whoever cannot see it, use a mouse, or reads at 400 %
	@.ci/stage "Accessibility" node ui/a11y/main.mjs

rust-test: setup ## every Rust test but the real window's
	@.ci/stage "Rust tests" .ci/rust-test

story-test: setup ## the whole sending story at the practice server, which asks for SMART backend services
	@SERVERS=sekmet .ci/stage "The story of sending" .ci/servers

window-test: setup ## the story in the real window, on a screen nobody sees
	@.ci/stage "The real window" .ci/window-test

audit: ## known faults in the Rust packages used (not part of test)
	@.ci/stage "Known faults in packages" .ci/audit

bench: ## how fast it is, by .ci/bench
	@test -x .ci/bench || { echo "There is no .ci/bench yet." >&2; exit 2; }; .ci/stage "Speed" .ci/bench

faults: ## what the records survive: kills, power cuts, full and failing disks; writes FAULTS.md
	@.ci/stage "Faults" .ci/faults

servers: ## the whole sending story at three servers that are not ours; one table
	@.ci/setup test && .ci/stage "Servers" .ci/servers

package: ## a package for Debian and Ubuntu, under target/release/bundle/deb
	@.ci/setup run && .ci/stage "Package" .ci/package
