package dev.dateline.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The day of publication is Friday, 14 July 2023.
class MentionedDatesTest {
  private static final LocalDate FRIDAY = LocalDate.of(2023, 7, 14);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          the offensive, since June 4, went on          | 2023-06-04
          on 4 June 2022 he said                        | 2022-06-04
          the war began on February 24, 2022.           | 2022-02-24
          the 24th of February, 2022                    | 2022-02-24
          on Dec. 30 they met                           | 2022-12-30
          the summit on July 20 will                    | 2023-07-20
          the draft agreement from last April, which    | 2023-04
          the talks of last July failed                 | 2022-07
          the elections next March                      | 2024-03
          in March he went                              | 2023-03
          since September the front                     | 2022-09
          in May 2014 and                               | 2014-05
          the annexation in 2014 was                    | 2014
          last year the bloc                            | 2022
          next month the bloc                           | 2023-08
          he said on Friday that                        | 2023-07-14
          he said on Monday that                        | 2023-07-10
          he said last Friday that                      | 2023-07-07
          the talks next Tuesday                        | 2023-07-18
          he said yesterday that                        | 2023-07-13
          on 2023-06-04 the                             | 2023-06-04
          """)
  void aDateIsResolvedAgainstTheDayOfPublication(String text, String value) {
    assertThat(MentionedDates.in(text, FRIDAY))
        .extracting(date -> date.period().value())
        .containsExactly(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he may march on",
        "May the force be with you",
        "June Smith said that 2014 men",
        "in 2014-15 dollars",
        "on June 31 nothing happened"
      })
  void otherWordsAreNoDates(String text) {
    assertThat(MentionedDates.in(text, FRIDAY)).isEmpty();
  }

  @Test
  void theSpanCoversTheDate() {
    String text = "The draft of last April, and since June 4.";
    assertThat(MentionedDates.in(text, FRIDAY))
        .extracting(date -> date.span().in(text))
        .containsExactly("last April", "June 4");
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutAnException(@ForAll String text) {
    assertThat(MentionedDates.in("On Feb. 29 " + text + " since June 4", FRIDAY)).isNotEmpty();
  }
}
