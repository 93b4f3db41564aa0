package dev.dateline.dynamodb.directory;

import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.dynamodb.LocalDynamoDb;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.reading.Candidate;
import dev.dateline.index.protocol.InMemoryTable;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The directory as a whole, over DynamoDB.
class DirectoryTest {
  @Test
  void aMergeIsEffectiveAtOnceSurvivesNewArticlesAndCanBeUndone() {
    var store = DynamoDbNames.of(LocalDynamoDb.client(), LocalDynamoDb.newTable());
    var directory = NameDirectory.of(store, new InMemoryTable());
    learn(store, "Volodymyr Zelenskyy");
    learn(store, "Volodymyr Zelenskiy");
    var before = directory.read("zelenskiy", Set.of());
    directory.merge("Volodymyr Zelenskiy", "Volodymyr Zelenskyy");
    learn(store, "Volodymyr Zelenskiy");
    assertThat(directory.read("zelenskiy", Set.of()).as())
        .extracting(Candidate::name)
        .containsExactly("Volodymyr Zelenskyy");
    assertThat(directory.read("Zelenskyy", Set.of()).terms()).hasSize(3);
    directory.unmerge("Volodymyr Zelenskiy", "Volodymyr Zelenskyy");
    assertThat(directory.read("zelenskiy", Set.of())).isEqualTo(before);
  }

  private static void learn(dev.dateline.index.directory.store.NameStore store, String name) {
    RecognizedText.of(name).naming(name, PERSON, name).teach(NameLearner.over(store));
  }
}
