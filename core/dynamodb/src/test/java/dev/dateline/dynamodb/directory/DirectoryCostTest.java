package dev.dateline.dynamodb.directory;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.MISC;
import static dev.dateline.articles.EntityType.ORGANIZATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.EntityType;
import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.dynamodb.RecordedRequests;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.spelling.NameKey;
import dev.dateline.index.directory.store.NameStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.DoubleAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What the directory costs, in DynamoDB's units.
class DirectoryCostTest {
  /// Ten people, five organizations, five places.
  private static final List<String> NAMES =
      IntStream.rangeClosed('A', 'T')
          .mapToObj(c -> "First" + (char) c + "n Last" + (char) c + "n")
          .toList();

  private static final RecognizedText ARTICLE = article();

  private final String table = LocalDynamoDb.newTable();
  private final UnitMeter meter = new UnitMeter();
  private final NameStore store = DynamoDbNames.of(LocalDynamoDb.client(meter), table);

  @Test
  void anArticleOfTwentyNewNamesCostsThreeUnitsForEachPersonAndTwoForEveryOtherName() {
    ARTICLE.teach(NameLearner.over(store));
    assertThat(meter.writeUnits()).isEqualTo(10 * 3 + 10 * 2);
  }

  @Test
  void twentyNewNamesTakeARequestForEachTwentyFiveEntriesOneForTheNamesAndARead() {
    var requests = new RecordedRequests();
    var logged = DynamoDbNames.of(LocalDynamoDb.client(requests), table);
    assertThat(requests.of(() -> ARTICLE.teach(NameLearner.over(logged))))
        .containsExactly(
            "BatchGetItem", "BatchWriteItem", "BatchWriteItem", "BatchExecuteStatement");
    assertThat(requests.of(() -> ARTICLE.teach(NameLearner.over(logged))))
        .containsExactly("BatchGetItem");
  }

  @Test
  void anArticleOfKnownNamesCostsNoWriteAndOnAWarmFunctionNothing() {
    ARTICLE.teach(NameLearner.over(store));
    meter.writeUnits();
    meter.readUnits();
    var other = NameLearner.over(store);
    ARTICLE.teach(other);
    assertThat(meter.writeUnits()).isZero();
    assertThat(meter.readUnits()).isEqualTo(10);
    ARTICLE.teach(other);
    assertThat(meter.writeUnits()).isZero();
    assertThat(meter.readUnits()).isZero();
  }

  @Test
  void aPersonsSpellingAndFamilyNameCostAUnitEachIfTheyDifferFromTheName() {
    var learner = NameLearner.over(store);
    RecognizedText.of("Kim Yuri").naming("Kim Yuri", PERSON, "Kim Yuri").teach(learner);
    assertThat(meter.writeUnits()).isEqualTo(3 + 2);
  }

  @Test
  void theCountryOfACapitalCostsWhatThatOfADemonymDoes() {
    var text =
        RecognizedText.of("Moscow and the Russian army left Russia.")
            .naming("Russia", LOCATION, "Russia.");
    var learner = NameLearner.over(store);
    text.naming("Moscow", LOCATION, "Moscow").naming("Russian", MISC, "Russian").teach(learner);
    meter.writeUnits();
    text.belonging("Russian", "Russia").teach(learner);
    assertThat(meter.writeUnits()).isEqualTo(2);
    text.governing("Moscow", "Russia").teach(learner);
    assertThat(meter.writeUnits()).isEqualTo(2);
    text.governing("Moscow", "Russia").teach(NameLearner.over(store));
    assertThat(meter.writeUnits()).isZero();
  }

  @Test
  void everyReadUnitIsCounted() {
    var told = new DoubleAdder();
    var counted = DynamoDbNames.of(LocalDynamoDb.client(meter), table, told::add);
    ARTICLE.teach(NameLearner.over(counted));
    counted.entries("la", null, 10);
    counted.merges(Set.of(NameKey.of("LastAn")));
    assertThat(told.sum()).isEqualTo(meter.readUnits()).isPositive();
  }

  private static RecognizedText article() {
    var text = RecognizedText.of(String.join(", ", NAMES) + ".");
    for (String name : NAMES) {
      text = text.naming(name, type(name), name);
    }
    return text;
  }

  private static EntityType type(String name) {
    int number = NAMES.indexOf(name);
    return number < 10 ? PERSON : number < 15 ? ORGANIZATION : LOCATION;
  }
}
