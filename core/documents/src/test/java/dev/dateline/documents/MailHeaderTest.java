package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.Mails.DATED;
import static dev.dateline.documents.Mails.HTML;
import static dev.dateline.documents.Mails.PLAIN;
import static dev.dateline.documents.Mails.bytes;
import static dev.dateline.documents.Mails.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Rejection.Reason;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What the header of an e-mail says about the article.
class MailHeaderTest {
  private static final String TEXT = "The harbour board met, Ana Writer said.";

  @ParameterizedTest
  @CsvSource({
    "iso-8859-1, Fährlinie genehmigt, Der Hafenrat genehmigte eine neue Fährlinie.",
    "windows-1251, Паром одобрен, Совет порта одобрил новую паромную линию.",
    "koi8-r, Паром одобрен, Совет порта одобрил новую паромную линию.",
    "shift_jis, 航路を承認, 港湾局は新しいフェリー航路を承認した。",
    "utf-8, Fährlinie genehmigt, The harbour board met."
  })
  void inRawBytesIsReadAsTheBodyIs(String charset, String subject, String body) {
    String type = "Content-Type: text/plain; charset=" + charset + "\n\n";
    String mail = "Subject: " + subject + "\n" + DATED + type + body;
    assertThat(document(read(mail.getBytes(Charset.forName(charset)))).headline())
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          =?utf-8?Q?F=C3=A4hre_?= =?utf-8?Q?genehmigt?=          ; Fähre genehmigt
          =?utf-8?Q?Fähre_?= =?utf-8?Q?genehmigt?=               ; Fähre genehmigt
          =?utf-8?B?RsOkaHJsaW5pZSDigJMgww==?= =?utf-8?B?nGJlcnNpY2h0?= ; Fährlinie – Übersicht
          =?utf-8*de?Q?F=C3=A4hre?= genehmigt                    ; Fähre genehmigt
          =?ISO-8859-1?Q?F=E4hre genehmigt?=                     ; Fähre genehmigt
          =?iso-2022-jp?B?GyRCOVJPKSRyPjVHJxsoQg==?=             ; 航路を承認
          =?utf-8?B?RsOkaHJl?= und =?utf-8?B?RsOkaHJl?=          ; Fähre und Fähre
          =?x-unknown?Q?Fjord?= line                             ; Fjord line
          Who asks =?why?=                                       ; Who asks =?why?=
          """)
  void inEncodedWordsIsDecoded(String written, String subject) {
    assertThat(read(DATED + "Subject: " + written + "\n" + PLAIN + "\n" + TEXT).headline())
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource({
    "'Thu, 03 Sep 15 00:01:01 +0200', 2015-09-03",
    "'Di, 17 Mai 2005 12:31:00 0200', 2005-05-17",
    "'lör, 29 maj 1999 00:24:04 +0200 (CEST)', 1999-05-29",
    "'Thu,  4 May 2023 02:32:49 +0000 (UTC)', 2023-05-04",
    "05-FEB-2021 22:05:02, 2021-02-05",
    "=?windows-1251?B?1/IsIDQg9OXiIDIwMTAgMTM6MDE6NDAgKzAzMDA=?=, 2010-02-04",
  })
  void givesTheDateHoweverItIsWritten(String written, String day) {
    String mail = "Message-ID: <1@x>\nFrom: a@b.example\nDate: " + written + "\n\n" + TEXT;
    assertThat(read(mail).date().day()).isEqualTo(day);
  }

  @Test
  void givesTheDayOnWhichTheFirstServerReceivedTheMailIfThereIsNoOther() {
    String received =
        "Received: from c by d; Thu, 20 Jun 2013 10:00:00 +0200\n"
            + "Received: from a by b;\n Wed, 19 Jun 2013 14:49:53 +0200\n";
    assertThat(read(received + "From: a@b.example\n\n" + TEXT).date().day())
        .isEqualTo("2013-06-19");
  }

  @Test
  void givesTheAuthorWithoutTheListThatSentTheMail() {
    String mail = "From: Ana Writer via Ferry <ferry@lists.example>\nMIME-Version: 1.0\n";
    assertThat(read(mail + "Date: 4 May 2023\n\n" + TEXT).get(ArticleField.BYLINE))
        .isEqualTo("Ana Writer");
  }

  @Test
  void aPageThatABrowserSavedHasThePagesDateAndAddressAndNoByline() {
    String page =
        "<head><meta property='article:published_time'"
            + " content='2022-03-14'></head><h1>Ferry</h1><p>";
    String mail =
        "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.example/ferry\n"
            + "Subject: Ferry\nDate: Tue, 15 Mar 2022 10:00:00 -0000\nMIME-Version: 1.0\n";
    var document = read(mail + HTML + "\n" + page + TEXT);
    assertThat(document.date().day()).isEqualTo("2022-03-14");
    assertThat(document.get(ArticleField.URL)).isEqualTo("https://x.example/ferry");
    assertThat(document.get(ArticleField.BYLINE)).isNull();
    assertThat(rejection(read(bytes(mail + HTML + "\n<p>" + TEXT))))
        .extracting("reason")
        .isEqualTo(Reason.NO_DATE);
  }
}
