package dev.dateline.documents;

import static dev.dateline.documents.Files.document;
import static dev.dateline.documents.Files.read;
import static dev.dateline.documents.Files.rejection;
import static dev.dateline.documents.Files.sample;
import static dev.dateline.documents.archive.Archives.utf8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.CompoundFiles;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// E-mails as Outlook saves them.
class OutlookTest {
  private static final String SUBJECT = "__substg1.0_0037001F";
  private static final String SENDER = "__substg1.0_0C1A001F";
  private static final String PLAIN = "__substg1.0_1000001F";
  private static final String HTML = "__substg1.0_10130102";
  private static final String RTF = "__substg1.0_10090102";
  private static final Instant SENT = Instant.parse("2023-07-14T06:30:00Z");
  private static final int SUBMITTED = 0x00390040;
  private static final int CREATED = 0x30070040;
  private static final int MESSAGE_CODE_PAGE = 0x3ffd0003;
  private static final int INTERNET_CODE_PAGE = 0x3fde0003;

  private static byte[] utf16(String text) {
    return text.getBytes(StandardCharsets.UTF_16LE);
  }

  private static byte[] fixed(Map<Integer, Long> values) {
    var stream = ByteBuffer.allocate(32 + 16 * values.size()).order(ByteOrder.LITTLE_ENDIAN);
    stream.position(32);
    values.forEach((tag, value) -> stream.putInt(tag).putInt(6).putLong(value));
    return stream.array();
  }

  private static Map<String, byte[]> item(Map<Integer, Long> numbers, Map<String, byte[]> streams) {
    var all = new LinkedHashMap<String, byte[]>();
    all.put("__properties_version1.0", fixed(numbers));
    all.putAll(streams);
    return all;
  }

  private static Map<String, byte[]> mail(Map<String, byte[]> streams) {
    long ticks = (SENT.getEpochSecond() + 11_644_473_600L) * 10_000_000;
    return item(Map.of(SUBMITTED, ticks), streams);
  }

  private static String text(Map<String, byte[]> item) {
    return document(read(CompoundFiles.of(item))).text();
  }

  @Test
  void theHeaderOfItsWayCountsIfThereIsOne() {
    var document = document(sample("article.msg"));
    assertThat(document.date().time()).isEqualTo("2023-07-14T09:30+03:00");
    assertThat(document.headline()).isEqualTo("Calm in Moscow");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
    assertThat(document.get(ArticleField.SOURCE)).isEqualTo("The Courier");
  }

  @Test
  void withoutAHeaderThePropertiesCount() {
    var streams =
        Map.of(
            SUBJECT, utf16("Calm in Moscow"),
            SENDER, utf16("Jane Doe"),
            PLAIN, utf16("Moscow was calm."));
    var document = document(read(CompoundFiles.of(mail(streams))));
    assertThat(document.date().time()).isEqualTo("2023-07-14T06:30Z");
    assertThat(document.headline()).isEqualTo("Calm in Moscow");
    assertThat(document.get(ArticleField.BYLINE)).isEqualTo("Jane Doe");
    assertThat(document.text()).isEqualTo("Moscow was calm.");
    assertThat(document.format()).isEqualTo("msg");
  }

  @Test
  void aDraftHasTheDayOnWhichItWasCreated() {
    long ticks = (SENT.getEpochSecond() + 11_644_473_600L) * 10_000_000;
    var draft = item(Map.of(CREATED, ticks), Map.of(PLAIN, utf16("Moscow was calm.")));
    var document = document(read(CompoundFiles.of(draft)));
    assertThat(document.date().time()).isEqualTo("2023-07-14T06:30Z");
  }

  @Test
  void textInACodePageIsDecoded() {
    String russian = "В Москве было спокойно. Президент Владимир Путин выступил на саммите.";
    byte[] bytes = russian.getBytes(Charset.forName("windows-1251"));
    var plain = item(Map.of(MESSAGE_CODE_PAGE, 1251L), Map.of("__substg1.0_1000001E", bytes));
    assertThat(rejection(read(CompoundFiles.of(plain))).reason()).isEqualTo(Reason.NO_DATE);
    plain.put(SUBJECT, utf16("x"));
    plain.put("__substg1.0_007D001F", utf16("Date: Fri, 14 Jul 2023 09:30:00 +0300\r\n"));
    assertThat(text(plain)).isEqualTo(russian);
  }

