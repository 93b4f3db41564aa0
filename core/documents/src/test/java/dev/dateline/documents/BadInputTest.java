package dev.dateline.documents;

import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import org.junit.jupiter.api.Test;

class BadInputTest {
  @Test
  void anEmptyFileIsRejected() {
    assertThat(rejection(read("")).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileOfWhiteSpaceIsRejected() {
    assertThat(rejection(read(" \r\n\t\n")).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aHeaderWithoutTextIsRejected() {
    assertThat(rejection(read("date 2023-07-14\n")).reason()).isEqualTo(Reason.EMPTY);
  }

  @Test
  void aFileWithoutADateIsRejectedWithARemedy() {
    var rejection = rejection(read("Moscow was calm on 2023-07-14."));
    assertThat(rejection.reason()).isEqualTo(Reason.NO_DATE);
    assertThat(rejection.remedy()).contains("date 2024-02-27");
  }

  @Test
  void anImpossibleDateIsRejectedByItsName() {
    var rejection = rejection(read("date 2023-02-30 Moscow was calm."));
    assertThat(rejection.reason()).isEqualTo(Reason.IMPOSSIBLE_DATE);
    assertThat(rejection.message()).contains("2023-02-30");
  }

  @Test
  void aDateInTheFutureIsRejected() {
    assertThat(rejection(read("date 2023-08-03 Moscow.")).reason())
        .isEqualTo(Reason.DATE_OUT_OF_RANGE);
  }

  @Test
  void bytesThatAreNotTextAreRejected() {
    byte[] bytes = {'d', 'a', 't', 'e', ' ', (byte) 0xff, (byte) 0xfe, 0, 1, (byte) 0x80};
    assertThat(rejection(read(bytes)).reason()).isEqualTo(Reason.NOT_TEXT);
  }
}
