package dev.dateline.documents.encoding;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.RejectionOr;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Decodes bytes as text: by the byte order mark, as UTF-8, with the declared encoding, and last
/// with the detected one.
///
/// UTF-8 is tried before the declared encoding, since text in other encodings is hardly ever valid
/// UTF-8, while declarations are often wrong.
public final class TextDecoder {
  private TextDecoder() {}

  /// The text in `bytes`, without a declared encoding.
  public static RejectionOr<Decoding> decode(byte[] bytes) {
    return decode(bytes, null);
  }

  /// The text in `bytes`, without control characters, and with U+FFFD for a few bad bytes.
  ///
  /// @param declared the name of the encoding that the file or its content type declares
  public static RejectionOr<Decoding> decode(byte[] bytes, @Nullable String declared) {
    Optional<Charset> marked = ByteOrderMark.of(bytes);
    if (marked.isPresent()) {
      return in(marked.get(), bytes)
          .orElseGet(
              () -> undecodable("its byte order mark says " + marked.get() + ", its bytes do not"));
    }
    return EscapedEncoding.of(bytes)
        .or(() -> UnmarkedUtf16.of(bytes))
        .flatMap(it -> strictly(it, bytes))
        .or(() -> Utf7.decode(bytes, declared).map(it -> decoded(it, Utf7.NAME)))
        .or(() -> strictly(StandardCharsets.UTF_8, bytes, DoubleEncoding::undone))
        .orElseGet(() -> flawed(bytes, declared));
  }

  /// The text in bytes that are not valid UTF-8.
  private static RejectionOr<Decoding> flawed(byte[] bytes, @Nullable String declared) {
    var utf8 = NearlyUtf8.of(bytes);
    Optional<Charset> named =
        StrictDecoder.charset(declared).filter(it -> !it.equals(StandardCharsets.UTF_8));
    return MixedEncoding.decode(bytes)
        .map(it -> decoded(it, StandardCharsets.UTF_8))
        .or(() -> utf8(utf8.sure()))
        .or(() -> named.flatMap(it -> in(it, bytes)))
        .or(() -> utf8(utf8.likely()))
        .or(() -> CharsetDetection.of(bytes).flatMap(it -> strictly(it, bytes)))
        .or(() -> utf8(utf8.last()))
        .orElseGet(
            () -> undecodable("its bytes are not UTF-8, and their encoding cannot be determined"));
  }

  private static Optional<RejectionOr<Decoding>> utf8(Optional<DecodedText> text) {
    return text.map(it -> decoded(it.text(), StandardCharsets.UTF_8));
  }

  private static Optional<RejectionOr<Decoding>> strictly(Charset charset, byte[] bytes) {
    return strictly(charset, bytes, UnaryOperator.identity());
  }

  private static Optional<RejectionOr<Decoding>> strictly(
      Charset charset, byte[] bytes, UnaryOperator<String> repair) {
    return StrictDecoder.decode(bytes, charset)
        .map(repair)
        .filter(text -> new DecodedText(text, 0).isText())
        .map(text -> decoded(text, charset));
  }

  private static Optional<RejectionOr<Decoding>> in(Charset charset, byte[] bytes) {
    return strictly(charset, bytes)
        .or(
            () ->
                Optional.of(FlawedDecoder.decode(bytes, charset))
                    .filter(DecodedText::isText)
                    .map(it -> decoded(it.text(), charset)));
  }

  private static RejectionOr<Decoding> decoded(String text, Charset charset) {
    return decoded(text, charset.name());
  }

  private static RejectionOr<Decoding> decoded(String text, String charset) {
    return new RejectionOr.Accepted<>(new Decoding(Plausibility.withoutControls(text), charset));
  }

  private static RejectionOr<Decoding> undecodable(String why) {
    return new RejectionOr.Rejected<>(
        new Rejection(
            Reason.NOT_TEXT,
            "The file is not text: " + why + ".",
            "Upload the article as text in UTF-8, or declare its encoding, as in Content-Type:"
                + " text/plain; charset=windows-1251."));
  }
}
