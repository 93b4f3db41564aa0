package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "af", "ar", "az", "be", "bg", "bn", "bs", "ca", "cs", "cy", "da", "de", "el", "en", "es",
            "et",
        "eu", "fi", "fil", "fr", "gl", "he", "hi", "hr", "hu", "hy", "id", "is", "it", "ka", "kk",
            "lt",
        "lv", "mk", "ms", "mt", "nb", "nl", "pl", "pt", "ro", "ru", "sk", "sl", "sq", "sr", "sv",
            "sw",
        "ta", "th", "tr", "uk", "ur"
      })
  void theNamesAreThoseOfTheJdk(String language) {
    for (Month month : Month.values()) {
      for (TextStyle style : new TextStyle[] {TextStyle.FULL, TextStyle.FULL_STANDALONE}) {
        String name = month.getDisplayName(style, Locale.of(language));
        String last = name.substring(Math.max(name.lastIndexOf(' '), name.lastIndexOf('’')) + 1);
        assertThat(MonthNames.of(last, language))
            .as("%s in %s", name, language)
            .containsExactly(month);
      }
    }
  }

  @Test
  void caseAndAccentsDoNotMatter() {
    assertThat(MonthNames.of("AOUT")).containsExactly(Month.AUGUST);
    assertThat(MonthNames.of("KASIM")).containsExactly(Month.NOVEMBER);
  }

  @Test
  void aNameOfSeveralMonthsIsThatOfTheLanguage() {
    assertThat(MonthNames.of("listopada")).containsExactly(Month.OCTOBER, Month.NOVEMBER);
    assertThat(MonthNames.of("listopada", "hr")).containsExactly(Month.OCTOBER);
  }

  @Test
  void aWordIsNotAMonth() {
    assertThat(MonthNames.of("Brumaire")).isEmpty();
  }
}
