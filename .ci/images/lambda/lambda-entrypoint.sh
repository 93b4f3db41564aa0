#!/bin/sh
# as in the published base images: the command is the handler; inside Lambda the runtime API is already there
if [ $# -lt 1 ]; then echo "usage: the handler name as the first argument" >&2; exit 142; fi
export _HANDLER="$1"
if [ -n "${AWS_LAMBDA_RUNTIME_API:-}" ]; then exec /var/runtime/bootstrap; fi
for rie in /usr/local/bin/aws-lambda-rie /var/rapid/aws-lambda-rie; do
  [ -x "$rie" ] && exec "$rie" /var/runtime/bootstrap
done
echo "no aws-lambda-rie in this image" >&2; exit 127
