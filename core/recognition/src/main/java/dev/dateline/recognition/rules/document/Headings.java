package dev.dateline.recognition.rules.document;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.Span;
import dev.dateline.recognition.lexicon.Gazetteer;
import dev.dateline.recognition.lexicon.Nations;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Names;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import dev.dateline.recognition.text.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds names in headings in capitals: those that the text below contains, and countries: `MERKEL
/// SAYS GERMANY WILL NOT SEND TANKS`. A race includes the place before it: `BELGIAN GRAND PRIX`.
public final class Headings implements Rule {
  private static final int MOST_WORDS = 4;
  private static final int SHORTEST = 4;
  private static final String RACE = "GRAND PRIX";

  @Override
  public TaggedText apply(TaggedText tagged) {
    Map<String, EntityType> known = new HashMap<>();
    tagged.names().stream()
        .filter(name -> !isHeading(tagged, tagged.sentenceOf(name.span())))
        .forEach(name -> add(tagged, name, known));
    var names = new ArrayList<Name>();
    for (Sentence sentence : tagged.sentences()) {
      if (isHeading(tagged, sentence)) {
        names.addAll(names(tagged, sentence.tokens(), known));
      }
    }
    var whole = names.stream().map(name -> withPlace(tagged, name)).toList();
    return tagged.or(whole.stream().filter(name -> isBetter(tagged, name, whole)).toList());
  }

  private static Name withPlace(TaggedText tagged, Name name) {
    if (!upper(tagged.of(name)).equals(RACE)) {
      return name;
    }
    var before = tagged.overlapping(new Span(Math.max(0, name.start() - 2), name.start()));
    return before.stream()
        .filter(each -> each.type() == EntityType.LOCATION || each.type() == EntityType.MISC)
        .findFirst()
        .map(each -> Name.of(each.start(), name.end(), EntityType.MISC))
        .orElse(name);
  }

  private static void add(TaggedText tagged, Name name, Map<String, EntityType> known) {
    known.putIfAbsent(upper(tagged.of(name)), name.type());
    if (name.type() == EntityType.PERSON) {
      known.putIfAbsent(upper(tagged.surname(name).word()), name.type());
    }
  }

  private static boolean isHeading(TaggedText tagged, Sentence sentence) {
    String line = sentence.span().in(tagged.text());
    return sentence.tokens().size() > 1 && line.equals(upper(line));
  }

  /// Whether it replaces no name, shorter ones, or one that really is several.
  private static boolean isBetter(TaggedText tagged, Name name, List<Name> all) {
    return tagged.overlapping(name.span()).stream()
        .allMatch(found -> (name.contains(found) && !found.contains(name)) || isCutUp(found, all));
  }

  /// Whether several of `all` lie within `found`. `all` is in order and has no overlaps.
  private static boolean isCutUp(Name found, List<Name> all) {
    return Names.overlapping(all, found.span()).stream().filter(found::contains).count() > 1;
  }

  private static List<Name> names(
      TaggedText tagged, List<Token> words, Map<String, EntityType> known) {
    var names = new ArrayList<Name>();
    int at = 0;
    while (at < words.size()) {
      Optional<Name> name = longest(tagged, words, at, known);
      name.ifPresent(names::add);
      int end = name.map(Name::end).orElse(0);
      at++;
      while (at < words.size() && words.get(at).start() < end) {
        at++;
      }
    }
    return names;
  }

  private static Optional<Name> longest(
      TaggedText tagged, List<Token> words, int from, Map<String, EntityType> known) {
    for (int to = Math.min(words.size(), from + MOST_WORDS); to > from; to--) {
      int start = words.get(from).start();
      int end = words.get(to - 1).end();
      Optional<EntityType> type = type(tagged.text().substring(start, end), known);
      if (type.isPresent()) {
        return type.map(each -> Name.of(start, end, each));
      }
    }
    return Optional.empty();
  }

  private static Optional<EntityType> type(String words, Map<String, EntityType> known) {
    if (words.length() < SHORTEST) {
      return Optional.empty();
    }
    return Optional.ofNullable(known.get(words))
        .or(() -> Nations.contains(words) ? Optional.of(EntityType.LOCATION) : Optional.empty())
        .or(() -> Gazetteer.inCapitals(words).map(Gazetteer.Entry::type));
  }

  private static String upper(String words) {
    return words.toUpperCase(Locale.ROOT);
  }
}
