package dev.dateline.index.directory.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.SampleArticle;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.ForwardingNames;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.directory.store.NameStore;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RememberedReadingsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T12:00:00Z"));
  private final AtomicInteger reads = new AtomicInteger();
  private final NameStore store =
      new ForwardingNames(new InMemoryNames()) {
        @Override
        public EntryBatch entries(String prefix, @Nullable String after, int limit) {
          reads.incrementAndGet();
          return super.entries(prefix, after, limit);
        }
      };
  private final RememberedReadings readings =
      new RememberedReadings(store, now::get, Duration.ofMinutes(5));

  private void read(String name) {
    read(List.of(name));
  }

  private void read(List<String> names) {
    Map<String, Set<EntityType>> queries = new HashMap<>();
    names.forEach(name -> queries.put(name, Set.of()));
    assertThat(readings.read(queries, SampleArticle.of("a.txt").article())).hasSize(names.size());
  }

  @Test
  void aNameIsReadAgainWhenItsReadingIsOld() {
    read("NATO");
    int first = reads.get();
    read("NATO");
    assertThat(reads).hasValue(first);
    now.set(now.get().plus(Duration.ofMinutes(5)));
    read("NATO");
    assertThat(reads).hasValueGreaterThan(first);
  }

  @Test
  void oldReadingsAreForgottenWhenThereAreTooMany() {
    for (int watch = 0; watch < RememberedReadings.MOST; watch++) {
      read("Name " + watch);
    }
    now.set(now.get().plus(Duration.ofMinutes(5)));
    read("NATO");
    assertThat(readings.size()).isEqualTo(1);
  }

  @Test
  void thereAreNeverTooManyReadingsHoweverFastWatchesChange() {
    for (int watch = 0; watch < 2 * RememberedReadings.MOST; watch++) {
      read(List.of("Name " + watch, "Other " + watch));
      assertThat(readings.size()).isLessThanOrEqualTo(RememberedReadings.MOST);
    }
  }
}
