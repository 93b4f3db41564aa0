package dev.dateline.recognition;

import dev.dateline.index.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(TextLimits.class);
  }
}
