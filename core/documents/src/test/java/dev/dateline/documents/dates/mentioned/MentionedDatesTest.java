package dev.dateline.documents.dates.mentioned;

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
    assertThat(MentionedDates.in(text, "en", FRIDAY))
        .extracting(date -> date.period().value())
        .containsExactly(value);
  }

  /// The day of publication is Tuesday, 14 May 2024.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The vote will be held on October 26               | 2024-10-26
          The trial starts in November.                     | 2024-11
          The minister leaves in June                       | 2024-06
          He will meet miners on Friday                     | 2024-05-17
          He’ll meet miners on Friday                       | 2024-05-17
          The strike ends on Sunday                         | 2024-05-19
          Elections are due in January                      | 2025-01
          The report comes out on 1 December                | 2024-12-01
          Musk will interview Trump on Monday               | 2024-05-20
          He will speak on Tuesday                          | 2024-05-14
          Police said he will leave on Friday               | 2024-05-17
          Polls open on Sunday                              | 2024-05-19
          He is set to speak on Friday                      | 2024-05-17
          She plans to resign in June                       | 2024-06
          The bank is meeting on Thursday                   | 2024-05-16
          A vote scheduled for October 26                   | 2024-10-26
          Elections to be held in November                  | 2024-11
          The talks take place on Friday                    | 2024-05-17
          The final is on Sunday                            | 2024-05-19
          Canvassing ahead of the vote on October 26        | 2024-10-26
          The upcoming vote on October 26                   | 2024-10-26
          If Trump is elected in November, the war          | 2024-11
          On October 26, voters will choose                 | 2024-10-26
          Putin said that on Friday he will speak           | 2024-05-17
          He said the summit on October 26 will fail        | 2024-10-26
          Sanctions remain in place until December          | 2024-12
          He was held. The trial of the men starts in June  | 2024-06
          """)
  void aDateOfWhatIsToComeIsTheNextOne(String text, String value) {
    assertThat(MentionedDates.in(text, "en", LocalDate.of(2024, 5, 14)))
        .extracting(date -> date.period().value())
        .containsExactly(value);
  }

  /// The day of publication is Tuesday, 14 May 2024.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was arrested on Friday                         | 2024-05-10
          a holiday which fell in November                  | 2023-11
          the ministry said on Thursday                     | 2024-05-09
          The army said it will attack, he said on Friday   | 2024-05-10
          In March he resigned                              | 2024-03
          In June he resigned, and he will not return       | 2023-06
          He was arrested on June 4                         | 2023-06-04
          People arrested in June will be tried             | 2023-06
          Putin said on Friday he will speak                | 2024-05-10
          He said in a statement on Friday he will speak    | 2024-05-10
          Since June the front will not move                | 2023-06
          The match was cancelled due to rain on Friday     | 2024-05-10
          The man who was to speak died on Friday           | 2024-05-10
          Talks held on Friday                              | 2024-05-10
          The start was slow in June                        | 2023-06
          He was in office until December                   | 2023-12
          He was held on Friday. The trial will be short    | 2024-05-10
          """)
  void aDateOfWhatHasBeenIsTheLastOne(String text, String value) {
    assertThat(MentionedDates.in(text, "en", LocalDate.of(2024, 5, 14)))
        .extracting(date -> date.period().value())
        .containsExactly(value);
  }

  /// The day of publication is Tuesday, 14 May 2024.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Snow on Friday                                    | 2024-05-10
          The floods in June                                | 2023-06
          The summit on June 4                              | 2024-06-04
          The summit on October 26                          | 2023-10-26
          """)
  void aDateWithoutATenseIsTheNearest(String text, String value) {
    assertThat(MentionedDates.in(text, "en", LocalDate.of(2024, 5, 14)))
        .extracting(date -> date.period().value())
        .containsExactly(value);
  }

  @Test
  void eachDateOfASentenceIsReadByTheWordsNextToIt() {
    String text =
        "The strike begins on Thursday and ends on Sunday, said Ann, who was elected on Monday.";
    assertThat(MentionedDates.in(text, "en", LocalDate.of(2024, 5, 14)))
        .extracting(date -> date.period().value())
        .containsExactly("2024-05-16", "2024-05-19", "2024-05-13");
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
  void otherWordsAreNotDates(String text) {
    assertThat(MentionedDates.in(text, "en", FRIDAY)).isEmpty();
  }

  @Test
  void theSpanCoversTheDate() {
    String text = "The draft of last April, and since June 4.";
    assertThat(MentionedDates.in(text, "en", FRIDAY))
        .extracting(date -> date.span().in(text))
        .containsExactly("last April", "June 4");
  }

  @Property(tries = 300)
  void anyTextIsReadWithoutAnException(@ForAll String text) {
    assertThat(MentionedDates.in("On Feb. 29 " + text + " since June 4", "en", FRIDAY))
        .isNotEmpty();
  }
}
