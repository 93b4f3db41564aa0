package dev.dateline.recognition.passages;

import dev.dateline.articles.Entity;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Passage;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Drops what is no name in passages whose language is unknown, such as short texts and tables,
/// which are read as English: names that begin with a weekday or a greeting of another language.
public final class UnsureMentions {
  private static final List<String> LANGUAGES =
      List.of(
          "de", "es", "fr", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro",
          "tr");

  private static final Set<String> WEEKDAYS =
      LANGUAGES.stream()
          .map(language -> DateFormatSymbols.getInstance(Locale.of(language)))
          .flatMap(symbols -> Stream.of(symbols.getWeekdays()))
          .filter(weekday -> !weekday.isEmpty())
          .map(UnsureMentions::firstWord)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> GREETINGS =
      Set.of(
          """
          guten frohe frohes schöne hallo feliz felices buenos buenas hola bonjour bonsoir bonne joyeux joyeuses \
          buon buona buongiorno buonasera ciao bom boa olá fijne goedemorgen hej dzień dobry\
          """
              .split(" ", -1));

  private UnsureMentions() {}

  /// `found` without such names.
  ///
  /// @param text the text that was read
  /// @param passages its passages
  public static Recognition drop(Recognition found, String text, List<Passage> passages) {
    List<Span> unknown =
        passages.stream().filter(passage -> passage.language() == null).map(Passage::span).toList();
    if (unknown.isEmpty()) {
      return found;
    }
    List<Entity> entities =
        found.entities().stream().flatMap(entity -> sure(entity, text, unknown)).toList();
    return new Recognition(found.sentences(), entities, found.coverage());
  }

  private static Stream<Entity> sure(Entity entity, String text, List<Span> unknown) {
    List<Mention> mentions =
        entity.mentions().stream().filter(mention -> !isUnsure(mention, text, unknown)).toList();
    return mentions.isEmpty()
        ? Stream.empty()
        : Stream.of(new Entity(entity.name(), entity.type(), entity.country(), mentions));
  }

  private static boolean isUnsure(Mention mention, String text, List<Span> unknown) {
    String first = firstWord(mention.span().in(text));
    int start = mention.span().start();
    return (WEEKDAYS.contains(first) || GREETINGS.contains(first))
        && unknown.stream().anyMatch(span -> span.start() <= start && start < span.end());
  }

  private static String firstWord(String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return words.substring(0, end).toLowerCase(Locale.ROOT);
  }
}
