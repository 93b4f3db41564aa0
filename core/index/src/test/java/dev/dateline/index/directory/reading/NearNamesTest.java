package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.completion.FullLists;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.ForwardingNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is suggested if nothing is found.
class NearNamesTest extends TaughtNamesFixture {
  private final NameDirectory directory = NameDirectory.of(store, new FullLists());

  @ParameterizedTest
  @CsvSource({
    "Zelinski, Volodymyr Zelensky",
    "Volodymr Zelensky, Volodymyr Zelensky",
    "Volodymyr Zelesnky, Volodymyr Zelensky",
    "Vladmir Putin, Vladimir Putin",
    "Vladimir Puttin, Vladimir Putin",
    "Macorn, Emmanuel Macron",
    "Barak Obama, Barack Obama",
    "Joseph Biden, Joe Biden",
    "Castel, Helen Castellan",
    "Untied Nations, United Nations",
    "Lisbonn, Lisbon",
    "lisobn, Lisbon",
  })
  void aMisspeltNameIsNear(String asked, String name) {
    learn("Volodymyr Zelensky", PERSON);
    learn("Vladimir Putin", PERSON);
    learn("Emmanuel Macron", PERSON);
    learn("Barack Obama", PERSON);
    learn("Joe Biden", PERSON);
    learn("Helen Castellan", PERSON);
    learn("United Nations", ORGANIZATION);
    learn("Lisbon", LOCATION);
    var reading = directory.read(asked, Set.of());
    assertThat(names(reading.near())).containsExactly(name);
    assertThat(reading.terms()).as("only suggested").hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "Sheikh Mohammed bin Zayed, Mohammed bin Zayed Al Nahyan",
    "President Macorn, Emmanuel Macron",
    "Anwar, Anwar Ibrahim",
    "Qaddafi, Muammar Gaddafi",
    "Cabila, Joseph Kabila",
  })
  void aTitledShortenedOrTransliteratedNameIsNearAsWell(String asked, String name) {
    learn("Mohammed bin Zayed Al Nahyan", PERSON);
    learn("Emmanuel Macron", PERSON);
    learn("Anwar Ibrahim", PERSON);
    learn("Muammar Gaddafi", PERSON);
    learn("Joseph Kabila", PERSON);
    assertThat(names(directory.read(asked, Set.of()).near())).containsExactly(name);
  }

  /// One after the other, the names of a long list would take seconds.
  @Test
  void suggestionsForSeveralNamesAreLookedUpAtTheSameTime() {
    learn("Vladimir Putin", PERSON);
    var running = new AtomicInteger();
    var most = new AtomicInteger();
    var slow =
        new ForwardingNames(store) {
          @Override
          public EntryBatch entries(String prefix, @Nullable String after, int limit) {
            boolean isForSuggestions = limit == NearNames.LINES;
            int now = isForSuggestions ? running.incrementAndGet() : 0;
            most.accumulateAndGet(now, Math::max);
            try {
              Thread.sleep(5);
              return super.entries(prefix, after, limit);
            } catch (InterruptedException e) {
              throw new IllegalStateException(e);
            } finally {
              running.addAndGet(isForSuggestions ? -1 : 0);
            }
          }
        };
    Map<String, Set<EntityType>> queries = new LinkedHashMap<>();
    for (int i = 0; i < 40; i++) {
      queries.put("Vladmir Puti" + "n".repeat(i), Set.of());
    }
    var readings = NameDirectory.of(slow, new FullLists()).read(queries);
    assertThat(readings.keySet()).containsExactlyElementsOf(queries.keySet());
    assertThat(names(readings.values().iterator().next().near())).containsExactly("Vladimir Putin");
    assertThat(most.get()).isBetween(2, 16);
  }

  @Test
  void theNearestComesFirst() {
    learn("Jon Smyth", PERSON);
    learn("John Smith", PERSON);
    learn("John Smithson", PERSON);
    assertThat(names(directory.read("Jhon Smith", Set.of()).near()))
        .startsWith("John Smith")
        .hasSizeLessThanOrEqualTo(NearNames.MOST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Berlin", "Li", "", "?", "Lisbon Lisbon Lisbon"})
  void nothingIsNearAnotherName(String asked) {
    learn("Lisbon", LOCATION);
    assertThat(directory.read(asked, Set.of()).near()).isEmpty();
  }

  @Test
  void aNameThatIsFoundOrInQuotesNeedsNoSuggestion() {
    learn("Lisbon", LOCATION);
    learn("Lisbonne", LOCATION);
    assertThat(directory.read("Lisbon", Set.of()).near()).isEmpty();
    assertThat(directory.read("\"Lisbonn\"", Set.of()).near()).isEmpty();
  }

  @Test
  void onlyNamesOfTheRequiredTypesAreSuggested() {
    learn("Lisbon", LOCATION);
    assertThat(directory.read("Lisbonn", Set.of(PERSON)).near()).isEmpty();
    assertThat(directory.read("Lisbonn", Set.of(LOCATION)).near()).hasSize(1);
  }

  @Test
  void fewEntriesAreReadHoweverManyNamesBeginAlike() {
    for (int i = 0; i < 1000; i++) {
      learn("Lis" + Integer.toString(i + 1000, 36) + "x", LOCATION);
    }
    var requests = new AtomicInteger();
    var lines = new AtomicInteger();
    var counted =
        new ForwardingNames(store) {
          @Override
          public EntryBatch entries(String prefix, @Nullable String after, int limit) {
            var batch = super.entries(prefix, after, limit);
            requests.incrementAndGet();
            lines.addAndGet(batch.entries().size());
            return batch;
          }
        };
    assertThat(new NearNames(counted).of("Lisboners of Lisbonne", Set.of())).isEmpty();
    assertThat(requests).hasValueLessThanOrEqualTo(5);
    assertThat(lines).hasValueLessThanOrEqualTo(5 * NearNames.LINES);
  }
}
