package dev.dateline.recognition.rules;

import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// All the rules, in the order in which they are applied: first what a name's span is, then what is
/// known beforehand, then what the rest of the document says.
public final class Rules {
  private static final List<Rule> ORDER =
      List.of(
          new NameBreaks(),
          new NameEdges(),
          new Tickers(),
          new ParticleJoins(),
          new SmallWords(),
          new Measures(),
          new Whereabouts(),
          new Compounds(),
          new Generations(),
          new PersonTitles(),
          new Offices(),
          new Newsrooms(),
          new FirstWords(),
          new DemonymPhrases(),
          new Storms(),
          new Events(),
          new QuotedTitles(),
          new Nicknames(),
          new CompanySuffixes(),
          new KnownNames(),
          new Places(),
          new Institutions(),
          new Units(),
          new Appositions(),
          new BracketedAcronyms(),
          new SurnameMentions(),
          new Enumerations(),
          new Agreement(),
          new Repetitions(),
          new Headings(),
          new Ranks(),
          new Legislators(),
          new Slugs(),
          new Pairs(),
          new Bylines(),
          new Contributors(),
          new DatelineNames(),
          new NationalTeams(),
          new Results(),
          new Scorers(),
          new Entrants());

  private static final Rule CREDITS = new Credits();

  private Rules() {}

  /// `tagged` with its names repaired.
  public static TaggedText apply(TaggedText tagged) {
    TaggedText repaired = tagged;
    for (Rule rule : ORDER) {
      Cancellation.check();
      repaired = rule.apply(repaired);
    }
    return repaired;
  }

  /// `tagged` without the agencies that it credits.
  public static TaggedText withoutCredits(TaggedText tagged) {
    return CREDITS.apply(tagged);
  }
}
