package dev.dateline.local;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(Settings.class);
  }
}
