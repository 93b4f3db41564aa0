package dev.dateline.documents;

import static dev.dateline.documents.Files.STRICT;
import static dev.dateline.documents.Files.UPLOADED;
import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.archive.Archives.gzip;
import static dev.dateline.documents.archive.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.dateline.articles.Document;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.RejectedMember;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Each e-mail of a mailbox is an article.
class MailboxTest {
  private static final String FIRST =
      """
      From jane@example.com Fri Jul 14 09:30:00 2023
      From: Jane Doe <jane@example.com>
      Subject: Calm in Moscow
      Date: Fri, 14 Jul 2023 09:30:00 +0000
      Message-ID: <calm@example.com>

      Moscow was calm.

      >From Kyiv came no news.

      """;
  private static final String SECOND =
      """
      From MAILER-DAEMON Thu Jul 13 09:30:00 2023
      Subject: Kyiv
      Date: Thu, 13 Jul 2023 09:30:00 +0000

      Kyiv was calm.

      From Minsk in 2023 came this: it rained.
      """;

  private static Reading read(String name, String text) {
    return DocumentReader.of(STRICT).read(UploadedFile.of(name, utf8(text), UPLOADED));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void isReadMailByMail(String lineEnd) {
    var reading = (Reading.Documents) read("a.txt", (FIRST + SECOND).replace("\n", lineEnd));
    assertThat(reading.documents())
        .extracting(
            Document::member, it -> it.date().day().toString(), Document::text, Document::format)
        .containsExactly(
            tuple(
                "calm@example.com",
                "2023-07-14",
                "Moscow was calm.\n\nFrom Kyiv came no news.",
                "mbox"),
            tuple(
                "mail-2",
                "2023-07-13",
                "Kyiv was calm.\n\nFrom Minsk in 2023 came this: it rained.",
                "mbox"));
  }

  @Test
  void theSampleHasAnHtmlMailAndOneWithoutText() {
    var reading = (Reading.Documents) Files.sample("mails.mbox");
    assertThat(reading.documents())
        .extracting(Document::member, Document::headline)
        .containsExactly(tuple("calm@courier.example", "Calm in Moscow"));
    assertThat(reading.rejected())
        .extracting(RejectedMember::member, it -> it.rejection().reason())
        .containsExactly(tuple("empty@courier.example", Reason.EMPTY));
  }

  @Test
  void oneMailIsAMailboxIfItIsCalledOne() {
    var reading = (Reading.Documents) read("a.mbox", FIRST);
    assertThat(reading.documents().getFirst().member()).isEqualTo("calm@example.com");
    assertThat(document(read("a.eml", FIRST + "\n")).member()).isNull();
  }

  @Test
  void mayBePacked() {
    var file = UploadedFile.of("a.mbox.gz", gzip(utf8(FIRST + SECOND)), UPLOADED);
    var reading = (Reading.Documents) DocumentReader.of(STRICT).read(file);
    assertThat(reading.documents()).hasSize(2);
  }
}
