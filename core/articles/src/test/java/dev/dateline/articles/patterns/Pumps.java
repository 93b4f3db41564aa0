package dev.dateline.articles.patterns;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Texts that lead a pattern astray: parts of what it matches, again and again.
public final class Pumps {
  private static final int DERIVED = 300;
  private static final int SEED = 14;
  private static final List<String> USUAL =
      List.of(
          " ",
          "\n",
          " \n",
          "a",
          "A",
          "1",
          "a ",
          "A ",
          "1 ",
          "A-",
          "a-",
          "A.",
          "<",
          "<a ",
          "<a",
          "&",
          "[",
          "{",
          "(",
          "((",
          "()",
          "\"",
          "'",
          "\"'",
          ".",
          ",",
          ", ",
          "-",
          "--",
          "---\n",
          "- a\n",
          "a: b\n",
          "in May ",
          "May 1 ",
          "=",
          "\u0301",
          "a\u0301\u0323",
          "…",
          "!",
          "/",
          "0",
          "_",
          "\t",
          "\r\n",
          "\u00a0",
          "\u00ad");

  private final Random random = new Random(SEED);
  private final Example whole;
  private final List<Example> parts;

  private Pumps(Pattern pattern) {
    this.whole = ExampleParser.parse(pattern);
    this.parts = whole.parts().toList();
  }

  /// The texts for `pattern`, the same each time.
  public static List<Pump> of(Pattern pattern) {
    var pumps = new Pumps(pattern);
    var all = new ArrayList<Pump>();
    for (String unit : USUAL) {
      for (String after : List.of("", "x", "1")) {
        all.add(new Pump("", unit, after));
        all.add(new Pump(pumps.opening(), unit, after));
      }
    }
    Stream.generate(pumps::derived)
        .limit(DERIVED)
        .filter(it -> !it.unit().isEmpty())
        .forEach(all::add);
    return all;
  }

  private Pump derived() {
    String unit = random.nextInt(3) == 0 ? within(whole.text(random)) : partial();
    return new Pump(random.nextInt(3) == 0 ? "" : opening(), unit, ending());
  }

  private String partial() {
    return parts.get(random.nextInt(parts.size())).text(random);
  }

  /// What a match may open with.
  private String opening() {
    String match = whole.text(random);
    return match.substring(0, random.nextInt(match.length() + 1));
  }

  private String ending() {
    return switch (random.nextInt(4)) {
      case 0 -> "";
      case 1 -> partial();
      case 2 -> within(whole.text(random));
      default -> new Example.Character(ExampleParser.ALPHABET).text(random);
    };
  }

  private String within(String text) {
    int start = random.nextInt(text.length() + 1);
    return text.substring(start, start + random.nextInt(text.length() - start + 1));
  }
}
