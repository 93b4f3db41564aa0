package dev.dateline.documents;

import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.Mails.DATED;
import static dev.dateline.documents.Mails.HTML;
import static dev.dateline.documents.Mails.PLAIN;
import static dev.dateline.documents.Mails.bytes;
import static dev.dateline.documents.Mails.multipart;
import static dev.dateline.documents.Mails.part;
import static dev.dateline.documents.Mails.parts;
import static dev.dateline.documents.Mails.read;
import static dev.dateline.documents.Mails.text;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is the text of an e-mail.
class MailTest {
  private static final String ATTACHED = "Content-Disposition: attachment; filename=a.txt\n";
  private static final String PICTURE =
      "Content-Type: image/png\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n";
  private static final String FIRST = "The harbour board met, Ana Writer said.";
  private static final String SECOND = "Ben Reader of Westhaven was absent.";

  @Nested
  class TheTextOfAMail {
    @Test
    void hasEveryTextPartInItsOrder() {
      String body = parts(PLAIN + "\n" + FIRST, PICTURE, PLAIN + "\n" + SECOND);
      assertThat(text(multipart("mixed", body))).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void hasTheFooterOfAListBehindTheHtmlAndNotInsteadOfIt() {
      String body = parts(HTML + "\n<p>" + FIRST + "</p>", PLAIN + "\nSent to the ferry list.");
      assertThat(text(multipart("mixed", body))).isEqualTo(FIRST + "\n\nSent to the ferry list.");
    }

    @Test
    void hasHtmlThatPicturesDivideAsAWhole() {
      String html = HTML + "\n<p>" + FIRST + "</p>";
      String body = parts(html, PICTURE, HTML + "\n<p>" + SECOND + "</p>");
      assertThat(text(multipart("related", body))).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", " \t\n", "\u00a0\n"})
    void isTheHtmlIfThePlainTextIsBlank(String blank) {
      String body = parts(PLAIN + "\n" + blank, HTML + "\n<p>" + FIRST + "</p>");
      assertThat(text(multipart("alternative", body))).isEqualTo(FIRST);
      assertThat(text(multipart("mixed", body))).isEqualTo(FIRST);
    }

    @Test
    void isTheHtmlIfThePlainTextOnlySaysThatThereIsHtml() {
      String stub = "Your mail program does not show HTML.";
      String html = HTML + "\n<p>" + FIRST + "</p><p>" + SECOND + "</p>";
      String body = parts(PLAIN + "\n" + stub, html);
      assertThat(text(multipart("alternative", body))).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void isThePlainTextIfTheHtmlSaysTheSame() {
      String html = HTML + "\n<p><b>" + FIRST + "</b></p>";
      String related = "Content-Type: multipart/related; boundary=b2\n\n" + part("b2", html);
      String body = parts(PLAIN + "\n" + FIRST, related);
      assertThat(text(multipart("alternative", body))).isEqualTo(FIRST);
    }

    @Test
    void hasNoAttachment() {
      String body = parts(HTML + "\n<p>" + FIRST + "</p>", PLAIN + ATTACHED + "\n" + SECOND);
      assertThat(text(multipart("mixed", body))).isEqualTo(FIRST);
    }

    @Test
    void isTheAttachmentIfNothingElseWasWritten() {
      String body = parts(PLAIN + "\n\n", PLAIN + ATTACHED + "\n" + FIRST);
      assertThat(text(multipart("mixed", body))).isEqualTo(FIRST);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "Content-Type: multipart/mixed; boundary=other\n",
          "Content-Type: multipart/mixed\n",
          "Content-Type: multipart/alternative; boundary=\"\"\n"
        })
    void isFoundWithoutTheRightBoundary(String type) {
      assertThat(text(DATED + type + "\n" + parts(PLAIN + "\n" + FIRST))).isEqualTo(FIRST);
    }

    @Test
    void isFoundInAMailThatIsCutOff() {
      String whole = multipart("mixed", parts(PLAIN + "\n" + FIRST));
      assertThat(text(whole.substring(0, whole.length() - "--b1--\n".length()))).isEqualTo(FIRST);
    }
  }

  @Nested
  class AMailSentAlong {
    private static final String OTHER =
        """
        Content-Type: message/rfc822

        From: Cleo Other <cleo@times.example>
        Subject: Bridge closed
        Date: Mon, 1 May 2023 00:00:00 +0000

        Storms closed the bridge, Cleo Other said.
        """;

    @Test
    void isNoneOfTheText() {
      String mail = multipart("mixed", parts(PLAIN + "\n" + FIRST, OTHER));
      assertThat(text(mail)).isEqualTo(FIRST);
    }

    @Test
    void isTheArticleIfNothingElseWasWritten() {
      var document = read(multipart("mixed", parts(PLAIN + "\n\n", OTHER)));
      assertThat(document.headline()).isEqualTo("Bridge closed");
      assertThat(document.date().day()).isEqualTo("2023-05-01");
      assertThat(document.text()).isEqualTo("Storms closed the bridge, Cleo Other said.");
    }
  }

  @Nested
  class FlowedText {
    @Test
    void hasItsLinesJoined() {
      String body = "The harbour board met, Ana \nWriter said.\n";
      assertThat(text(flowed("", body))).isEqualTo(FIRST);
    }

    @Test
    void hasTheWordsJoinedThatItBreaks() {
      String body = "The harbour board met, Ana Wri \nter said.\n";
      assertThat(text(flowed("; DelSp=Yes", body))).isEqualTo(FIRST);
      assertThat(text(flowed("; delsp=\"yes\"", "港の理事会は月 \n曜日に開かれた。\n")))
          .isEqualTo("港の理事会は月曜日に開かれた。");
    }

    @Test
    void keepsTheSpaceThatAProgramPutsAtTheBeginningOfALine() {
      String body = "The harbour board met, Ana \n Writer said.\n";
      assertThat(text(flowed("; delsp=yes", body))).isEqualTo(FIRST);
    }

    @Test
    void endsALineBeforeAQuotedOne() {
      String body = "The harbour board met, Ana Writer said. \n> You \n> wrote this.\n";
      assertThat(text(flowed("", body))).isEqualTo(FIRST);
    }

    private String flowed(String parameters, String body) {
      String type = "Content-Type: text/plain; charset=utf-8; format=flowed";
      return DATED + type + parameters + "\n\n" + body;
    }
  }

  @Nested
  class WhatOthersWrote {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "> On Monday Cleo Other said so.\n",
          "On Mon, 1 May 2023 Cleo Other wrote:\n> I was there.\n",
          "On Mon, 1 May 2023 at 10:00, Cleo Other\n<cleo@times.example> wrote:\n\n> I was.\n",
          "Am 1. Mai 2023 schrieb Cleo Other:\n> Ich war da.\n>> Wer?\n",
          "-----Original Message-----\nFrom: Cleo Other\n\nI was there.\n",
          "--\nCleo Other\nPort of Westhaven\n",
          "-- \nCleo Other\n",
          "_______________________________________________\nferry mailing list\n",
        })
    void isNoneOfTheText(String others) {
      assertThat(text(DATED + PLAIN + "Subject: Re: Ferry\n\n" + FIRST + "\n\n" + others))
          .isEqualTo(FIRST);
    }

