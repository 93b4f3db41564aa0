package dev.dateline.documents.prose;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BylineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          By Ana Writer                       | Ana Writer
          BY ANA WRITER July 14, 2023 3:46 PM | ANA WRITER
          Written by Ana Writer               | Ana Writer
          Von Ana Writer                      | Ana Writer
          Von: Ana Writer, 14.07.2023         | Ana Writer
          Par Ana Writer                      | Ana Writer
          Por Ana Writer                      | Ana Writer
          Di Ana Writer                       | Ana Writer
          Door Ana Writer                     | Ana Writer
          Автор: Анна Иванова                 | Анна Иванова
          Ana Writer – Published 14 July 2023 | Ana Writer
          Ana Writer (ana@herald.example)     | Ana Writer
          """)
  void isTheNamesAlone(String written, String names) {
    assertThat(Byline.of(written)).isEqualTo(names);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Di Maria", "von der Leyen", "Vonnegut", "Byron Writer", "Porter Writer"})
  void keepsNamesThatBeginLikeBylines(String name) {
    assertThat(Byline.of(name)).isEqualTo(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://herald.example/ana", "www.herald.example", "@ana", "ana@herald.example"})
  void isNotAnAddress(String address) {
    assertThat(Byline.of(address)).isNull();
  }
}
