package dev.dateline.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that the models miss or mistake, of the kinds that users reported: glued initials, letters
/// behind names, offices before them, names like months, numbers, places and streets.
class HardNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The author J.K.Rowe lives in Edinburgh. | J.K.Rowe/PERSON Edinburgh/LOCATION
          V.V.Petrenko spoke to D.A.Ivanov in Moscow. | V.V.Petrenko/PERSON D.A.Ivanov/PERSON Moscow/LOCATION
          A.P.Menon told R.Sharma in Kochi. | A.P.Menon/PERSON R.Sharma/PERSON Kochi/LOCATION
          The barrister Helena Morcroft QC spoke. | Helena Morcroft/PERSON
          Dame Ann Fell DBE opened the hospital in Leeds. | Ann Fell/PERSON Leeds/LOCATION
          The judge Peter Hall KC ruled; Maria Lund CBE and Jon Vik OBE agreed. | Peter Hall/PERSON Maria Lund/PERSON Jon Vik/PERSON
          Sarah Lindgren PhD and Tom Ekberg, MD, wrote the study. | Sarah Lindgren/PERSON Tom Ekberg/PERSON
          Anna Berg PhD met Karl Dahl, MBA, and Lee Moss, CPA. | Anna Berg/PERSON Karl Dahl/PERSON Lee Moss/PERSON
          Spokesman for the Ministry of Defence Mihkel Tamm said so. | Ministry of Defence/ORGANIZATION Mihkel Tamm/PERSON
          President of the European Commission Ursula Brand spoke. | European Commission/ORGANIZATION Ursula Brand/PERSON
          Chairman of the Federal Reserve Jerome Brand spoke. | Federal Reserve/ORGANIZATION Jerome Brand/PERSON
          Head of the World Bank Ajay Lund spoke. | World Bank/ORGANIZATION Ajay Lund/PERSON
          April Summers won. | April Summers/PERSON
          June Carter met May Winters. | June Carter/PERSON May Winters/PERSON
          E.ON said profits fell. 3M and 7-Eleven closed shops in Texas. | E.ON/ORGANIZATION 3M/ORGANIZATION 7-Eleven/ORGANIZATION Texas/LOCATION
          Shares of Yum! Brands rose in New York. | Yum! Brands/ORGANIZATION New York/LOCATION
          He was born in Cork and lives in Da Nang. | Cork/LOCATION Da Nang/LOCATION
          He grew up in Hull and moved to Nice. | Hull/LOCATION Nice/LOCATION
          She was born in Reading and died in Bath. | Reading/LOCATION Bath/LOCATION
          Jackson Hill of Jackson, Mississippi, lost. | Jackson Hill/PERSON Jackson/LOCATION Mississippi/LOCATION
          Austin Powers of Austin, Texas, sued Dallas Winston of Dallas. | Austin Powers/PERSON Austin/LOCATION Texas/LOCATION Dallas Winston/PERSON Dallas/LOCATION
          They walked along Martin Luther King Jr. Boulevard to Lincoln Avenue. | Martin Luther King Jr. Boulevard/LOCATION Lincoln Avenue/LOCATION
          A fire on Rosa Parks Boulevard spread to Nelson Mandela Road. | Rosa Parks Boulevard/LOCATION Nelson Mandela Road/LOCATION
          """)
  void areFoundWhole(String text, String names) {
    assertThat(String.join(" ", RecognizedNames.names(text))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Charged were: Talmadge, Robert; Pike, William; Crowe, Mary. | Robert Talmadge, William Pike, Mary Crowe
          Convicted were: Moore, Alan; Kent, Sarah J.; and O'Neil, Pat. | Alan Moore, Sarah J. Kent, Pat O'Neil
          JOHN MCALLISTER AND MARY O'BRIEN MET JEAN-LUC MACDONALD IN GLASGOW ON MONDAY. | John McAllister, Mary O'Brien, Jean-Luc MacDonald, Glasgow
          PATRICK MCDONNELL AND SEAN O'HARA VISITED GLASGOW. | Patrick McDonnell, Sean O'Hara, Glasgow
          """)
  void areSpelledAsUsual(String text, String names) {
    assertThat(String.join(", ", RecognizedNames.entities(text))).isEqualTo(names);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Johnson and Johnson recalled powder. | Johnson and Johnson/ORGANIZATION
          Smith and Wesson makes guns in Ohio. | Smith and Wesson/ORGANIZATION Ohio/LOCATION
          Trinidad and Tobago beat Antigua and Barbuda. | Trinidad and Tobago/LOCATION Antigua and Barbuda/LOCATION
          The University of Trinidad and Tobago opened. | University of Trinidad and Tobago/ORGANIZATION
          The Turks and Caicos Islands were hit. | Turks and Caicos Islands/LOCATION
          The Ministry of Trade and Industry denied it. | Ministry of Trade and Industry/ORGANIZATION
          The Bill and Melinda Gates Foundation gave money. | Bill and Melinda Gates Foundation/ORGANIZATION
          Biden and Harris met in Washington. | Biden/PERSON Harris/PERSON Washington/LOCATION
          France and Germany signed the treaty. | France/LOCATION Germany/LOCATION
          Ford and Toyota cut output. | Ford/ORGANIZATION Toyota/ORGANIZATION
          Saint Petersburg hosted the forum. | Saint Petersburg/LOCATION
          Pope Clement XV prayed in Rome. | Clement XV/PERSON Rome/LOCATION
          """)
  void areNotCutAtAndButSeparated(String text, String names) {
    assertThat(String.join(" ", RecognizedNames.names(text))).isEqualTo(names);
  }
}
