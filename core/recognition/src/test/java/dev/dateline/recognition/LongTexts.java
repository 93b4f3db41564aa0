package dev.dateline.recognition;

import java.util.Locale;
import java.util.Random;

/// Texts of any length that are full of names.
final class LongTexts {
  private static final String[] SYLLABLES =
      "ka lo mi ren tas vu bor del gri han sol pet mar nic".split(" ");

  private LongTexts() {}

  /// A paragraph of news, repeated to about `length` characters.
  static String repeated(int length) {
    String paragraph =
        """
        The chairman of Acme Holdings, Maria "Mia" Gonzalez, told Reuters in Berlin on Tuesday that \
        the European Union had agreed with Vladimir Putin. Gonzalez said Angela Merkel and Joe Biden \
        of the United States would meet in Geneva.
        """;
    return paragraph.repeat(length / paragraph.length() + 1);
  }

  /// Headings in capitals, and sentences with two names each; about `length` characters.
  static String ofManyNames(int length) {
    var random = new Random(1);
    var text = new StringBuilder();
    while (text.length() < length) {
      String person = name(random) + " " + name(random);
      text.append("%s MEETS PUTIN IN MOSCOW%n".formatted(person.toUpperCase(Locale.ROOT)))
          .append(
              "%s, a spokesman of %s Corp. in %s, met Vladimir Putin and the Russian envoy.%n"
                  .formatted(person, name(random), name(random)));
    }
    return text.toString();
  }

  private static String name(Random random) {
    var name = new StringBuilder();
    for (int syllables = 2 + random.nextInt(3); syllables > 0; syllables--) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
