package dev.dateline.index.directory.learning;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.MISC;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.DyingNames;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.directory.store.KnownName;
import dev.dateline.index.directory.store.NameEntry;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameLearnerTest {
  private static final RecognizedText PUTIN =
      RecognizedText.of("Vladimir Putin is in Kiev.")
          .naming("Vladimir Putin", PERSON, "Vladimir Putin")
          .naming("Kiev", LOCATION, "Kiev");

  private final InMemoryNames store = new InMemoryNames();
  private final NameLearner learner = NameLearner.over(store);

  @Test
  void aNewPersonCostsThreeItemsAndANewPlaceTwo() {
    PUTIN.teach(learner);
    assertThat(store.itemsWritten()).isEqualTo(5);
    assertThat(store.itemsRead()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"Sergei Lavrov, 4", "Sergey Lavrov, 3", "Moon Jae-in, 4", "Sergei Park, 4"})
  void aFamilyNameThatComesFirstAndAnotherSpellingCostAnItemEach(String name, int items) {
    RecognizedText.of(name).naming(name, PERSON, name).teach(learner);
    assertThat(store.itemsWritten()).isEqualTo(items);
  }

  @Test
  void aNameThatWasMetLatelyCostsNothing() {
    PUTIN.teach(learner);
    PUTIN.teach(learner);
    assertThat(store.itemsWritten()).isEqualTo(5);
    assertThat(store.itemsRead()).isEqualTo(2);
  }

  @Test
  void aNameThatAnotherFunctionLearnedCostsOneRead() {
    PUTIN.teach(learner);
    var other = NameLearner.over(store);
    PUTIN.teach(other);
    PUTIN.teach(other);
    assertThat(store.itemsWritten()).isEqualTo(5);
    assertThat(store.itemsRead()).isEqualTo(4);
  }

  @Test
  void aNewAliasOfAKnownNameCostsTwoItems() {
    PUTIN.teach(learner);
    RecognizedText.of("Kyiv is what it is.").naming("Kiev", LOCATION, "Kyiv").teach(learner);
    assertThat(store.itemsWritten()).isEqualTo(7);
    assertThat(known("Kiev").aliases()).containsExactly("Kyiv");
    assertThat(store.entries("kyiv#", null, 5).entries()).hasSize(1);
  }

  @Test
  void aNewTypeOfAKnownNameIsFoundUnderEachAlias() {
    RecognizedText.of("Washington, D.C.")
        .naming("Washington", LOCATION, "Washington, D.C.")
        .teach(learner);
    RecognizedText.of("Washington").naming("Washington", ORGANIZATION, "Washington").teach(learner);
    assertThat(known("Washington").types()).containsExactlyInAnyOrder(LOCATION, ORGANIZATION);
    assertThat(store.entries("wa", null, 9).entries())
        .extracting(NameEntry::sortKey)
        .containsExactly(
            "washington dc#washington#LOCATION",
            "washington dc#washington#ORGANIZATION",
            "washington#washington#LOCATION",
            "washington#washington#ORGANIZATION");
  }

  @Test
  void aNameThatIsUsedInTwoWaysInOneArticleIsOne() {
    RecognizedText.of("Ford and Ford")
        .naming("Ford", ORGANIZATION, "Ford")
        .naming("FORD", MISC, "Ford")
        .teach(learner);
    assertThat(known("ford").types()).containsExactlyInAnyOrder(ORGANIZATION, MISC);
    assertThat(known("ford").name()).isEqualTo("Ford");
  }

  @Test
  void whatWasBrokenOffIsCompletedByTheNextArticle() {
    var dying = new DyingNames(store);
    var victim = NameLearner.over(dying);
    assertThatThrownBy(() -> PUTIN.teach(victim)).isInstanceOf(IllegalStateException.class);
    var both = Set.of(NameKey.of("Kiev"), NameKey.of("Vladimir Putin"));
    assertThat(store.names(both)).hasSizeLessThan(both.size());
    PUTIN.teach(victim);
    assertThat(known("Kiev").types()).containsExactly(LOCATION);
    assertThat(known("Vladimir Putin").aliases()).containsExactly("Putin");
  }

  @Test
  void noTextCanBlowANameUp() {
    for (int i = 0; i < KnownName.MOST_ALIASES + 20; i++) {
      RecognizedText.of("K" + i + "v").naming("Kiev", LOCATION, "K" + i + "v").teach(learner);
    }
    assertThat(known("Kiev").aliases()).hasSize(KnownName.MOST_ALIASES);
    int written = store.itemsWritten();
    RecognizedText.of("Kyjiw").naming("Kiev", LOCATION, "Kyjiw").teach(NameLearner.over(store));
    assertThat(store.itemsWritten()).isEqualTo(written);
  }

  @Test
  void whatIsTooLongOrHasNoLettersIsNotAName() {
    var endless = "a".repeat(NameKey.LONGEST + 1);
    RecognizedText.of(endless + " !!!")
        .naming(endless, MISC, endless)
        .naming("!!!", MISC, "!!!")
        .teach(learner);
    assertThat(store.entries("aa", null, 5).entries()).isEmpty();
    assertThat(store.itemsWritten()).isEqualTo(1);
  }

  private KnownName known(String name) {
    var key = NameKey.of(name);
    return store.names(Set.of(key)).getOrDefault(key, new KnownName(name, Set.of(), Set.of()));
  }
}
