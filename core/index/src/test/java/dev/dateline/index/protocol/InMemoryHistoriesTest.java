package dev.dateline.index.protocol;

import dev.dateline.index.postings.Sharding;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class InMemoryHistoriesTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whateverHappensTheIndexIsInTheEndAsTheBucket(@ForAll("histories") History history) {
    Playback.of(history, new InMemoryTable(Sharding.NONE).asTestTable());
  }

  @Provide
  Arbitrary<History> histories() {
    return Histories.any();
  }
}
