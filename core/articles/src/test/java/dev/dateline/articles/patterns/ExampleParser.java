package dev.dateline.articles.patterns;

import static java.util.Objects.requireNonNull;

import dev.dateline.articles.patterns.Example.Choice;
import dev.dateline.articles.patterns.Example.Repetition;
import dev.dateline.articles.patterns.Example.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Reads a regular expression into what example texts can be made from.
final class ExampleParser {
  /// Characters that tell classes apart: white space, signs, digits, letters of several kinds.
  static final String ALPHABET =
      " \n"
          + "\t\r"
          + "\u00a0.,;:!?'\"’”-–—_/\\()[]{}<>&|=+*#%$@^~`…019abdefinrstyzABCDIMNSTZäßéЯжא日\u0301\u00ad";

  private static final Pattern GROUP_START =
      Pattern.compile("\\((?:\\?(?:<[a-zA-Z]\\w*>|<?[=!]|>|[a-z-]*:))?+");
  private static final Pattern FLAGS = Pattern.compile("\\(\\?[a-z-]+\\)");
  private static final Pattern NO_CHARACTER = Pattern.compile("\\\\[bBAzZG]|\\\\[1-9]|\\\\k<\\w+>");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:[pP]\\{[^}]*}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", Pattern.DOTALL);
  private static final Pattern QUANTIFIER =
      Pattern.compile("(?:([*+?])|\\{(\\d+)(,)?(\\d*)})[+?]?");

  private final String regex;
  private int at;

  private ExampleParser(String regex) {
    this.regex = regex;
  }

  /// What `pattern` matches.
  static Example parse(Pattern pattern) {
    return new ExampleParser(pattern.pattern()).choice();
  }

  private Example choice() {
    var choices = new ArrayList<Example>();
    choices.add(sequence());
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      choices.add(sequence());
    }
    return choices.size() == 1 ? choices.getFirst() : new Choice(choices);
  }

  private Example sequence() {
    var parts = new ArrayList<Example>();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      parts.add(repeated(part()));
    }
    return parts.size() == 1 ? parts.getFirst() : new Sequence(parts);
  }

  private Example part() {
    return switch (regex.charAt(at)) {
      case '(' -> opens(FLAGS) == null ? group() : Example.NOTHING;
      case '[' -> characters(bracketed());
      case '\\' -> opens(NO_CHARACTER) == null ? characters(taken(ESCAPE)) : Example.NOTHING;
      case '^', '$' -> {
        at++;
        yield Example.NOTHING;
      }
      case '.' -> {
        at++;
        yield characters("[^\n]");
      }
      default -> characters(Pattern.quote(regex.substring(at, ++at)));
    };
  }

  private Example group() {
    String start = taken(GROUP_START);
    boolean asserts = start.endsWith("=") || start.endsWith("!");
    Example inside = choice();
    at++;
    return asserts ? new Choice(List.of(Example.NOTHING, inside)) : inside;
  }

  private Example repeated(Example part) {
    Matcher quantifier = opens(QUANTIFIER);
    if (quantifier == null) {
      return part;
    }
    String sign = quantifier.group(1);
    if (sign != null) {
      return new Repetition(part, sign.equals("+") ? 1 : 0, sign.equals("?") ? 1 : Short.MAX_VALUE);
    }
    int least = Integer.parseInt(quantifier.group(2));
    String most = quantifier.group(4);
    int end = quantifier.group(3) == null ? least : Short.MAX_VALUE;
    return new Repetition(part, least, most.isEmpty() ? end : Integer.parseInt(most));
  }

  private String taken(Pattern form) {
    return requireNonNull(opens(form)).group();
  }

  /// Takes what `form` matches at this place; null if it does not.
  private @Nullable Matcher opens(Pattern form) {
    Matcher matcher = form.matcher(regex).region(at, regex.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher;
  }

  /// Takes a class in brackets, with those within it.
  private String bracketed() {
    int start = at;
    int depth = 0;
    do {
      depth += regex.charAt(at) == '[' ? 1 : regex.charAt(at) == ']' ? -1 : 0;
      at += regex.charAt(at) == '\\' ? 2 : 1;
    } while (depth > 0);
    return regex.substring(start, at);
  }

  private static Example characters(String form) {
    var matches = Pattern.compile(form).asMatchPredicate();
    String usual =
        ALPHABET
            .chars()
            .mapToObj(Character::toString)
            .filter(matches)
            .collect(Collectors.joining());
    return new Example.Character(
        usual.isEmpty()
            ? IntStream.rangeClosed(0, Character.MAX_VALUE)
                .mapToObj(Character::toString)
                .filter(matches)
                .limit(1)
                .collect(Collectors.joining())
            : usual);
  }
}
