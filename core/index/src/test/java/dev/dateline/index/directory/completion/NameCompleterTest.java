package dev.dateline.index.directory.completion;

import static dev.dateline.articles.EntityType.LOCATION;
import static dev.dateline.articles.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.articles.EntityType;
import dev.dateline.index.directory.learning.NameLearner;
import dev.dateline.index.directory.learning.RecognizedText;
import dev.dateline.index.directory.merging.NameMerger;
import dev.dateline.index.directory.spelling.FoldedName;
import dev.dateline.index.directory.store.InMemoryNames;
import dev.dateline.index.postings.PostingLists;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NameCompleterTest {
  /// Lists that all have a posting.
  private static final PostingLists USED = new FullLists();

  private final InMemoryNames store = new InMemoryNames();
  private final NameLearner learner = NameLearner.over(store);

  @Test
  void aNameIsFoundByItsBeginningAndByTheSurname() {
    learn("Volodymyr Zelenskyy", PERSON);
    learn("Željko Ražnatović", PERSON);
    learn("Zealand", LOCATION);
    assertThat(complete("ZEL", null, 10).completions())
        .containsExactly(
            new Completion("Volodymyr Zelenskyy", PERSON),
            new Completion("Željko Ražnatović", PERSON));
    assertThat(names(complete("vol", null, 10))).containsExactly("Volodymyr Zelenskyy");
  }

  @Test
  void otherTypesAreLeftOut() {
    learn("Washington", LOCATION);
    learn("George Washington", PERSON);
    assertThat(names(complete("wash", PERSON, 10))).containsExactly("George Washington");
    assertThat(names(complete("wash", LOCATION, 10))).containsExactly("Washington");
  }

  @Test
  void everyNameIsOnSomePageAndPagesEnd() {
    for (int i = 0; i < 130; i++) {
      learn("Zel" + i, i % 3 == 0 ? PERSON : LOCATION);
    }
    var found = new ArrayList<String>();
    @Nullable String after = null;
    do {
      var page = complete("zel", PERSON, 7, after);
      assertThat(page.completions()).hasSizeLessThanOrEqualTo(7);
      found.addAll(names(page));
      after = page.next();
    } while (after != null);
    assertThat(found).hasSize(44).doesNotHaveDuplicates();
  }

  @Test
  void aNameThatIsFoundByAnotherSpellingTooIsOnOnePageOnly() {
    learn("Wladimir Klitschko", PERSON);
    learn("Vladimir Klitschko", PERSON);
    var first = complete("vlad", null, 1);
    var second = complete("vlad", null, 5, first.next());
    assertThat(names(first)).containsExactly("Wladimir Klitschko");
    assertThat(names(second)).containsExactly("Vladimir Klitschko");
  }

  @Test
  void namesThatAreWrittenLikeThePrefixComeFirst() {
    learn("Vladimir Poutine", PERSON);
    learn("Vladimir Putin", PERSON);
    assertThat(names(complete("puti", null, 10)))
        .containsExactly("Vladimir Putin", "Vladimir Poutine");
    assertThat(names(complete("pouti", null, 10))).startsWith("Vladimir Poutine");
  }

  @Test
  void aPageEndsThoughNothingIsOfTheType() {
    for (int i = 0; i < 300; i++) {
      learn("Zel" + i, LOCATION);
    }
    var page = complete("zel", PERSON, 5);
    assertThat(page.completions()).isEmpty();
    assertThat(page.next()).isNotNull();
  }

  @Test
  void aNameThatIsFoundInTwoWaysIsShownOnce() {
    RecognizedText.of("Zelensky").naming("Volodymyr Zelenskyy", PERSON, "Zelensky").teach(learner);
    assertThat(names(complete("zel", null, 10))).containsExactly("Volodymyr Zelenskyy");
  }

  @Test
  void aMergedNameIsShownAsWhatItWasMergedInto() {
    learn("Kiev", LOCATION);
    new NameMerger(store).merge("Kiev", "Kyiv");
    assertThat(names(complete("kie", null, 10))).containsExactly("Kyiv");
  }

  @Test
  void aPrefixNeedsTwoLetters() {
    assertThatThrownBy(() -> complete("z.", null, 10)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> complete("ze", null, 10, "ya#"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private void learn(String name, EntityType type) {
    RecognizedText.of(name).naming(name, type, name).teach(learner);
  }

  private CompletionPage complete(String prefix, @Nullable EntityType type, int limit) {
    return complete(prefix, type, limit, null);
  }

  private CompletionPage complete(
      String prefix, @Nullable EntityType type, int limit, @Nullable String after) {
    return new NameCompleter(store, new Usage(USED))
        .complete(new CompletionRequest(FoldedName.of(prefix), type, limit, after));
  }

  private static List<String> names(CompletionPage page) {
    return page.completions().stream().map(Completion::name).toList();
  }
}
