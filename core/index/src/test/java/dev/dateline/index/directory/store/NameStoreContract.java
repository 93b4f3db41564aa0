package dev.dateline.index.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.NameStore.MergeChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What every store of the directory does. A store may hold other names already.
public abstract class NameStoreContract {
  private final String salt = UUID.randomUUID().toString().substring(0, 8);

  /// The store to test.
  protected abstract NameStore open();

  private NameStore store = new InMemoryNames();

  @BeforeEach
  void openStore() {
    store = open();
  }

  @Test
  void aNameThatNobodyAddedIsNotThere() {
    assertThat(store.names(Set.of(key("nobody")))).isEmpty();
    assertThat(store.names(Set.of())).isEmpty();
    assertThat(store.merges(Set.of(key("nobody")))).isEmpty();
    assertThat(store.merges(Set.of())).isEmpty();
  }

  @Test
  void aNameGrows() {
    store.add(name("Acme", Set.of(EntityType.ORGANIZATION), Set.of()));
    store.add(name("ACME", Set.of(EntityType.MISC), Set.of("A.C.M.E.", "Acme Corp")));
    store.add(name("Acme", Set.of(), Set.of("Acme Inc")));
    assertThat(store.names(Set.of(key("acme"), key("other"))))
        .containsExactly(
            Map.entry(
                key("acme"),
                name(
                    "Acme",
                    Set.of(EntityType.MISC, EntityType.ORGANIZATION),
                    Set.of("A.C.M.E.", "Acme Corp", "Acme Inc"))));
  }

  @Test
  void namesThatAreExpectedToBeNewGrowIfTheyAreNot() {
    store.add(name("Name 7", Set.of(EntityType.MISC), Set.of("Seven")));
    var names =
        IntStream.range(0, 60)
            .mapToObj(i -> name("Name " + i, Set.of(EntityType.PERSON), Set.of("No " + i)))
            .toList();
    store.addNew(names);
    store.addNew(List.of());
    assertThat(store.names(Set.of(key("name 7"), key("name 59"))))
        .containsOnly(
            Map.entry(
                key("name 7"),
                name(
                    "Name 7", Set.of(EntityType.MISC, EntityType.PERSON), Set.of("Seven", "No 7"))),
            Map.entry(key("name 59"), name("Name 59", Set.of(EntityType.PERSON), Set.of("No 59"))));
  }

  @Test
  void nothingIsLostWhenManyGrowANameAtOnce() throws Exception {
    try (var threads = Executors.newFixedThreadPool(8)) {
      var tasks = new ArrayList<Future<?>>();
      for (int task = 0; task < 16; task++) {
        var alias = "alias " + task;
        tasks.add(
            threads.submit(() -> store.add(name("Acme", Set.of(EntityType.MISC), Set.of(alias)))));
      }
      for (var task : tasks) {
        task.get();
      }
    }
    assertThat(store.names(Set.of(key("acme"))).values())
        .singleElement()
        .satisfies(acme -> assertThat(acme.aliases()).hasSize(16));
  }

  @Test
  void moreNamesThanOneRequestTakesAreReadTogether() {
    var keys = new java.util.HashSet<NameKey>();
    for (int i = 0; i < 120; i++) {
      store.add(name("Name " + i, Set.of(EntityType.MISC), Set.of()));
      keys.add(key("name " + i));
    }
    assertThat(store.names(keys)).containsOnlyKeys(keys);
  }

  @Test
  void linesAreReadInOrderPageByPage() {
    var entries =
        IntStream.range(0, 60)
            .mapToObj(i -> entry("zel" + (char) ('a' + i % 26) + i, "Name " + i))
            .toList();
    store.add(entries);
    store.add(entries.subList(10, 20));
    store.add(List.of(entry("zea", "Zea"), entry("zem", "Zem")));
    var keys = new ArrayList<String>();
    EntryBatch batch = store.entries(salt + " zel", null, 7);
    keys.addAll(batch.entries().stream().map(NameEntry::sortKey).toList());
    while (batch.more()) {
      batch = store.entries(salt + " zel", keys.getLast(), 7);
      keys.addAll(batch.entries().stream().map(NameEntry::sortKey).toList());
    }
    assertThat(keys).isEqualTo(entries.stream().map(NameEntry::sortKey).sorted().toList());
  }

  @Test
  void aLineReadsBackAsItself() {
    var entry = new NameEntry(FoldedName.of(salt + " 51"), "Area #51 " + salt, EntityType.LOCATION);
    store.add(List.of(entry));
    assertThat(store.entries(salt + " 51#", null, 10))
        .isEqualTo(new EntryBatch(List.of(entry), false));
  }

  @Test
  void changesOfMergesAreMadeTogether() {
    var group = Group.of("Kyiv " + salt).with(Group.of("Kiev " + salt));
    assertThat(
            store.replace(
                List.of(
                    new MergeChange(key("kyiv"), null, new Merge.Root(group)),
                    new MergeChange(key("kiev"), null, new Merge.Into(key("kyiv"))))))
        .isTrue();
    assertThat(store.merges(Set.of(key("kyiv"), key("kiev"), key("lviv"))))
        .containsOnly(
            Map.entry(key("kyiv"), new Merge.Root(group)),
            Map.entry(key("kiev"), new Merge.Into(key("kyiv"))));
  }

  @Test
  void noChangeIsMadeIfOneStartsFromAnOutdatedState() {
    var group = Group.of("Kyiv " + salt).with(Group.of("Kiev " + salt));
    var larger = group.with(Group.of("Kiew " + salt));
    store.replace(List.of(new MergeChange(key("kyiv"), null, new Merge.Root(group))));
    for (var from : List.of(new Merge.Root(larger), new Merge.Into(key("lviv")))) {
      assertThat(
              store.replace(
                  List.of(
                      new MergeChange(key("kiew"), null, new Merge.Into(key("kyiv"))),
                      new MergeChange(key("kyiv"), from, new Merge.Root(larger)))))
          .isFalse();
    }
    assertThat(store.replace(List.of(new MergeChange(key("kyiv"), null, null)))).isFalse();
    assertThat(store.merges(Set.of(key("kyiv"), key("kiew"))))
        .containsOnly(Map.entry(key("kyiv"), new Merge.Root(group)));
  }

  @Test
  void aMergeCanBeReplacedAndRemoved() {
    var group = Group.of("Kyiv " + salt).with(Group.of("Kiev " + salt));
    var larger = group.with(Group.of("Kiew " + salt));
    store.replace(List.of(new MergeChange(key("kyiv"), null, new Merge.Root(group))));
    assertThat(
            store.replace(
                List.of(
                    new MergeChange(key("kyiv"), new Merge.Root(group), new Merge.Root(larger)))))
        .isTrue();
    assertThat(store.merges(Set.of(key("kyiv")))).containsValue(new Merge.Root(larger));
    assertThat(store.replace(List.of(new MergeChange(key("kyiv"), new Merge.Root(larger), null))))
        .isTrue();
    assertThat(store.merges(Set.of(key("kyiv")))).isEmpty();
  }

  private NameKey key(String name) {
    return NameKey.of(name + " " + salt);
  }

  private KnownName name(String name, Set<EntityType> types, Set<String> aliases) {
    return new KnownName(name + " " + salt, types, aliases);
  }

  private NameEntry entry(String alias, String name) {
    return new NameEntry(FoldedName.of(salt + " " + alias), name, EntityType.PERSON);
  }
}
