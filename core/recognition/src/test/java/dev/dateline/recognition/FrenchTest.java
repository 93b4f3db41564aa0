package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Passage;
import dev.dateline.articles.Span;
import java.text.DateFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrenchTest {
  private static final MultilingualRecognizer RECOGNIZER =
      MultilingualRecognizer.over(Loaded.recognizer());

  @Test
  void peopleAreFoundWithoutTheirTitlesAndByTheirSurnames() {
    assertThat(
            names(
                "Lundi, le président Emmanuel Macron a rencontré Mme Ursula von der Leyen à"
                    + " Bruxelles. M. Macron se rendra mardi à l'Élysée."))
        .contains("Emmanuel Macron person 2", "Ursula von der Leyen person 1")
        .contains("Bruxelles location 1");
  }

  @Test
  void organizationsAreFoundByTheirAcronyms() {
    assertThat(
            names(
                "L'Organisation du traité de l'Atlantique nord (OTAN) se réunit à Vilnius. L'OTAN"
                    + " s'élargit."))
        .contains("Organisation du traité de l'Atlantique nord organization 3");
  }

  @Test
  void aHeadlineInCapitalsIsReadAsASentence() {
    assertThat(
            names(
                "MACRON ANNONCE UN REMANIEMENT DU GOUVERNEMENT\n\nEmmanuel Macron parle à Paris."))
        .contains("Emmanuel Macron person 2");
  }

  @Test
  void anArticleIsNotPartOfAName() {
    assertThat(names("Le vote à l'Assemblée nationale et au Sénat, au Niger."))
        .contains("Assemblée nationale organization 1", "Niger location 1");
  }

  @Test
  void weekdaysMonthsAndGreetingsAreNeverNames() {
    var symbols = DateFormatSymbols.getInstance(Locale.FRENCH);
    Stream.of(symbols.getWeekdays(), symbols.getMonths())
        .flatMap(Stream::of)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .forEach(
            word -> assertThat(names(word + " : fermé. En " + word + ", il pleut.")).isEmpty());
    assertThat(names("Bonjour à tous ! Chers lecteurs, merci. Joyeux Noël et bonne année."))
        .isEmpty();
  }

  private static List<String> names(String text) {
    var passages = List.of(new Passage(new Span(0, text.length()), "fr"));
    return RECOGNIZER.recognize(text, passages).entities().stream()
        .map(each -> each.name() + " " + each.type().code() + " " + each.mentions().size())
        .toList();
  }
}
