package dev.dateline.documents;

import dev.dateline.index.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(DocumentReader.class);
  }
}
