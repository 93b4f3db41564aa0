package dev.dateline.index.directory.reading;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.merging.NameMerger;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.EntryBatch;
import dev.dateline.index.directory.store.ForwardingNames;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.directory.store.Merge;
import dev.dateline.index.directory.store.NameStore;
import dev.dateline.index.postings.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameReaderTest extends TaughtNamesFixture {
  @Test
  void aSurnameIsReadAsThePersonAndAsItself() {
    learn("Vladimir Putin", PERSON);
    var reading = read("putin");
    assertThat(names(reading.as())).containsExactly("Vladimir Putin");
    assertThat(reading.query()).isEqualTo("putin");
    assertThat(reading.ambiguous()).isFalse();
    assertThat(reading.others()).isEmpty();
    assertThat(reading.terms())
        .containsExactlyInAnyOrder(Term.entity("Putin"), Term.entity("Vladimir Putin"));
  }

  @Test
  void theListsOfANameAreAlwaysInTheSameOrder() {
    for (String first : List.of("Lyudmila", "Vladimir", "Igor", "Jeb", "Spiridon")) {
      learn(first + " Putin", PERSON);
    }
    assertThat(read("putin").terms()).hasSize(6).extracting(Term::value).isSorted();
  }

  @Test
  void aSurnameThatSomeArticlesUseAloneIsStillReadAsThePerson() {
    learn("Vladimir Putin", PERSON);
    learn("Putin", PERSON);
    assertThat(names(read("Putin").as())).containsExactly("Vladimir Putin");
    assertThat(read("Putin").ambiguous()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Germany", "Deutschland", "alemania", "Allemagne", "Германия"})
  void aCountryIsReadAsItIsNamedInEachLanguage(String asked) {
    learn("Germany", LOCATION);
    learn("Deutschland", LOCATION);
    learn("Alemania", LOCATION);
    var reading = read(asked);
    assertThat(names(reading.as())).containsExactlyInAnyOrder("Germany", "Deutschland", "Alemania");
    assertThat(reading.ambiguous()).isFalse();
    assertThat(reading.terms())
        .contains(Term.entity("Germany"), Term.entity("Deutschland"), Term.entity("Alemania"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Munich", "münchen", "Múnich"})
  void aCityIsReadAsItIsNamedInEachLanguage(String asked) {
    learn("München", LOCATION);
    learn("Munich", LOCATION);
    assertThat(names(read(asked).as())).containsExactlyInAnyOrder("München", "Munich");
  }

  @Test
  void aPersonWithTheNameOfACountryIsNotACountry() {
    learn("Tschad", PERSON);
    learn("Chad", LOCATION);
    assertThat(names(read("Chad").as())).containsExactly("Chad");
  }

  @Test
  void aDemonymIsReadAsItselfAndListsItsCountry() {
    RecognizedText.of("The Russian army left Russia.")
        .naming("Russia", LOCATION, "Russia.")
        .belonging("Russian", "Russia")
        .belonging("army", "Atlantis")
        .teach(learner);
    var reading = read("russian");
    assertThat(names(reading.as())).containsExactly("Russian");
    assertThat(names(reading.others())).containsExactly("Russia");
    assertThat(reading.terms()).containsExactly(Term.entity("Russian"));
  }

  @Test
  void aCapitalIsReadAsItselfAndListsTheCountryIfItStoodForTheGovernment() {
    RecognizedText.of("Moscow denied it. Russia sent no ships. The Kremlin agreed.")
        .naming("Russia", LOCATION, "Russia")
        .governing("Moscow", "Russia")
        .governing("Kremlin", "Russia")
        .teach(learner);
    for (var place : List.of("Moscow", "Kremlin")) {
      var reading = read(place);
      assertThat(names(reading.as())).containsExactly(place);
      assertThat(names(reading.others())).containsExactly("Russia");
      assertThat(reading.ambiguous()).isFalse();
      assertThat(reading.terms()).containsExactly(Term.entity(place));
    }
    assertThat(read("Russia").terms()).containsExactly(Term.entity("Russia"));
  }

  @Test
  void aCapitalListsNoCountryIfItIsOnlyAPlace() {
    RecognizedText.of("Snow fell in Moscow and all over Russia.")
        .naming("Russia", LOCATION, "Russia")
        .naming("Moscow", LOCATION, "Moscow")
        .teach(learner);
    assertThat(read("Moscow").others()).isEmpty();
  }

  @Test
  void theAcronymOfAPlaceIsReadAsThePlaceAndAsItself() {
    learn("DRC", LOCATION);
    var name = "Democratic Republic of the Congo";
    RecognizedText.of(name + " (DRC)").naming(name, LOCATION, name).teach(learner);
    assertThat(names(read("drc").as())).containsExactly(name);
    assertThat(read("DRC").terms())
        .containsExactlyInAnyOrder(Term.entity("DRC"), Term.entity(name));
  }

  @Test
  void anAmbiguousSurnameIsReadAsEachAndSaysSo() {
    learn("George Bush", PERSON);
    learn("Jeb Bush", PERSON);
    var reading = read("Bush");
    assertThat(names(reading.as())).containsExactly("George Bush", "Jeb Bush");
    assertThat(reading.ambiguous()).isTrue();
    assertThat(reading.complete()).isTrue();
    assertThat(reading.terms()).hasSize(3);
  }

  @Test
  void aPlaceIsReadAsThePlaceAndListsItsNamesakes() {
    learn("George Washington", PERSON);
    learn("Washington", LOCATION);
    var reading = read("Washington");
    assertThat(names(reading.as())).containsExactly("Washington");
    assertThat(names(reading.others())).containsExactly("George Washington");
    assertThat(reading.ambiguous()).isFalse();
    assertThat(reading.terms()).containsExactly(Term.entity("Washington"));
  }

  @Test
  void aPlaceIsReadAsItsNamesakeIfThePersonTypeIsRequired() {
    learn("George Washington", PERSON);
    learn("Washington", LOCATION);
    var reading = read(store, "Washington", Set.of(PERSON));
    assertThat(names(reading.as())).containsExactly("George Washington");
    assertThat(reading.others()).isEmpty();
  }

  @Test
  void aPlaceThatWasOnceTakenForAPersonIsStillAPlace() {
    learn("George Washington", PERSON);
    learn("Washington", LOCATION);
    learn("Washington", PERSON);
    assertThat(names(read("Washington").others())).containsExactly("George Washington");
  }

  @Test
  void anAcronymIsReadAsWhatItAbbreviatesAndAsItself() {
    learn("NATO", ORGANIZATION);
    var name = "North Atlantic Treaty Organization";
    RecognizedText.of(name + " (NATO)").naming(name, ORGANIZATION, name).teach(learner);
    assertThat(names(read("nato").as())).containsExactly(name);
    assertThat(read("nato").terms())
        .containsExactlyInAnyOrder(Term.entity("NATO"), Term.entity(name));
  }

  @Test
  void aNameThatNobodyUsesIsReadAsItself() {
    var reading = read(" Nobody ");
    assertThat(names(reading.as())).containsExactly("Nobody");
    assertThat(reading.terms()).containsExactly(Term.entity("nobody"));
    assertThat(reading.complete()).isTrue();
  }

  @Test
  void accentsAndCaseMakeNoDifference() {
    learn("Recep Tayyip Erdoğan", PERSON);
    assertThat(names(read("ERDOGAN").as())).containsExactly("Recep Tayyip Erdoğan");
    assertThat(read("recep tayyip erdogan").terms()).contains(Term.entity("Recep Tayyip Erdoğan"));
  }

  @Test
  void aNameInQuotesIsReadAsItIsWritten() {
    learn("Vladimir Putin", PERSON);
    var reading = read("\"Putin\"");
    assertThat(names(reading.as())).containsExactly("Putin");
    assertThat(reading.terms()).containsExactly(Term.entity("Putin"));
  }

  @Test
  void aNameOfTooManyIsReadAsItselfAndSaysSo() {
    for (int i = 0; i <= Candidates.MOST; i++) {
      learn("A" + i + " Smith", PERSON);
    }
    var reading = read("Smith");
    assertThat(names(reading.as())).containsExactly("Smith");
    assertThat(reading.terms()).containsExactly(Term.entity("Smith"));
    assertThat(reading.others()).hasSize(Candidates.MOST);
    assertThat(reading.complete()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\"", "\"\"", "#", "???", "a"})
  void everyQueryHasAReading(String asked) {
    assertThat(read(asked).terms()).hasSize(1);
    assertThat(read("x".repeat(5000) + asked).terms()).hasSize(1);
  }

  @Nested
  class OfACountry {
    @ParameterizedTest
    @ValueSource(strings = {"uk", "u.k.", "Uk", "the UK", "the uk", "UK's"})
    void theInitialsAreReadWhateverTheirCase(String asked) {
      learn("United Kingdom", LOCATION);
      assertThat(names(read(asked).as())).containsExactly("United Kingdom");
    }

    @ParameterizedTest
    @ValueSource(strings = {"US", "U.S.", "USA"})
    void anAbbreviationIsReadAsTheCountryThatArticlesName(String abbreviation) {
      learn("United States", LOCATION);
      assertThat(names(read(abbreviation).as())).containsExactly("United States");
    }

    @Test
    void anAbbreviationIsReadAsItselfIfNoArticleNamesTheCountry() {
      assertThat(names(read("NI").as())).containsExactly("NI");
    }

    @Test
    void anOrganisationOfThatNameIsNotTheCountry() {
      learn("South Africa", LOCATION);
      learn("SA", ORGANIZATION);
      assertThat(names(read("SA").as())).containsExactly("SA");
      assertThat(names(read("SA").others())).containsExactly("South Africa");
    }
  }

  @Nested
  class Merged {
    private final NameMerger merger = new NameMerger(store);

    @Test
    void eitherNameStandsForBoth() {
      learn("Volodymyr Zelenskyy", PERSON);
      learn("Vladimir Zelenskiy", PERSON);
      merger.merge("Vladimir Zelenskiy", "Volodymyr Zelenskyy");
      for (var asked : List.of("Vladimir Zelenskiy", "Volodymyr Zelenskyy", "Zelenskiy")) {
        assertThat(names(read(asked).as())).containsExactly("Volodymyr Zelenskyy");
        assertThat(read(asked).ambiguous()).isFalse();
        assertThat(read(asked).terms())
            .contains(Term.entity("Volodymyr Zelenskyy"), Term.entity("Vladimir Zelenskiy"));
      }
      merger.unmerge("Vladimir Zelenskiy", "Volodymyr Zelenskyy");
      assertThat(read("Volodymyr Zelenskyy").terms()).hasSize(1);
    }

    @Test
    void spellingsThatPeopleMergedAreShownAsOne() {
      learn("Volodymyr Zelenskyy", PERSON);
      learn("Volodymyr Zelenskiy", PERSON);
      merger.merge("Volodymyr Zelenskiy", "Volodymyr Zelenskyy");
      for (var asked : List.of("Volodymyr Zelenskyy", "Volodymyr Zelensky")) {
        assertThat(names(read(asked).as())).containsExactly("Volodymyr Zelenskyy");
        assertThat(read(asked).others()).isEmpty();
      }
    }

    @Test
    void anAmbiguousNameIsReadAsPeopleSaid() {
      learn("George Bush", PERSON);
      learn("Jeb Bush", PERSON);
      merger.merge("Bush", "George Bush");
      assertThat(names(read("Bush").as())).containsExactly("George Bush");
      assertThat(names(read("Bush").others())).containsExactly("Jeb Bush");
      assertThat(read("Bush").terms()).doesNotContain(Term.entity("Jeb Bush"));
      assertThat(read("Bush").ambiguous()).isFalse();
    }

    @Test
    void namesThatNoArticleUsesYetCanBeMerged() {
      merger.merge("Kiew", "Kyiv");
      assertThat(names(read("kiew").as())).containsExactly("Kyiv");
      assertThat(read("KYIV").terms())
          .containsExactlyInAnyOrder(Term.entity("Kyiv"), Term.entity("Kiew"));
    }

    @Test
    void aNameInQuotesStandsForItsGroup() {
      merger.merge("Kiew", "Kyiv");
      assertThat(read("\"Kiew\"").terms()).hasSize(2);
    }
  }

  @Property(tries = 200)
  void theResultOfAReadingIsReadAsItself(@ForAll("uses") List<Use> uses) {
    var names = new InMemoryNames();
    uses.forEach(use -> use.teach(NameLearner.over(names)));
    for (var use : uses) {
      for (var as : read(names, use.surname(), Set.of()).as()) {
        var again = read(names, as.name(), Set.of());
        assertThat(again.terms()).contains(Term.entity(as.name()));
        assertThat(names(again.as())).contains(as.name());
      }
    }
  }

  @Property(tries = 200)
  void severalNamesAreReadIndependently(@ForAll("uses") List<Use> uses) {
    var names = new InMemoryNames();
    uses.forEach(use -> use.teach(NameLearner.over(names)));
    var asked = new LinkedHashMap<String, Set<EntityType>>();
    uses.forEach(use -> asked.put(use.surname(), Set.of()));
    var readings = new NameReader(names).read(asked);
    assertThat(readings.keySet()).containsExactlyElementsOf(asked.keySet());
    readings.forEach((name, reading) -> assertThat(reading).isEqualTo(read(names, name, Set.of())));
  }

  @Test
  void whatPeopleDecidedOnSeveralNamesTakesOneRequest() {
    var requests = new AtomicInteger();
    var counted =
        new ForwardingNames(store) {
          @Override
          public Map<NameKey, Merge> merges(Set<NameKey> keys) {
            requests.addAndGet(keys.isEmpty() ? 0 : 1);
            return super.merges(keys);
          }
        };
    var _ = new NameReader(counted).read(Map.of("NATO", Set.of(), "EU", Set.of()));
    assertThat(requests).hasValue(1);
  }

  @Test
  void theDirectoryIsReadForSeveralNamesAtTheSameTime() {
    var meeting = new CyclicBarrier(3);
    var waiting =
        new ForwardingNames(store) {
          @Override
          public EntryBatch entries(String prefix, @Nullable String after, int limit) {
            try {
              meeting.await(10, TimeUnit.SECONDS);
            } catch (Exception e) {
              throw new AssertionError("the others were not asked for meanwhile", e);
            }
            return super.entries(prefix, after, limit);
          }
        };
    var asked = Map.<String, Set<EntityType>>of("NATO", Set.of(), "EU", Set.of(), "UN", Set.of());
    assertThat(new NameReader(waiting).read(asked)).hasSize(3);
  }

  @Provide
  Arbitrary<List<Use>> uses() {
    return Combinators.combine(
            Arbitraries.of("", "George ", "Jeb "),
            Arbitraries.of("Bush", "Washington", "US"),
            Arbitraries.of(EntityType.class))
        .as(Use::new)
        .list()
        .ofMaxSize(12);
  }

  /// A name of one or two words, from few.
  record Use(String first, String surname, EntityType type) {
    void teach(NameLearner learner) {
      var name = first + surname;
      RecognizedText.of(name).naming(name, type, name).teach(learner);
    }
  }

  private static NameReading read(NameStore names, String asked, Set<EntityType> types) {
    return Objects.requireNonNull(new NameReader(names).read(Map.of(asked, types)).get(asked));
  }
}
