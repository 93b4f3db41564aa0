package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// An e-mail that forwards an article is that article, on the day on which it was sent first; `|`
/// stands for the end of a line.
class ForwardedMailTest {
  private static final String TEXT = "The harbour board met, and it approved the line.";

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Fwd: Ferry line; ---------- Forwarded message ---------|From: News <n@x.example>"
            + "|Date: Fri, 14 Jul 2023 at 09:30|Subject: Ferry line|To: <a@b.example>||TEXT",
        "FW: Ferry line; See below.||-----Original Message-----|From: News"
            + "|Sent: Friday, July 14, 2023 9:30 AM|To: Ana|Subject: Ferry line||TEXT",
        "WG: Ferry line; Anfang der weitergeleiteten Nachricht:||> Von: News <n@x.example>"
            + "|> Datum: 14. Juli 2023 um 09:30:00 MESZ|> An: Ana|> Betreff: Ferry line|>|> TEXT",
        "TR: Ferry line; Début du message réexpédié :||De: News|Date: 14 juillet 2023 à 09:30:00"
            + "|À: Ana|Objet: Ferry line||TEXT",
        "WG: Ferry line; Zur Info.||Von: News <n@x.example>|Gesendet: Freitag, 14. Juli 2023 09:30"
            + "|An: Ana|Betreff: Ferry line||TEXT",
        "Fwd: Ferry line; *From:* News <n@x.example>|*Sent:* Friday, July 14, 2023 9:30 AM"
            + "|*To:* Ana|*Subject:* Ferry line||TEXT",
        "RV: Ferry line; De: News|Enviado: viernes, 14 de julio de 2023 9:30|Para: Ana"
            + "|Asunto: Ferry line||TEXT",
        "Ferry line; Hello,||---------- Forwarded message ----------|From: News"
            + "|Date: 14 July 2023||TEXT",
      })
  void isReadWithoutItsHeader(String subject, String body) {
    String mail =
        "MIME-Version: 1.0\nFrom: Ana Writer <ana@x.example>\nDate: Mon, 17 Jul 2023 09:30:00 +0200\nSubject: %s\n\n%s\n"
            .formatted(subject, body.replace('|', '\n').replace("TEXT", TEXT));
    var document = document(read(mail));
    assertThat(document.date().day()).isEqualTo("2023-07-14");
    assertThat(document.text())
        .startsWith(TEXT)
        .doesNotContain("News", "Subject", "Betreff", "Asunto");
  }
}
