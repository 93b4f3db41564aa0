package dev.dateline.ingest;

import dev.dateline.index.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(Priming.class);
  }
}
