package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Mails.DATED;
import static dev.dateline.documents.Mails.HTML;
import static dev.dateline.documents.Mails.PLAIN;
import static dev.dateline.documents.Mails.multipart;
import static dev.dateline.documents.Mails.parts;
import static dev.dateline.documents.Mails.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What programs and mailing lists put around the text of an e-mail.
class MailFrameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\n_______________________________\nNews mailing list\nnews@lists.example\n",
        "\n\n-- \nYou received this because you subscribed.\n",
        "\n--\nnews@lists.example !\n"
      })
  void whatAListAppendsToBase64IsNotDecoded(String footer) {
    String text = "The harbour board met in Westhaven, and it approved the ferry line.";
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    String body = encoded.substring(0, 37) + "\r\n \r\n" + encoded.substring(37);
    String mail = DATED + "MIME-Version: 1.0\n" + PLAIN + "Content-Transfer-Encoding: BASE64\n\n";
    assertThat(text(mail + body + footer)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- \nYou received this message because you are subscribed.\n",
        "_______________________________________________\nNews mailing list\nnews@lists.example\n"
      })
  void aPartThatIsOnlyTheFooterOfAListIsNotText(String footer) {
    String mail =
        multipart("mixed", parts(HTML + "\n<p>Moscow was calm.</p>", PLAIN + "\n" + footer));
    assertThat(text(mail)).isEqualTo("Moscow was calm.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Hash: SHA256\n", "Hash: SHA1\nHash: MD5\n", ""})
  void anOpenPgpSignatureIsNotText(String hashes) {
    String mail =
        DATED
            + "MIME-Version: 1.0\n\n-----BEGIN PGP SIGNED MESSAGE-----\n"
            + hashes
            + "\nMoscow was calm.\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAd\n=abcd\n"
            + "-----END PGP SIGNATURE-----\n";
    assertThat(text(mail)).isEqualTo("Moscow was calm.");
  }

  /// OpenPGP puts `- ` before each line that begins with a dash.
  @Test
  void aDashThatOpenPgpEscapesIsTheText() {
    String mail =
        DATED
            + "MIME-Version: 1.0\n\n-----BEGIN PGP SIGNED MESSAGE-----\n\nMoscow was calm.\n\n"
            + "- - Kyiv was not.\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAd\n";
    assertThat(text(mail)).isEqualTo("Moscow was calm.\n\n- Kyiv was not.");
  }

  @Test
  void aFileOfAppleMailEndsWhereItsFirstLineSays() {
    String mail = DATED + "MIME-Version: 1.0\nSubject: Calm\n\nMoscow was calm.\n";
    var document =
        document(Files.read(mail.length() + "    \n" + mail + "<?xml version=\"1.0\"?>"));
    assertThat(document.headline()).isEqualTo("Calm");
    assertThat(document.text()).isEqualTo("Moscow was calm.");
  }
}
