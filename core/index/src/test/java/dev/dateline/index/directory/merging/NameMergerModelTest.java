package dev.dateline.index.directory.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.index.directory.merging.MergeOutcome.Merged;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.Groups;
import dev.dateline.index.directory.store.InMemoryNames;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NameMergerModelTest {
  private static final List<String> NAMES = List.of("a1", "b2", "c3", "d4", "e5", "f6");

  /// Something that a person may say.
  record Saying(boolean merge, String alias, String name) {
    boolean sayTo(MergeModel model) {
      return merge ? model.merge(alias, name) : model.unmerge(alias, name);
    }

    MergeOutcome sayTo(NameMerger merger) {
      return merge ? merger.merge(alias, name) : merger.unmerge(alias, name);
    }
  }

  @Property(tries = 2000)
  void anySequenceOfMergesAndUndoingsEndsAsPeopleMeanIt(@ForAll("sayings") List<Saying> sayings) {
    var store = new InMemoryNames();
    var merger = new NameMerger(store);
    var model = new MergeModel();
    for (var saying : sayings) {
      boolean sensible = !saying.alias().equals(saying.name()) && saying.sayTo(model);
      assertThat(saying.sayTo(merger) instanceof Merged).as(saying.toString()).isEqualTo(sensible);
      assertAlike(store, model);
    }
  }

  @Property(tries = 2000)
  void undoingAMergeRestoresAllThatWasThere(
      @ForAll("sayings") List<Saying> sayings, @ForAll("merge") Saying last) {
    var store = new InMemoryNames();
    var merger = new NameMerger(store);
    sayings.forEach(saying -> saying.sayTo(merger));
    var before = store.allMerges();
    if (merger.merge(last.alias(), last.name()) instanceof Merged(_, boolean changed) && changed) {
      assertThat(merger.unmerge(last.alias(), last.name())).isInstanceOf(Merged.class);
    }
    assertThat(store.allMerges()).isEqualTo(before);
  }

  private static void assertAlike(InMemoryNames store, MergeModel model) {
    var keys = NAMES.stream().map(NameKey::of).collect(Collectors.toSet());
    var groups = Groups.of(keys, store);
    for (String name : NAMES) {
      var group = groups.of(name);
      assertThat(group.name()).isEqualTo(model.root(name));
      assertThat(group.keys())
          .extracting(NameKey::value)
          .containsExactlyInAnyOrderElementsOf(model.group(name));
    }
  }

  @Provide
  Arbitrary<List<Saying>> sayings() {
    return saying(Arbitraries.of(true, true, false)).list().ofMaxSize(15);
  }

  @Provide
  Arbitrary<Saying> merge() {
    return saying(Arbitraries.of(true));
  }

  private static Arbitrary<Saying> saying(Arbitrary<Boolean> merge) {
    return Combinators.combine(merge, Arbitraries.of(NAMES), Arbitraries.of(NAMES)).as(Saying::new);
  }
}
