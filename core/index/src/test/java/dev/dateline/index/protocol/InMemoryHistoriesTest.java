package dev.dateline.index.protocol;

import dev.dateline.index.postings.Sharding;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
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

  /// One writer doubts the archive while another is between its members and its commit record.
  @Example
  void anArchiveThatIsCompletedWhileItIsDoubtedKeepsNoMemberInDoubt() {
    var first = new History.Change(0, History.Kind.ARCHIVE, 1);
    var other = new History.Change(1, History.Kind.PUT, 0);
    var upload = new History.Delivery(0, 0, false, List.of());
    var again = new History.Delivery(2, 0, false, List.of());
    var unrelated = new History.Delivery(1, 1, false, List.of());
    var doubt = new History.Delivery(3, 1, true, List.of(4));
    var history =
        new History(
            false,
            true,
            List.of(first, other, first),
            List.of(upload, again, unrelated, doubt),
            List.of(0, 0, 1, 1, 1));
    Playback.of(history, new InMemoryTable(Sharding.NONE).asTestTable());
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
