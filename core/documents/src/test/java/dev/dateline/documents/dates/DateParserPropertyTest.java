package dev.dateline.documents.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DateParserPropertyTest {
  private final DateParser strict = DateParser.of(null);

  @Property(tries = 300)
  void everyDayIsReadBackInEveryLanguage(
      @ForAll("days") LocalDate day, @ForAll("locales") Locale locale) {
    String written = DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    assertThat(strict.opening(written))
        .isInstanceOfSatisfying(
            DateReading.Found.class, found -> assertThat(found.day()).isEqualTo(day));
  }

  @Property(tries = 200)
  void everyTimeIsReadBack(
      @ForAll("days") LocalDate day,
      @ForAll("times") LocalTime time,
      @ForAll("zones") ZoneOffset zone) {
    var written = OffsetDateTime.of(day, time, zone);
    assertThat(strict.opening(written.toString()))
        .isEqualTo(new DateReading.Found(day, written, written.toString().length()));
  }

  @Property(tries = 200)
  void aDateInDigitsIsNeverMisread(@ForAll("days") LocalDate day) {
    String written = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
    switch (strict.opening(written)) {
      case DateReading.Found found -> assertThat(found.day()).isEqualTo(day);
      case DateReading other -> assertThat(other).isEqualTo(new DateReading.Ambiguous(written));
    }
  }

  @Property(tries = 500)
  void anyTextIsReadWithoutAnException(@ForAll String text) {
    assertThat(strict.opening(text)).isNotNull();
    assertThat(strict.opening("date " + text)).isNotNull();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(LocalDate.of(1600, 1, 1).toEpochDay(), LocalDate.of(2099, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<LocalTime> times() {
    return Arbitraries.integers().between(0, 86399).map(LocalTime::ofSecondOfDay);
  }

  @Provide
  Arbitrary<ZoneOffset> zones() {
    return Arbitraries.integers().between(-47, 47).map(q -> ZoneOffset.ofTotalSeconds(q * 900));
  }

  @Provide
  Arbitrary<Locale> locales() {
    var tags =
        List.of("en", "de", "fr", "es", "it", "pt", "nl", "pl", "ru", "uk", "cs", "tr", "el", "fi");
    return Arbitraries.of(tags).map(Locale::of);
  }
}
