package dev.dateline.recognition;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(TextLimits.class);
  }
}
