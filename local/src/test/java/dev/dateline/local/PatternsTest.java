package dev.dateline.local;

import dev.dateline.index.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(Settings.class);
  }
}
