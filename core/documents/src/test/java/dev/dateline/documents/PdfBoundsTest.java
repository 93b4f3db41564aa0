package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A PDF")
class PdfBoundsTest {
  private static final byte[] BOMB = deflated(new byte[100 << 20]);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[/ASCIIHexDecode/FlateDecode]",
        "[ /ASCIIHexDecode % a comment\n /FlateDecode ]",
        "[/AHx /Fl]",
        "% /Filter /DCTDecode\n [/AHx /Fl]",
        "[/ASCIIHexDecode/F#6cateDecode]",
        "5 0 R"
      })
  void thatUnpacksToTooMuchAfterHexadecimalDigitsIsRejected(String filter) {
    byte[] digits = HexFormat.of().formatHex(BOMB).concat(">").getBytes(StandardCharsets.US_ASCII);
    isUnsafe(pdf("/Filter " + filter, digits));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/FlateDecode", "/Fl", "[/FlateDecode]", "[/FlateDecode/DCTDecode]"})
  void thatUnpacksToTooMuchIsRejected(String filter) {
    isUnsafe(pdf("/Filter" + filter, BOMB));
    isUnsafe(pdf("/Type/ObjStm/N 1/First 10/Filter" + filter, BOMB));
    isUnsafe(pdf("/Type/XRef/W[1 2 1]/Filter" + filter, BOMB));
  }

  @Test
  void thatUnpacksToTooMuchFromPackedBytesIsRejected() {
    isUnsafe(pdf("/Filter[/FlateDecode/FlateDecode]", deflated(BOMB)));
    isUnsafe(pdf("/Filter[/Fl/Fl/Fl]", deflated(deflated(BOMB))));
    isUnsafe(pdf("/Filter[/FlateDecode/RunLengthDecode]", deflated(runs(100 << 20))));
    isUnsafe(pdf("/Filter[/ASCII85Decode/FlateDecode]", ascii85(BOMB)));
    isUnsafe(
        pdf(
            "/Filter[/A85/AHx/Fl]",
            ascii85(HexFormat.of().formatHex(BOMB).getBytes(StandardCharsets.US_ASCII))));
  }

  @Test
  void thatUnpacksToTooMuchOnceItIsDecryptedIsRejected() throws Exception {
    var encrypted = new ByteArrayOutputStream();
    try (var pdf = Loader.loadPDF(pdf("/Filter/FlateDecode", BOMB))) {
      pdf.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      pdf.save(encrypted);
    }
    isUnsafe(encrypted.toByteArray());
  }

  @Test
  void thatIsPackedTwiceButSmallIsRead() {
    byte[] page = page("(date 2023-07-14 Moscow was calm.) Tj\n");
    byte[] digits =
        HexFormat.of().formatHex(deflated(page)).concat(">").getBytes(StandardCharsets.US_ASCII);
    assertThat(document(read(pdf("/Filter[/AHx/Fl]", digits))).text())
        .isEqualTo("Moscow was calm.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"(%s) Tj", "[(%s)] TJ", "(%s) '", "0 0 (%s) \""})
  void thatDrawsMillionsOfCharactersAtOnceIsRejected(String operator) {
    byte[] page = page(operator.formatted("a".repeat(4_000_000)));
    isUnsafe(pdf("/Filter/FlateDecode", deflated(page)));
  }

  @Test
  void thatDrawsMillionsOfCharactersInSmallPiecesIsRejected() {
    String piece = "(" + "a".repeat(100) + ") Tj\n";
    assertThat(rejection(read(pdf("/Filter/Fl", deflated(page(piece))))).reason())
        .isEqualTo(Reason.NO_DATE);
    isUnsafe(pdf("/Filter/Fl", deflated(page(piece.repeat(40_000)))));
  }

  private static void isUnsafe(byte[] pdf) {
    var rejection = rejection(read(pdf));
    assertThat(rejection.reason()).isEqualTo(Reason.UNSAFE);
    assertThat(rejection.message()).startsWith("The PDF is not read: ");
  }

  private static byte[] page(String operators) {
    return ("BT /F1 12 Tf 20 700 Td " + operators + " ET").getBytes(StandardCharsets.US_ASCII);
  }

  /// A file of one page, which `content` draws.
  private static byte[] pdf(String dictionary, byte[] content) {
    var pdf = new ByteArrayOutputStream();
    pdf.writeBytes(
        """
        %%PDF-1.7
        1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
        2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
        3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R
          /Resources<</Font<</F1 6 0 R>>>>>> endobj
        5 0 obj [/ASCIIHexDecode/FlateDecode] endobj
        6 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
        4 0 obj <<%s /Length %d>>
        stream
        """
            .formatted(dictionary, content.length)
            .getBytes(StandardCharsets.US_ASCII));
    pdf.writeBytes(content);
    pdf.writeBytes(
        "\nendstream endobj\ntrailer <</Root 1 0 R/Size 7>>\nstartxref\n0\n%%EOF"
            .getBytes(StandardCharsets.US_ASCII));
    return pdf.toByteArray();
  }

  private static byte[] deflated(byte[] bytes) {
    var packed = new ByteArrayOutputStream();
    try (var deflater = new Deflater(9)) {
      deflater.setInput(bytes);
      deflater.finish();
      byte[] buffer = new byte[1 << 16];
      while (!deflater.finished()) {
        packed.write(buffer, 0, deflater.deflate(buffer));
      }
    }
    return packed.toByteArray();
  }

  /// Runs of 128 zeros that unpack to `length` bytes.
  private static byte[] runs(int length) {
    byte[] runs = new byte[length / 64];
    for (int i = 0; i < runs.length; i += 2) {
      runs[i] = (byte) 129;
    }
    return runs;
  }

  private static byte[] ascii85(byte[] bytes) {
    byte[] padded = Arrays.copyOf(bytes, (bytes.length + 3) / 4 * 4);
    var digits = new StringBuilder();
    for (int i = 0; i < padded.length; i += 4) {
      long word = Integer.toUnsignedLong(java.nio.ByteBuffer.wrap(padded, i, 4).getInt());
      for (long power = 52_200_625; power > 0; power /= 85) {
        digits.append((char) ('!' + word / power % 85));
      }
    }
    return digits.append("~>").toString().getBytes(StandardCharsets.US_ASCII);
  }
}
