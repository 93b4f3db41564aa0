package dev.dateline.recognition.rules.sport;

import dev.dateline.articles.EntityType;
import dev.dateline.recognition.lexicon.Nations;
import dev.dateline.recognition.rules.Rule;
import dev.dateline.recognition.text.Name;
import dev.dateline.recognition.text.Sentence;
import dev.dateline.recognition.text.TaggedText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the sides in a line of results, of a table or of fixtures. A city there means its club:
/// `CHICAGO 105 Orlando 99`, `NEW YORK 73 50 .593`, `SEATTLE AT BOSTON`. Countries remain places.
public final class Results implements Rule {
  private static final String SIDE =
      "(\\p{Lu}[\\p{L}.'&-]{0,40}(?: \\p{Lu}[\\p{L}.'&-]{0,40}){0,2})";
  private static final String GOALS = "(?: \\([^)]*\\))?";
  private static final String POINTS = " \\d{1,2}\\.\\d{1,2} \\(\\d{1,3}\\)";

  /// The second side is the venue, a place. A line with a full stop is a headline: `CIBONA WIN AT
  /// HOME.`
  private static final Pattern FIXTURE = Pattern.compile(SIDE + " (?:AT|at) " + SIDE + "(?<!\\.)");

  private static final List<Pattern> LINES =
      List.of(
          Pattern.compile(
              SIDE + ",? \\d{1,3}" + GOALS + ",? " + SIDE + " \\d{1,3}" + GOALS + "(?:[.;].*)?"),
          Pattern.compile(SIDE + POINTS + " " + SIDE + POINTS + "(?: at .*)?"),
          Pattern.compile(SIDE + "(?: [\\d.,/+-]++){3,}+"),
          Pattern.compile(SIDE + " (?:v|V|vs|VS) " + SIDE),
          FIXTURE);

  /// Several results on a line: `Agen 34 Dax 8; Colomiers 14 Pau 9`.
  private static final Pattern RESULT = Pattern.compile("(?<=^|[;:] )\\S.*?(?=$|[;:] )");

  /// A sentence without any of these is one line.
  private static final Pattern SEPARATOR = Pattern.compile("[;:\\n\\r\u0085\u2028\u2029]");

  @Override
  public TaggedText apply(TaggedText tagged) {
    List<Name> sides =
        tagged.sentences().stream().flatMap(sentence -> sides(tagged, sentence)).toList();
    return tagged.or(sides);
  }

  private static Stream<Name> sides(TaggedText tagged, Sentence sentence) {
    String text = sentence.span().in(tagged.text());
    int start = sentence.span().start();
    return SEPARATOR.matcher(text).find()
        ? RESULT
            .matcher(text)
            .results()
            .flatMap(line -> sides(tagged, line.group(), start + line.start()))
        : sides(tagged, text, start);
  }

  private static Stream<Name> sides(TaggedText tagged, String line, int start) {
    for (Pattern pattern : LINES) {
      var matcher = pattern.matcher(line);
      if (matcher.matches()) {
        var sides = new ArrayList<Name>();
        for (int group = 1; group <= matcher.groupCount(); group++) {
          sides.add(side(start + matcher.start(group), start + matcher.end(group), tagged));
        }
        if (pattern.equals(FIXTURE)) {
          sides.add(sides.removeLast().as(EntityType.LOCATION));
        }
        boolean known = sides.stream().anyMatch(side -> isClub(tagged, side));
        return known ? sides.stream().filter(side -> isNoPerson(tagged, side)) : Stream.of();
      }
    }
    return Stream.of();
  }

  private static Name side(int start, int end, TaggedText tagged) {
    Name side = Name.of(start, end, EntityType.ORGANIZATION);
    return Nations.contains(side.span().in(tagged.text())) ? side.as(EntityType.LOCATION) : side;
  }

  /// Whether the models found a place or an organization there.
  private static boolean isClub(TaggedText tagged, Name side) {
    return tagged.overlapping(side.span()).stream()
        .anyMatch(
            name -> name.type() == EntityType.LOCATION || name.type() == EntityType.ORGANIZATION);
  }

  private static boolean isNoPerson(TaggedText tagged, Name side) {
    return !tagged.overlapping(side.span()).contains(side.as(EntityType.PERSON));
  }
}
