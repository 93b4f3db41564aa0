set -e
python3 -c 'import sys; assert sys.version_info >= (3, 13), sys.version'
home=/opt/code/localstack
python3 -m venv $home/.venv
. $home/.venv/bin/activate
pip install -q --no-cache-dir setuptools==82.0.0 wheel==0.46.3
pip install -q --no-cache-dir --no-deps -r /mnt/requirements.txt
pip check
lib=/usr/lib/localstack
mkdir -p $lib/java $lib/dynamodb-local /etc/localstack/init/{boot.d,start.d,ready.d,shutdown.d} \
  /var/lib/localstack/{lib,cache,tmp,state,logs}
java=$(dirname "$(dirname "$(readlink -f /usr/bin/java)")")
ln -s "$java" $lib/java/21          # where LocalStack's package installer looks for its JREs
ln -s "$java" $lib/java/11
cp -r /mnt/ddb $lib/dynamodb-local/2
python /mnt/manifest.py $lib/dynamodb-local/2
touch $lib/.community-version
install -m 755 /mnt/docker-entrypoint.sh /usr/local/bin/docker-entrypoint.sh
rm -rf /root/.cache /tmp/*
# every plugin must import: a wrong Python or a drifted dependency shows here, not as a silent "no plugins found"
python -W ignore - <<'PY'
import importlib, sys
from importlib import metadata
bad = {}
for group in metadata.entry_points().groups:
    if group.startswith("localstack."):
        for entry in metadata.entry_points(group=group):
            module = entry.value.split(":")[0]
            try:
                importlib.import_module(module)
            except BaseException as e:
                bad[module] = repr(e)
for module, error in bad.items():
    print("does not import:", module, error, file=sys.stderr)
sys.exit(1 if bad else 0)
PY
rm -rf /root/.cache /tmp/*
