package dev.dateline.recognition;

import static dev.dateline.recognition.Tagged.repaired;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that the models find as they should be. No rule makes them worse.
class RightNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          It rained on the {British Isles:LOCATION}.        | British Isles/LOCATION
          They crossed the {Austrian Alps:LOCATION}.        | Austrian Alps/LOCATION
          They bought "{Justice League Unlimited:MISC}".    | Justice League Unlimited/MISC
          A secretary of the {PDP:ORGANIZATION} resigned.   | PDP/ORGANIZATION
          The publicity secretary for {IPOB:ORGANIZATION}.  | IPOB/ORGANIZATION
          """)
  void keepTheirSpanAndType(String text, String name) {
    assertThat(repaired(text)).contains(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The secretary of the {All Progressives Congress:ORGANIZATION} resigned. | All Progressives Congress/ORGANIZATION
          Secretary of the {New Jersey Department of Labor:ORGANIZATION} since May. | New Jersey Department of Labor/ORGANIZATION
          """)
  void ofBodiesAreNoPortfolios(String text, String name) {
    assertThat(repaired(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He wrote "{Disney Infinity:MISC}: {Marvel Heroes:MISC}" too. | Disney Infinity: Marvel Heroes/MISC
          He wrote "{Batman:PERSON}: {Gotham Knights:MISC}" too.     | Batman: Gotham Knights/MISC
          """)
  void ofWorksKeepWhatFollowsTheirColon(String text, String name) {
    assertThat(repaired(text)).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          We thank the Hon. Ministers and the Hon. Members.
          Then the Hon. Attorney General and the Hon. Solicitor General spoke.
          The Minister for {ICT:ORGANIZATION} and the Minister of {Works:ORGANIZATION} spoke.
          """)
  void areNotMadeOfOffices(String text) {
    assertThat(repaired(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "{Rural Programme:PERSON} began. A programme ended. Programme costs rose., Rural"
        + " Programme/PERSON"
  })
  void areNotMadeOfCommonWords(String text, String name) {
    assertThat(repaired(text)).isEqualTo(List.of(name));
  }
}
