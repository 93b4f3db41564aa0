package dev.dateline.local.recognize;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Recognition;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.completion.FullLists;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.postings.Term;
import dev.dateline.recognition.CoreNlpRecognizer;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names as people type them find the articles in which they were recognized.
@TestInstance(Lifecycle.PER_CLASS)
class AskedNamesTest {
  private static final List<String> ARTICLES =
      List.of(
          "Helen R. Castellan won the vote in Ohio on Monday. Castellan said so.",
          "Helen Castellan lost the vote in Iowa on Monday. Castellan said nothing.",
          "Jörg Möller spoke in Bonn.",
          "Joerg Moeller spoke in Mainz.",
          "Marks & Spencer shut a shop in York.",
          "Marks and Spencer shut a shop in Bath.",
          "European Commission President Ursula von der Leyen met ministers in Brussels.",
          "Bashar al-Assad spoke in Damascus.",
          "Charles de Gaulle was president of France.",
          "The president of Turkey, Recep Tayyip Erdoğan, met Jens Stoltenberg in Ankara.");

  private final InMemoryNames store = new InMemoryNames();
  private final NameDirectory directory = NameDirectory.of(store, new FullLists());
  private List<Recognition> recognitions = List.of();

  @BeforeAll
  void recognize() {
    var recognizer = CoreNlpRecognizer.load();
    var learner = NameLearner.over(store);
    recognitions = ARTICLES.stream().map(recognizer::recognize).toList();
    IntStream.range(0, ARTICLES.size())
        .forEach(i -> learner.learn(recognitions.get(i), ARTICLES.get(i)));
  }

  @ParameterizedTest
  @CsvSource({
    "Helen Castellan, 0 1",
    "Helen R. Castellan, 0 1",
    "Castellan, 0 1",
    "'Castellan, Helen', 0 1",
    "\"Helen Castellan\", 1",
    "Jörg Möller, 2 3",
    "Joerg Moeller, 2 3",
    "Möller, 2 3",
    "Marks & Spencer, 4 5",
    "Marks and Spencer, 4 5",
    "von der Leyen, 6",
    "Ursula Von der Leyen, 6",
    "President von der Leyen, 6",
    "Assad, 7",
    "al-Assad, 7",
    "President Bashar Assad, 7",
    "de Gaulle, 8",
    "General de Gaulle, 8",
    "President Erdogan, 9",
    "Mr Erdogan, 9",
    "'Erdogan, Recep Tayyip', 9",
  })
  void aQueryFindsItsArticles(String asked, String articles) {
    var terms = directory.read(asked, Set.of()).terms();
    var found =
        IntStream.range(0, ARTICLES.size())
            .filter(
                i ->
                    recognitions.get(i).entities().stream()
                        .anyMatch(entity -> terms.contains(Term.entity(entity.name()))))
            .mapToObj(Integer::toString)
            .toList();
    assertThat(String.join(" ", found)).isEqualTo(articles);
  }
}
