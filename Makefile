.DEFAULT_GOAL := help
MVN ?= mvn
.PHONY: help run test format build validate build-IngestFunction build-LookupFunction

help: ## Show this help
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: ## Build and run the embedded stack
	$(MVN)

test: ## Run all tests and checks
	$(MVN) verify

format: ## Format all sources
	$(MVN) -q -N -Pformat

build: ## Build both packages for sam deploy and sam local
	sam build

validate: ## Check template.yaml
	cfn-lint -a cfn_lint_serverless.rules -- template.yaml
	sam validate --lint

# Called by sam build (template.yaml: Metadata, BuildMethod: makefile).
build-IngestFunction: FUNCTION = ingest
build-LookupFunction: FUNCTION = lookup
build-IngestFunction build-LookupFunction:
	$(MVN) -B -q -Pfunction -pl functions/$(FUNCTION) -am
	cp -R functions/$(FUNCTION)/target/function/. "$(ARTIFACTS_DIR)/"
