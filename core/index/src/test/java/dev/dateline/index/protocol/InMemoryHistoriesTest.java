package dev.dateline.index.protocol;

import dev.dateline.index.postings.Sharding;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class InMemoryHistoriesTest {
  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void whateverHappensTheIndexIsInTheEndAsTheBucket(@ForAll("histories") History history) {
    Playback.of(history, new InMemoryTable(Sharding.NONE).asTestTable());
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void whateverIsLostAfterwardsIsMended(
      @ForAll("histories") History history, @ForAll @Size(max = 8) List<Integer> choices) {
    var table = new InMemoryTable(Sharding.NONE).asTestTable();
    Playback.of(
        history,
        table,
        ArrivalLists.NONE,
        () -> lose((InMemoryRegisters) table.registers(), choices));
  }

  static void lose(InMemoryRegisters registers, List<Integer> choices) {
    var losses = registers.losses();
    choices.stream()
        .filter(choice -> !losses.isEmpty())
        .forEach(choice -> losses.get(Math.floorMod(choice, losses.size())).run());
  }

  @Provide
  Arbitrary<History> histories() {
    return Histories.any();
  }
}
