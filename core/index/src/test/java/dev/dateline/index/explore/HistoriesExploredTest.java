package dev.dateline.index.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.SampleArticle;
import dev.dateline.index.postings.Sharding;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import dev.dateline.index.query.ArticleQuery;
import dev.dateline.index.query.ArticleSampler;
import dev.dateline.index.query.DateRange;
import dev.dateline.index.query.EntityFilter;
import dev.dateline.index.query.Thinning;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/// Whether timelines are right whatever became of articles, and in whatever order that was heard
/// of.
class HistoriesExploredTest {
  private static final LocalDate FIRST = LocalDate.of(2023, 7, 1);
  private static final int KEYS = 20;
  private static final int DAYS = 40;
  private static final ArticleQuery NATO = ArticleQuery.of(DateRange.ALL, EntityFilter.all("NATO"));

  /// That an article was put, or replaced, or removed.
  ///
  /// @param day when the new one was published; null for removed
  /// @param isOnNato whether the new one names NATO
  private record Event(String key, @Nullable LocalDate day, boolean isOnNato, Sequencer clock) {
    SampleArticle sample() {
      return SampleArticle.of(key)
          .naming(isOnNato ? "NATO" : "Vilnius")
          .on(day == null ? FIRST : day);
    }

    void apply(InMemoryTable table) {
      if (day == null) {
        table.index().remove(sample().id(), clock);
      } else {
        table.index().put(sample().article(), clock);
      }
    }
  }

  @Property(tries = 100)
  void theOrderOfEventsAndTheNumberOfShardsMakeNoDifference(@ForAll Random random) {
    var events = events(random);
    var last = new TreeMap<String, Event>();
    events.forEach(event -> last.put(event.key(), event));
    var thinning = new Thinning(random.nextInt(3), 1);
    var expected = timeline(table(1, last.values()), thinning);
    Collections.shuffle(events, random);
    assertThat(timeline(table(1, events), thinning)).isEqualTo(expected);
    assertThat(timeline(table(8, events), thinning)).isEqualTo(expected);
    if (thinning.isNone()) {
      assertThat(sum(expected))
          .isEqualTo(last.values().stream().filter(HistoriesExploredTest::counts).count());
    }
  }

  private static boolean counts(Event event) {
    return event.day() != null && event.isOnNato();
  }

  private static List<Event> events(Random random) {
    var events = new ArrayList<Event>();
    for (int time = 0; time < 3 * KEYS; time++) {
      LocalDate day = random.nextInt(4) == 0 ? null : FIRST.plusDays(random.nextInt(DAYS));
      var clock = new Sequencer("%04X".formatted(time + 1));
      events.add(new Event("k" + random.nextInt(KEYS), day, random.nextInt(3) > 0, clock));
    }
    return events;
  }

  private static InMemoryTable table(int shards, Iterable<Event> events) {
    var table = new InMemoryTable(new Sharding(shards));
    events.forEach(event -> event.apply(table));
    return table;
  }

  private static Map<LocalDate, Estimate> timeline(InMemoryTable table, Thinning thinning) {
    var days = NATO.over(new DateRange(FIRST, FIRST.plusDays(DAYS)), NATO.order());
    var request = new TimelineRequest(days, null, Interval.DAY, thinning, null, FIRST);
    var timeline = new TreeMap<LocalDate, Estimate>();
    new Timelines(new ArticleSampler(table))
        .of(request)
        .buckets()
        .forEach(bucket -> timeline.put(bucket.start(), bucket.count()));
    return timeline;
  }

  private static long sum(Map<LocalDate, Estimate> timeline) {
    return timeline.values().stream().mapToLong(Estimate::count).sum();
  }
}