  @Test
  void htmlIsReadIfThereIsNoPlainText() {
    String page =
        "<html><body><p>Moscow was <b>calm</b> on Friday, and it rained.</p></body></html>";
    assertThat(text(mail(Map.of(HTML, utf8(page)))))
        .isEqualTo("Moscow was calm on Friday, and it rained.");
    String cafe = "<p>The café was calm, and so was the Kremlin’s square on Friday.</p>";
    var latin = mail(Map.of(HTML, cafe.getBytes(Charset.forName("windows-1252"))));
    latin.put(
        "__properties_version1.0",
        fixed(Map.of(INTERNET_CODE_PAGE, 1252L, SUBMITTED, 133337934000000000L)));
    assertThat(text(latin)).startsWith("The café was calm, and so was the Kremlin’s");
  }

  @Test
  void formattedTextIsReadIfThereIsNoOther() {
    byte[] packed =
        HexFormat.of()
            .parseHex(
                "2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af32068656c09002062"
                    + "7705b06c647d0a800fa0");
    assertThat(text(mail(Map.of(RTF, packed)))).isEqualTo("hello world");
    byte[] plain = utf8("................{\\rtf1 Moscow was calm.}");
    ByteBuffer.wrap(plain).order(ByteOrder.LITTLE_ENDIAN).putInt(8, 0x414c454d);
    assertThat(text(mail(Map.of(RTF, plain)))).isEqualTo("Moscow was calm.");
  }

  @Test
  void longTextsAreInSectorsOfTheirOwn() {
    String long1 = "Moscow was calm on Friday. ".repeat(3000).strip();
    assertThat(text(mail(Map.of(PLAIN, utf16(long1), SUBJECT, utf16("Calm"))))).isEqualTo(long1);
  }

  @Test
  void anAppointmentIsRejectedAsOne() {
    var streams =
        Map.of("__substg1.0_001A001F", utf16("IPM.Appointment"), PLAIN, utf16("Moscow was calm."));
    var rejection = rejection(read(CompoundFiles.of(mail(streams))));
    assertThat(rejection.reason()).isEqualTo(Reason.NO_ARTICLE);
    assertThat(rejection.message()).contains("of the kind IPM.Appointment");
  }

  @Test
  void aMailWithoutTextIsRejectedByItsAttachments() {
    var streams = mail(Map.of(SUBJECT, utf16("Calm")));
    streams.put("__attach_version1.0_#00000000/__substg1.0_3707001F", utf16("report.pdf"));
    streams.put("__attach_version1.0_#00000001/__substg1.0_3707001F", utf16("photo.jpg"));
    var rejection = rejection(read(CompoundFiles.of(streams)));
    assertThat(rejection.reason()).isEqualTo(Reason.EMPTY);
    assertThat(rejection.message()).contains("only attachments: report.pdf, photo.jpg");
  }

  @Test
  void anOldOfficeFileIsNotAMessage() {
    var rejection = rejection(read(CompoundFiles.of(Map.of("WordDocument", utf8("x")))));
    assertThat(rejection.reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    assertThat(rejection.message()).contains("an old Office file (DOC, XLS or PPT)");
  }

  /// In the header, the directory and the tables; the text is short, so that most sectors are
  /// these.
  @ParameterizedTest
  @ValueSource(ints = {0, 1, -1, Integer.MAX_VALUE, Integer.MIN_VALUE})
  void aFileWhoseTablesLieIsReadWithinBounds(int value) {
    byte[] whole = CompoundFiles.of(mail(Map.of(PLAIN, utf16("Moscow was calm."))));
    for (int at = 28; at < whole.length - 4; at += at < 84 ? 4 : 44) {
      byte[] damaged = whole.clone();
      ByteBuffer.wrap(damaged).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
      assertIsWholeOrRejected(read(damaged));
    }
  }

  @Test
  void aFileThatIsCutOffIsReadOrRejected() {
    byte[] whole = CompoundFiles.of(mail(Map.of(PLAIN, utf16("Moscow was calm."))));
    for (int length = 8; length < whole.length; length += 97) {
      assertIsWholeOrRejected(read(Arrays.copyOf(whole, length)));
    }
  }

  private static void assertIsWholeOrRejected(Reading reading) {
    switch (reading) {
      case Reading.Documents _ ->
          assertThat(document(reading).text()).isEqualTo("Moscow was calm.");
      case Reading.Rejected(var rejection) -> assertThat(rejection.message()).isNotBlank();
    }
  }
}
