package dev.dateline.ingest;

import static dev.dateline.ingest.FunctionInMemory.ARTICLE;
import static dev.dateline.ingest.Notification.created;
import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.Upload;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("An upload that cannot be an article")
class BadUploadTest {
  private static final String KEY = "bad.txt";
  private final FunctionInMemory function = FunctionInMemory.withoutVersions();

  static Stream<Arguments> uploads() {
    return Stream.of(
        Arguments.of("an empty file", utf8(""), Reason.EMPTY),
        Arguments.of("no date header", utf8("NATO met in Vilnius."), Reason.NO_DATE),
        Arguments.of(
            "an impossible date", utf8("date 2023-02-30 NATO met."), Reason.IMPOSSIBLE_DATE),
        Arguments.of(
            "not text", new byte[] {(byte) 0xff, 0, 1, 2, (byte) 0xc3, 0}, Reason.NOT_TEXT),
        Arguments.of("too large", new byte[FunctionInMemory.LIMIT + 1], Reason.TOO_LARGE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uploads")
  void isRejectedWithAReasonThatNamesTheProblem(String name, byte[] bytes, Reason reason) {
    function.handle(Notification.of(created(function.upload(KEY, bytes), "0A")));

    assertThat(function.rejections())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.key()).isEqualTo(KEY);
              assertThat(line.rejection().reason()).isEqualTo(reason);
              assertThat(line.rejection().message()).isNotBlank();
              assertThat(line.rejection().remedy()).isNotBlank();
            });
    assertThat(function.logged("outcome")).containsExactly("rejected");
    assertThat(function.logged("reason")).containsExactly(reason.code());
  }

  @Test
  void isRejectedWhenItVanishedBeforeItWasRead() {
    Upload upload = function.upload(KEY, ARTICLE);
    function.bucket.delete(KEY);
    function.handle(Notification.of(created(upload, "0A")));

    assertThat(function.rejections())
        .extracting(line -> line.rejection().reason())
        .containsExactly(Reason.VANISHED);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("uploads")
  void doesNotAffectTheOtherRecordsOfItsEvent(String name, byte[] bytes, Reason reason) {
    var first = created(function.upload("first.txt", ARTICLE), "0A");
    var bad = created(function.upload(KEY, bytes), "0A");
    var last = created(function.upload("last.txt", ARTICLE), "0A");
    function.handle(Notification.of(first, bad, last));

    assertThat(function.keysNaming("NATO")).containsExactlyInAnyOrder("first.txt", "last.txt");
    assertThat(function.logged("outcome")).containsExactly("indexed", "rejected", "indexed");
  }

  @Test
  void isClearedByAMendedUploadUnderItsKey() {
    function.handle(Notification.of(created(function.upload(KEY, "No date."), "0A")));
    function.handle(Notification.of(created(function.upload(KEY, ARTICLE), "0B")));

    assertThat(function.rejections()).isEmpty();
    assertThat(function.article(KEY)).isPresent();
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
