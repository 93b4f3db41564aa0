#!/bin/bash
# Starts LocalStack in the foreground; a variable LOCALSTACK_X is also visible as X. With arguments it runs those
# instead, which is how Testcontainers uses its "tiny image" (this image can stand in for that one).
set -eo pipefail
if [ $# -gt 0 ]; then exec "$@"; fi
for name in $(compgen -e | grep '^LOCALSTACK_' | grep -vE '^LOCALSTACK_(API_KEY|AUTH_TOKEN|HOST|HOSTNAME)$' || true); do
  short=${name#LOCALSTACK_}
  [ -n "${!short+x}" ] || export "$short=${!name}"
done
. /opt/code/localstack/.venv/bin/activate
exec localstack-supervisor
