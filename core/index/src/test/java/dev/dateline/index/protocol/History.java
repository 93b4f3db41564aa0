package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SampleArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What happened to some keys of a bucket, and how the news of it came to the index. Written by
/// [#toString()] as a script.
///
/// @param told whether the news of every change comes at last; if not, some of it is lost, but
///   somebody looks at the bucket at the end
/// @param versioned whether the bucket gives each upload a version
/// @param changes in the order in which they happened; the first is number 0
/// @param deliveries in the order in which each writer takes its own; what none of them has is
///   delivered to the first writer at the end, unless it is lost
/// @param turns which writer does the next operation of the store; when they are over, each in turn
public record History(
    boolean told,
    boolean versioned,
    List<Change> changes,
    List<Delivery> deliveries,
    List<Integer> turns) {
  static final int WRITERS = 3;
  static final int KEYS = 3;
  private static final List<String> NAMES = List.of("Vladimir Putin", "NATO", "Kyiv");
  private static final LocalDate DAY = LocalDate.of(2023, 7, 31);

  /// Clocks of several lengths, in their order.
  private static final List<String> CLOCKS =
      List.of("00A", "00A01", "00A1", "00A1B", "00AA", "00AA0007", "00AB", "00B", "00B000C", "00C");

  /// What can happen to a key.
  enum Kind {
    PUT,
    /// An archive of up to three articles, one for each name, was put.
    ARCHIVE,
    REJECT,
    REMOVE
  }

  /// Something that happened to one key.
  ///
  /// @param variant of the article that was put: one bit for each name, one for the day; of an
  ///   archive: one bit for each member, one for their day and a member that was rejected
  record Change(int key, Kind kind, int variant) {}

  /// The news of a change, given to one of the writers; or, where it counts on beyond the changes,
  /// the task to look at a key.
  ///
  /// @param suspicious of a change, that it is given up, since all attempts failed, before it is
  ///   tried once more; of a look, that what the index has is doubted first
  /// @param kills after how many operations of the store the writer dies, in each of its attempts;
  ///   it is run again until it gets through
  record Delivery(int change, int writer, boolean suspicious, List<Integer> kills) {
    Delivery onceMore() {
      return new Delivery(change, writer, suspicious, kills.subList(1, kills.size()));
    }
  }

  static final int MOST_CHANGES = 10;

  /// The deliveries to `writer`.
  List<Delivery> deliveriesTo(int writer) {
    return allDeliveries().stream().filter(delivery -> delivery.writer() == writer).toList();
  }

  private List<Delivery> allDeliveries() {
    int kinds = changes.size() + (told ? 0 : KEYS);
    var all = new ArrayList<Delivery>();
    for (Delivery delivery : deliveries) {
      int change = delivery.change() % kinds;
      all.add(new Delivery(change, delivery.writer(), delivery.suspicious(), delivery.kills()));
    }
    for (int change = 0; told && change < changes.size(); change++) {
      int missing = change;
      if (all.stream().noneMatch(it -> it.change() == missing)) {
        all.add(new Delivery(change, 0, false, List.of()));
      }
    }
    return all;
  }

  /// The same, but every change puts an article that names `name`, and none fails.
  History withPutsOnly(String name) {
    int bit = 1 << NAMES.indexOf(name);
    var puts = changes.stream().map(it -> new Change(it.key(), Kind.PUT, it.variant() | bit));
    var faultless =
        allDeliveries().stream()
            .map(
                it ->
                    new Delivery(
                        it.change(),
                        it.writer(),
                        it.suspicious() && it.change() >= changes.size(),
                        it.kills()));
    return new History(told, versioned, puts.toList(), faultless.toList(), turns);
  }

  /// The upload that change number `change` made.
  SampleArticle sample(int change) {
    int variant = changes.get(change).variant();
    var names = new ArrayList<String>();
    for (int name = 0; name < NAMES.size(); name++) {
      if ((variant >> name & 1) == 1) {
        names.add(NAMES.get(name));
      }
    }
    var sample =
        SampleArticle.of("key-" + changes.get(change).key())
            .naming(names)
            .on(DAY.plusDays(variant >> NAMES.size() & 1));
    return versioned ? sample.inVersion("v" + change) : sample;
  }

  /// What the archive holds that change number `change` put.
  List<SampleArticle> members(int change) {
    return sample(change).names().stream().map(name -> member(change, name)).toList();
  }

  /// The article about `name` in an archive as of change number `change`.
  SampleArticle member(int change, String name) {
    return sample(change).inArchive(name + ".txt").naming(name);
  }

  /// Why the archive that change number `change` put is incomplete; null if it is complete.
  @Nullable Rejection flaw(int change) {
    return changes.get(change).variant() >> NAMES.size() == 0 ? null : rejection();
  }

  private Archive archive(int change) {
    var articles = members(change).stream().map(SampleArticle::article).toList();
    return new Archive(sample(change).upload(), articles, flaw(change));
  }

  static Rejection rejection() {
    return new Rejection(Rejection.Reason.EMPTY, "It is empty.", "Write something.");
  }

  static Sequencer clock(int change) {
    return new Sequencer(CLOCKS.get(change));
  }

  /// Tells `index` of a change, or has it look at a key.
  void deliver(Delivery delivery, ArticleIndex index) {
    int change = delivery.change();
    if (change >= changes.size()) {
      look(change - changes.size(), index, delivery.suspicious());
    } else {
      if (delivery.suspicious()) {
        giveUp(change, index);
      }
      enter(change, index, clock(change));
    }
  }

  private void giveUp(int change, ArticleIndex index) {
    if (changes.get(change).kind() != Kind.REMOVE) {
      var failed = new Rejection(Rejection.Reason.FAILED, "It failed.", "Try again.");
      index.giveUp(sample(change).upload(), failed, clock(change));
    }
  }

  /// Enters what is under a key of the bucket, all changes having happened before the first look.
  ///
  /// @param doubting whether it is written again though the index seems to have it
  void look(int key, ArticleIndex index, boolean doubting) {
    var id = SampleArticle.of("key-" + key).id();
    if (doubting) {
      index.doubt(id);
    }
    var clock = index.sequencerForRescan(id);
    IntStream.range(0, changes.size())
        .filter(change -> changes.get(change).key() == key)
        .reduce((earlier, later) -> later)
        .ifPresentOrElse(last -> enter(last, index, clock), () -> index.remove(id, clock));
  }

  private void enter(int change, ArticleIndex index, Sequencer clock) {
    SampleArticle sample = sample(change);
    switch (changes.get(change).kind()) {
      case PUT -> index.put(sample.article(), clock);
      case ARCHIVE -> index.put(archive(change), clock);
      case REJECT -> index.reject(sample.upload(), rejection(), clock);
      case REMOVE -> index.remove(sample.id(), clock);
    }
  }

  @Override
  public String toString() {
    var script = new StringBuilder(versioned ? "\nversioned bucket" : "\nbucket");
    for (int change = 0; change < changes.size(); change++) {
      script.append("\n  %d: %s".formatted(change, describe(change)));
    }
    for (int writer = 0; writer < WRITERS; writer++) {
      script.append("\nwriter %d:".formatted(writer));
      for (Delivery delivery : deliveriesTo(writer)) {
        int key = delivery.change() - changes.size();
        script.append(key < 0 ? " deliver " + delivery.change() : " look at key-" + key);
        script.append(delivery.suspicious() ? key < 0 ? ", having failed" : ", in doubt" : "");
        delivery.kills().forEach(kill -> script.append(", killed after ").append(kill));
        script.append(';');
      }
    }
    script.append(told ? "" : "\nat last: look at all keys");
    return script.append("\nturns: ").append(turns).append('\n').toString();
  }

  private String describe(int change) {
    Change it = changes.get(change);
    SampleArticle sample = sample(change);
    boolean hasContent = it.kind() == Kind.PUT || it.kind() == Kind.ARCHIVE;
    String what = hasContent ? " " + sample.day() + " " + sample.names() : "";
    return "%s %s %s%s".formatted(clock(change), it.kind(), sample.key(), what);
  }

  /// Every name that an article of a history can have.
  static List<String> names() {
    return NAMES;
  }

  /// Every day that an article of a history can have.
  static List<LocalDate> days() {
    return List.of(DAY, DAY.plusDays(1));
  }
}
