package dev.dateline.recognition.languages;

import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.rules.document.Agreement;
import dev.dateline.recognition.rules.document.BracketedAcronyms;
import dev.dateline.recognition.rules.document.Repetitions;
import dev.dateline.recognition.rules.document.SurnameMentions;
import dev.dateline.recognition.rules.newswire.Credits;
import java.util.ArrayList;
import java.util.List;

/// The rules for languages other than English: those that depend on a vocabulary, and those that
/// hold in every language.
public final class LanguageRules {
  private LanguageRules() {}

  /// The rules for the language of `vocabulary`, in the order in which they apply.
  public static List<Rule> of(Vocabulary vocabulary) {
    var rules =
        new ArrayList<Rule>(List.of(new NameParts(vocabulary), new WordsOutsideNames(vocabulary)));
    if (!vocabulary.portfolios().isEmpty()) {
      rules.add(new OfficePortfolios(vocabulary));
    }
    rules.addAll(names(vocabulary));
    if (!vocabulary.genitive().isEmpty()) {
      rules.add(new GenitiveNames(vocabulary.genitive()));
    }
    if (vocabulary.capitalizesNouns()) {
      rules.add(new NameCompounds(vocabulary));
    }
    rules.add(new Credits());
    return List.copyOf(rules);
  }

  private static List<Rule> names(Vocabulary vocabulary) {
    return List.of(
        new ParticleSurnames(),
        new PeopleByTitle(vocabulary),
        new PeopleByGivenName(vocabulary),
        new TypesByWords(vocabulary),
        new InstitutionNouns(vocabulary),
        new PlacesByName(vocabulary),
        new BirthplacePhrases(vocabulary),
        new Clubs(vocabulary),
        new DatelineTowns(),
        new ScoreLines(vocabulary),
        new SignatureTowns(),
        new OrganizationsByName(vocabulary),
        new BracketedAcronyms(),
        new SurnameMentions(),
        new Agreement(),
        new WholeNames(),
        new Repetitions());
  }
}
