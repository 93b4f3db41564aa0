package dev.dateline.index.directory.learning;

import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.articles.Article;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.Document;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Upload;
import dev.dateline.index.directory.NameDescription.Days;
import dev.dateline.index.directory.NameDirectory;
import dev.dateline.index.directory.completion.Completion;
import dev.dateline.index.directory.completion.CompletionRequest;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.store.DyingNames;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.protocol.ArticleIndex;
import dev.dateline.index.protocol.ArticleIndex.Outcome;
import dev.dateline.index.protocol.InMemoryTable;
import dev.dateline.index.protocol.Sequencer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LearningIndexTest {
  private final InMemoryTable table = new InMemoryTable();
  private final InMemoryNames store = new InMemoryNames();
  private final ArticleIndex index = LearningIndex.of(table.index(), NameLearner.over(store));
  private final NameDirectory directory = NameDirectory.of(store, table);

  @Test
  void aNameIsKnownFromTheFirstDayToTheLast() {
    index.put(article("a", "2023-07-14", "Vladimir Putin"), new Sequencer("1"));
    index.put(article("b", "2022-02-24", "Vladimir Putin"), new Sequencer("1"));
    assertThat(span("vladimir putin")).contains(days("2022-02-24", "2023-07-14"));
    assertThat(directory.describe("putin")).isEmpty();
  }

  @Test
  void theDaysOfAMergedNameAreThoseOfItsGroup() {
    index.put(article("a", "2023-07-14", "Volodymyr Zelenskyy"), new Sequencer("1"));
    index.put(article("b", "2022-02-24", "Volodymyr Zelenskiy"), new Sequencer("1"));
    directory.merge("Volodymyr Zelenskiy", "Volodymyr Zelenskyy");
    assertThat(span("Volodymyr Zelenskyy")).contains(days("2022-02-24", "2023-07-14"));
  }

  @Test
  void aNameWithoutArticlesIsNoLongerShown() {
    var one = article("a", "2023-07-14", "Vladimir Putin");
    var other = article("b", "2023-07-15", "Vladimir Putin");
    index.put(one, new Sequencer("1"));
    index.put(other, new Sequencer("1"));
    index.remove(one.id(), new Sequencer("2"));
    assertThat(completed("puti")).containsExactly("Vladimir Putin");

    index.remove(other.id(), new Sequencer("2"));
    assertThat(directory.describe("Vladimir Putin")).isEmpty();
    assertThat(completed("puti")).isEmpty();
    assertThat(directory.used(directory.read("Putin", Set.of()).as())).isEmpty();
  }

  @Test
  void aNameThatComesBackIsInTheDirectoryAgainThoughItsWriterThinksThatItIsKnown() {
    var article = article("a", "2023-07-14", "Vladimir Putin");
    index.put(article, new Sequencer("1"));
    index.remove(article.id(), new Sequencer("2"));
    index.put(article, new Sequencer("3"));
    assertThat(completed("puti")).containsExactly("Vladimir Putin");
    assertThat(span("Vladimir Putin")).isPresent();
  }

  @Test
  void aGroupIsInUseIfOneOfItsNamesIs() {
    var article = article("a", "2023-07-14", "Volodymyr Zelenskyy");
    index.put(article, new Sequencer("1"));
    index.put(article("b", "2022-02-24", "Volodymyr Zelenskiy"), new Sequencer("1"));
    directory.merge("Volodymyr Zelenskiy", "Volodymyr Zelenskyy");
    index.remove(article.id(), new Sequencer("2"));
    assertThat(completed("zel")).containsExactly("Volodymyr Zelenskyy");
  }

  @Test
  void aMergedNameWithoutArticlesShowsOnlyItsMerge() {
    var article = article("a", "2023-07-14", "Volodymyr Zelenskyy");
    index.put(article, new Sequencer("1"));
    directory.merge("Volodymyr Zelenskiy", "Volodymyr Zelenskyy");
    index.remove(article.id(), new Sequencer("2"));
    assertThat(directory.describe("Volodymyr Zelenskyy"))
        .hasValueSatisfying(
            told -> {
              assertThat(told.group().size()).isEqualTo(2);
              assertThat(told.aliases()).isEmpty();
              assertThat(told.types()).isEmpty();
            });
  }

  @Test
  void manyRemovedArticlesDoNotHideTheOneThatIsLeft() {
    index.put(article("old", "2001-01-01", "Vladimir Putin"), new Sequencer("1"));
    for (int i = 0; i < 50; i++) {
      var article = article("a" + i, "2023-07-14", "Vladimir Putin");
      index.put(article, new Sequencer("1"));
      index.remove(article.id(), new Sequencer("2"));
    }
    assertThat(completed("puti")).containsExactly("Vladimir Putin");
  }

  private List<String> completed(String prefix) {
    return directory
        .complete(new CompletionRequest(FoldedName.of(prefix), null, 10, null))
        .completions()
        .stream()
        .map(Completion::name)
        .toList();
  }

  @Test
  void learningThatBrokeOffIsCompletedByTheNextAttempt() {
    var dying = LearningIndex.of(table.index(), NameLearner.over(new DyingNames(store)));
    var article = article("a", "2023-07-14", "Vladimir Putin");
    assertThatThrownBy(() -> dying.put(article, new Sequencer("1")))
        .isInstanceOf(IllegalStateException.class);
    assertThat(dying.put(article, new Sequencer("1"))).isNotEqualTo(Outcome.SUPERSEDED);
    assertThat(directory.describe("Vladimir Putin")).isPresent();
  }

  @Test
  void nothingIsLearnedFromAnArticleThatCameTooLate() {
    index.put(article("a", "2023-07-14", "Vladimir Putin"), new Sequencer("2"));
    index.put(article("a", "2023-07-14", "Joe Biden"), new Sequencer("1"));
    assertThat(directory.describe("Joe Biden")).isEmpty();
  }

  private Optional<Days> span(String name) {
    return directory.describe(name).flatMap(found -> Optional.ofNullable(found.span()));
  }

  private static Days days(String first, String last) {
    return new Days(LocalDate.parse(first), LocalDate.parse(last));
  }

  private static Article article(String key, String day, String person) {
    var text = RecognizedText.of(person + " spoke.").naming(person, PERSON, person);
    var date = PublicationDate.of(LocalDate.parse(day), DateSource.HEADER);
    var upload = new Upload("b", key, null, "e", 1, Instant.EPOCH);
    return Article.of(upload, Document.of(date, text.text()), text.recognition(), Instant.EPOCH);
  }
}
