package dev.dateline.documents;

import dev.dateline.articles.patterns.PatternsContract;

class PatternsTest extends PatternsContract {
  PatternsTest() {
    super(DocumentReader.class);
  }
}
