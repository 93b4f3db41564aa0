package dev.dateline.recognition.languages;

import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.rules.document.Agreement;
import dev.dateline.recognition.rules.document.BracketedAcronyms;
import dev.dateline.recognition.rules.document.Repetitions;
import dev.dateline.recognition.rules.document.SurnameMentions;
import dev.dateline.recognition.rules.newswire.Credits;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// The rules for languages other than English: a vocabulary's, and those that hold in every
/// language.
public final class LanguageRules {
  private final List<Rule> order;

  private LanguageRules(List<Rule> order) {
    this.order = order;
  }

  public static LanguageRules of(Vocabulary vocabulary) {
    return new LanguageRules(
        List.of(
            new WordsOutsideNames(vocabulary),
            new PeopleByTitle(vocabulary),
            new PeopleByGivenName(vocabulary),
            new TypesByWords(vocabulary),
            new PlacesByName(vocabulary),
            new Clubs(vocabulary),
            new DatelineTowns(),
            new BracketedAcronyms(),
            new SurnameMentions(),
            new Agreement(),
            new WholeNames(),
            new Repetitions(),
            new GenitiveNames(vocabulary.genitive()),
            new Credits()));
  }

  /// Applies the rules one after the other.
  public TaggedText apply(TaggedText tagged) {
    TaggedText corrected = tagged;
    for (Rule rule : order) {
      Cancellation.check();
      corrected = rule.apply(corrected);
    }
    return corrected;
  }
}
