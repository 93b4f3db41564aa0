package dev.dateline.recognition;

import dev.dateline.articles.concurrent.Cancellation;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.rules.document.Agreement;
import dev.dateline.recognition.rules.document.BareInstitutions;
import dev.dateline.recognition.rules.document.BracketedAcronyms;
import dev.dateline.recognition.rules.document.BracketedShortForms;
import dev.dateline.recognition.rules.document.Enumerations;
import dev.dateline.recognition.rules.document.GivenNameMentions;
import dev.dateline.recognition.rules.document.Headings;
import dev.dateline.recognition.rules.document.InvertedNames;
import dev.dateline.recognition.rules.document.LinkedTowns;
import dev.dateline.recognition.rules.document.Repetitions;
import dev.dateline.recognition.rules.document.SpelledOutAcronyms;
import dev.dateline.recognition.rules.document.SurnameMentions;
import dev.dateline.recognition.rules.newswire.Bylines;
import dev.dateline.recognition.rules.newswire.Contributors;
import dev.dateline.recognition.rules.newswire.Credits;
import dev.dateline.recognition.rules.newswire.DatelineNames;
import dev.dateline.recognition.rules.newswire.Legislators;
import dev.dateline.recognition.rules.newswire.Pairs;
import dev.dateline.recognition.rules.newswire.Slugs;
import dev.dateline.recognition.rules.span.AddressedPeople;
import dev.dateline.recognition.rules.span.BodiesOfBodies;
import dev.dateline.recognition.rules.span.BodySubjects;
import dev.dateline.recognition.rules.span.Clauses;
import dev.dateline.recognition.rules.span.Compounds;
import dev.dateline.recognition.rules.span.DemonymBodies;
import dev.dateline.recognition.rules.span.DemonymPhrases;
import dev.dateline.recognition.rules.span.FamilyNamesFirst;
import dev.dateline.recognition.rules.span.Feasts;
import dev.dateline.recognition.rules.span.FirstWords;
import dev.dateline.recognition.rules.span.Generations;
import dev.dateline.recognition.rules.span.JoinedPlaces;
import dev.dateline.recognition.rules.span.Measures;
import dev.dateline.recognition.rules.span.MonthFirstNames;
import dev.dateline.recognition.rules.span.NameBreaks;
import dev.dateline.recognition.rules.span.NameEdges;
import dev.dateline.recognition.rules.span.NationalBodies;
import dev.dateline.recognition.rules.span.Newsrooms;
import dev.dateline.recognition.rules.span.OfficeHolders;
import dev.dateline.recognition.rules.span.OfficeNames;
import dev.dateline.recognition.rules.span.Offices;
import dev.dateline.recognition.rules.span.Officials;
import dev.dateline.recognition.rules.span.OriginsOfPeople;
import dev.dateline.recognition.rules.span.ParticleJoins;
import dev.dateline.recognition.rules.span.PersonInitials;
import dev.dateline.recognition.rules.span.PersonTitles;
import dev.dateline.recognition.rules.span.Portfolios;
import dev.dateline.recognition.rules.span.PossessiveBodies;
import dev.dateline.recognition.rules.span.PostNominals;
import dev.dateline.recognition.rules.span.SmallWords;
import dev.dateline.recognition.rules.span.Tickers;
import dev.dateline.recognition.rules.span.TitledPeople;
import dev.dateline.recognition.rules.span.Whereabouts;
import dev.dateline.recognition.rules.sport.Entrants;
import dev.dateline.recognition.rules.sport.MatchReports;
import dev.dateline.recognition.rules.sport.NationalTeams;
import dev.dateline.recognition.rules.sport.Opponents;
import dev.dateline.recognition.rules.sport.Ranks;
import dev.dateline.recognition.rules.sport.Results;
import dev.dateline.recognition.rules.sport.Scorers;
import dev.dateline.recognition.rules.type.Appositions;
import dev.dateline.recognition.rules.type.Birthplaces;
import dev.dateline.recognition.rules.type.BodyMembers;
import dev.dateline.recognition.rules.type.BracketedLaws;
import dev.dateline.recognition.rules.type.CompanySuffixes;
import dev.dateline.recognition.rules.type.Constituencies;
import dev.dateline.recognition.rules.type.Descriptions;
import dev.dateline.recognition.rules.type.Events;
import dev.dateline.recognition.rules.type.FirstWordKinds;
import dev.dateline.recognition.rules.type.Institutions;
import dev.dateline.recognition.rules.type.JoinedWords;
import dev.dateline.recognition.rules.type.KnownNames;
import dev.dateline.recognition.rules.type.NamedAfter;
import dev.dateline.recognition.rules.type.Nicknames;
import dev.dateline.recognition.rules.type.Places;
import dev.dateline.recognition.rules.type.QuotedTitles;
import dev.dateline.recognition.rules.type.Storms;
import dev.dateline.recognition.rules.type.TownNames;
import dev.dateline.recognition.rules.type.Units;
import dev.dateline.recognition.text.TaggedText;
import java.util.List;

