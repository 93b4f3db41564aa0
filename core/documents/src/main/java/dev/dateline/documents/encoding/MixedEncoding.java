package dev.dateline.documents.encoding;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// A text in UTF-8 in which some passages are in a single-byte encoding, as after files were
/// joined.
///
/// A character of such an encoding between ASCII letters is never valid UTF-8, so each run of bytes
/// beyond ASCII shows by itself which of both it is.
final class MixedEncoding {
  /// Fewer runs in UTF-8 may be a coincidence, and fewer in the other encoding damage.
  private static final int FEWEST = 3;

  /// How many bytes the other encoding is detected by.
  private static final int MOST_READ = 1 << 16;

  private final CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
  private final CharBuffer decoded = CharBuffer.allocate(1024);
  private final ByteArrayOutputStream other = new ByteArrayOutputStream();
  private final byte[] bytes;
  private int good;
  private int bad;

  private MixedEncoding(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The text in `bytes`; empty if the other encoding cannot be detected.
  static Optional<String> decode(byte[] bytes) {
    var mixed = new MixedEncoding(bytes);
    mixed.separate();
    return Math.min(mixed.good, mixed.bad) < FEWEST
        ? Optional.empty()
        : CharsetDetection.of(mixed.other.toByteArray())
            .filter(it -> it.newEncoder().maxBytesPerChar() == 1)
            .map(mixed::in);
  }

  /// Collects everything that is not in UTF-8, and the ASCII around it.
  private void separate() {
    int at = 0;
    while (at < bytes.length) {
      int end = end(at);
      boolean isGood = isUtf8(at, end);
      boolean isOther = bytes[at] >= 0 || !isGood;
      if (isOther && other.size() < MOST_READ) {
        other.write(bytes, at, end - at);
      }
      good += bytes[at] < 0 && isGood ? 1 : 0;
      bad += isGood ? 0 : 1;
      at = end;
    }
  }

  private String in(Charset charset) {
    var text = new StringBuilder(bytes.length);
    int at = 0;
    while (at < bytes.length) {
      int end = end(at);
      Charset used = isUtf8(at, end) ? StandardCharsets.UTF_8 : charset;
      text.append(new String(bytes, at, end - at, used));
      at = end;
    }
    return text.toString();
  }

  /// The end of the run of bytes at `start`, all ASCII or all beyond it.
  private int end(int start) {
    int at = start + 1;
    while (at < bytes.length && bytes[at] < 0 == bytes[start] < 0) {
      at++;
    }
    return at;
  }

  private boolean isUtf8(int start, int end) {
    if (bytes[start] >= 0) {
      return true;
    }
    var in = ByteBuffer.wrap(bytes, start, end - start);
    utf8.reset();
    CoderResult result = utf8.decode(in, decoded.clear(), true);
    while (result.isOverflow()) {
      result = utf8.decode(in, decoded.clear(), true);
    }
    return !result.isError();
  }
}
