#!/usr/bin/env python3
"""Writes what trafilatura takes from the pages of its `tests` folder, as a teacher for -Dbenchmark=page-weights.

The arguments are that folder and the folder to write to: python3 benchmarks/peers/trafilatura_texts.py tests teacher
"""
import json
import pathlib
import sys

import trafilatura

folder, target = map(pathlib.Path, sys.argv[1:3])
target.mkdir(parents=True, exist_ok=True)
for entry in json.loads((folder / "evaldata.json").read_text("utf-8")).values():
    name = entry["file"]
    file = next(file for part in ("cache", "eval", "") if (file := folder / part / name).is_file())
    text = trafilatura.extract(file.read_bytes(), fast=False, include_comments=False) or ""
    (target / (name + ".txt")).write_text(text, "utf-8")
