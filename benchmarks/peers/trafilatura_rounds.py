#!/usr/bin/env python3
"""Times trafilatura for -Dbenchmark=pages: -Dpeer="python3 benchmarks/peers/trafilatura_rounds.py".

The argument is trafilatura's `tests` folder. Prints the tool's name; then, for each line on standard
input, reads the text and all fields of each page once and prints the processor time in seconds.
"""
import importlib.metadata
import json
import pathlib
import sys
import time

import trafilatura

folder = pathlib.Path(sys.argv[1])
names = [entry["file"] for entry in json.loads((folder / "evaldata.json").read_text("utf-8")).values()]
files = [folder / part / name for name in names for part in ("cache", "eval", "") if (folder / part / name).is_file()]
pages = [file.read_bytes() for file in dict.fromkeys(files)]
print("trafilatura", importlib.metadata.version("trafilatura"), flush=True)
for _ in sys.stdin:
    start = time.process_time()
    for page in pages:
        try:
            trafilatura.bare_extraction(page, with_metadata=True)
        except Exception:  # a page that it cannot read costs its time all the same
            pass
    print(time.process_time() - start, flush=True)
