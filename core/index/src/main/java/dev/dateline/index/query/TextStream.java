package dev.dateline.index.query;

import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.SortOrder;
import dev.dateline.index.search.TextSearch;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The positions of another stream at which the text meets conditions. The text is the last of the
/// postings at each.
///
/// Texts are read in batches: small ones at first, twice as many each time, but no more than the
/// page likely needs, the budget pays for, and memory has room for. They stay packed except for the
/// one that is being searched.
final class TextStream implements PostingStream {
  private static final int MOST_AT_FIRST = 100;
  private static final int MOST = 400;

  /// About how many UTF-16 units the texts of a batch may have, judging by the previous one.
  static final int MOST_CHARACTERS = 8_000_000;

  /// If candidates are far apart, their texts are read rather than lost at the end of the page.
  private static final int MOST_STEPS = 8;

  private final SortOrder order;
  private final PostingStream candidates;
  private final TextSearch search;
  private final TextReads reads;
  private final ReadMeter meter;
  private final Deque<List<Posting>> unread = new ArrayDeque<>();
  private final Deque<List<Posting>> accepted = new ArrayDeque<>();
  private int batch;
  private int steps;

  /// @param expected how many lines are likely needed
  TextStream(PostingStream candidates, TextSearch search, TextReads reads, int expected) {
    this.order = reads.order();
    this.candidates = candidates;
    this.search = search;
    this.reads = reads;
    this.meter = reads.meter();
    this.batch = Math.clamp(expected, 1, MOST_AT_FIRST);
  }

  @Override
  public @Nullable Position bound() {
    List<Posting> first = accepted.isEmpty() ? unread.peekFirst() : accepted.peekFirst();
    return first == null ? candidates.bound() : first.getFirst().position();
  }

  @Override
  public List<Posting> current() {
    return accepted.isEmpty() ? List.of() : accepted.getFirst();
  }

  @Override
  public void seek(Position target) {
    drop(accepted, target);
    drop(unread, target);
    candidates.seek(target);
  }

  private void drop(Deque<List<Posting>> postings, Position target) {
    while (!postings.isEmpty()
        && order.isBefore(postings.getFirst().getFirst().position(), target)) {
      postings.removeFirst();
    }
  }

  @Override
  public void step() {
    collect();
    if (unread.size() >= size() || candidates.bound() == null || steps >= MOST_STEPS) {
      read();
    } else {
      candidates.step();
      collect();
      steps += unread.isEmpty() ? 0 : 1;
    }
  }

  /// Takes the candidates that are known.
  private void collect() {
    while (unread.size() < size() && !candidates.current().isEmpty()) {
      List<Posting> current = candidates.current();
      unread.addLast(current);
      candidates.seek(order.next(current.getFirst().position()));
    }
  }

  private int size() {
    double needed = Math.ceil(meter.searched().articles() * meter.outlook());
    double affordable =
        Math.min(meter.textsLeft(), meter.searched().articles() == 0 ? batch : needed);
    return (int) Math.clamp(affordable, 1, batch);
  }

  private void read() {
    var positions = unread.stream().map(postings -> postings.getFirst().position()).toList();
    var texts = reads.read(positions);
    long characters = 0;
    for (List<Posting> candidate : unread) {
      Posting text = texts.get(candidate.getFirst().position().id());
      characters += text == null ? 0 : accept(candidate, text);
    }
    long average = Math.max(1, characters / Math.max(1, texts.size()));
    batch = Math.clamp(MOST_CHARACTERS / average, 1, Math.min(2 * batch, MOST));
    unread.clear();
    steps = 0;
  }

  /// Returns the length of the text.
  private int accept(List<Posting> candidate, Posting packed) {
    var text = (ArticleText) packed.unpacked();
    if (search.accepts(text)) {
      var postings = new ArrayList<>(candidate);
      postings.add(packed);
      accepted.addLast(postings);
    }
    return text.text().length();
  }
}