    @Test
    void isNoneOfTheHtml() {
      String html =
          "<p>%s</p><div class=gmail_quote><div class=gmail_attr>On 1 May Cleo Other wrote:</div>"
              + "<blockquote class=gmail_quote>I was there.</blockquote></div>";
      assertThat(text(DATED + HTML + "\n" + html.formatted(FIRST))).isEqualTo(FIRST);
    }

    @Test
    void isTheTextIfItWasForwarded() {
      String body = "> The harbour board met,\n> Ana Writer said.\n";
      assertThat(text(DATED + PLAIN + "Subject: Fwd: Ferry\n\n" + body)).isEqualTo(FIRST);
      assertThat(text(DATED + PLAIN + "Subject: Re: Ferry\n\n" + body)).isEqualTo(FIRST);
    }
  }

  @Test
  void aMailWithNothingButFilesIsRejectedWithTheirNames() {
    String pdf =
        "Content-Type: application/pdf\n"
            + "Content-Disposition: attachment; filename=\"a b.pdf\"\n\n"
            + "%PDF";
    assertThat(rejection(read(bytes(multipart("mixed", parts(pdf))))).message())
        .isEqualTo("The e-mail has no text, only attachments: a b.pdf.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"message/rfc822", "multipart/mixed; boundary=gone"})
  void mailsWithinMailsAreReadToALimitedDepth(String type) {
    var mail = new StringBuilder(DATED + "MIME-Version: 1.0\n");
    for (int level = 0; level < 3000; level++) {
      mail.append("Content-Type: ").append(type).append("\n\n--b").append(level).append('\n');
    }
    assertThat(read(bytes(mail.toString()))).isInstanceOf(Reading.class);
  }
}