/// All rules, in the order in which they apply: each sees the names as the earlier ones left them.
final class Rules {
  static final List<Rule> ORDER =
      List.of(
          // span: where a name begins and ends
          new NameBreaks(),
          new NameEdges(),
          new Tickers(),
          new ParticleJoins(),
          new SmallWords(),
          new Measures(),
          new Clauses(),
          new PossessiveBodies(),
          new BodiesOfBodies(),
          new Feasts(),
          new Whereabouts(),
          new Compounds(),
          new Generations(),
          new TitledPeople(),
          new AddressedPeople(),
          new NationalBodies(),
          new OfficeHolders(),
          new Officials(),
          new BodySubjects(),
          new JoinedPlaces(),
          new Portfolios(),
          new OriginsOfPeople(),
          new OfficeNames(),
          new PersonTitles(),
          new PostNominals(),
          new PersonInitials(),
          new FamilyNamesFirst(),
          new MonthFirstNames(),
          new Offices(),
          new Newsrooms(),
          new FirstWords(),
          new DemonymPhrases(),
          new DemonymBodies(),
          // type: what a name is, by the words in it and beside it
          new Storms(),
          new FirstWordKinds(),
          new Events(),
          new BracketedLaws(),
          new QuotedTitles(),
          new Nicknames(),
          new CompanySuffixes(),
          new KnownNames(),
          new JoinedWords(),
          new NamedAfter(),
          new Places(),
          new Institutions(),
          new Units(),
          new Appositions(),
          new Descriptions(),
          new Constituencies(),
          new BodyMembers(),
          new TownNames(),
          new Birthplaces(),
          // document: what the rest of the document says
          new BracketedAcronyms(),
          new BracketedShortForms(),
          new SpelledOutAcronyms(),
          new BareInstitutions(),
          new SurnameMentions(),
          new GivenNameMentions(),
          new Enumerations(),
          new LinkedTowns(),
          new Agreement(),
          new Repetitions(),
          new InvertedNames(),
          new Headings(),
          // newswire: the conventions of agencies, with the ranks that they print before names
          new Ranks(),
          new Legislators(),
          new Slugs(),
          new Pairs(),
          new Bylines(),
          new Contributors(),
          new DatelineNames(),
          // sport: results, tables, teams and scorers
          new NationalTeams(),
          new MatchReports(),
          new Opponents(),
          new Results(),
          new Scorers(),
          new Entrants());

  private static final Rule CREDITS = new Credits();

  private Rules() {}

  /// Applies every rule.
  static TaggedText apply(TaggedText tagged) {
    return apply(ORDER, tagged);
  }

  /// Applies `rules` one after the other.
  static TaggedText apply(List<Rule> rules, TaggedText tagged) {
    TaggedText corrected = tagged;
    for (Rule rule : rules) {
      Cancellation.check();
      corrected = rule.apply(corrected);
    }
    return corrected;
  }

  /// Removes the agencies that `tagged` merely credits.
  static TaggedText withoutCredits(TaggedText tagged) {
    return CREDITS.apply(tagged);
  }
}
