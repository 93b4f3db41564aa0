package dev.dateline.documents.mail;

import dev.dateline.documents.archive.CompoundFile;
import dev.dateline.documents.encoding.CodePages;
import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The properties of an Outlook item, or of one of its attachments.
///
/// @param folder where they are: empty, or the attachment's folder with `/` after it
/// @see <a
///   href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxprops/">
///   MS-OXPROPS</a>
record OutlookProperties(CompoundFile file, String folder) {
  /// The stream with all properties that are numbers or times.
  static final String FIXED = "__properties_version1.0";

  /// The type of properties that are bytes.
  static final String BINARY = "0102";

  private static final int FIXED_HEADER = 32;
  private static final int FIXED_LENGTH = 16;
  private static final int TIME = 0x0040;
  private static final int NUMBER = 0x0003;
  private static final int SUBMITTED = 0x0039;
  private static final int DELIVERED = 0x0e06;

  /// Of a draft or a post, which was never sent.
  private static final int CREATED = 0x3007;

  private static final int MESSAGE_CODE_PAGE = 0x3ffd;
  private static final int INTERNET_CODE_PAGE = 0x3fde;

  /// From 1601, the Windows epoch, to 1970, the Unix epoch.
  private static final long SECONDS_TO_1970 = 11_644_473_600L;

  private static final long TICKS = 10_000_000;

  /// A text as it is stored.
  ///
  /// @param charset the encoding, or null if it is unknown
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record StoredText(byte[] bytes, @Nullable String charset) {
    static StoredText ofText(String text) {
      return new StoredText(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8.name());
    }
  }

  /// The property `id` as text, or null.
  @Nullable String text(int id) {
    return bytes(id)
        .flatMap(value -> TextDecoder.decode(value.bytes, value.charset).accepted())
        .map(Decoding::text)
        .orElse(null);
  }

  /// The bytes of the property `id`, a text in Unicode or in the item's code page, or bytes.
  Optional<StoredText> bytes(int id) {
    return stream(id, "001F")
        .map(bytes -> StoredText.ofText(new String(bytes, StandardCharsets.UTF_16LE)))
        .or(
            () ->
                stream(id, "001E").map(bytes -> new StoredText(bytes, codePage(MESSAGE_CODE_PAGE))))
        .or(
            () ->
                stream(id, BINARY)
                    .map(bytes -> new StoredText(bytes, codePage(INTERNET_CODE_PAGE))));
  }

  /// The property `id` as it is stored.
  ///
  /// @param type in four hexadecimal digits
  Optional<byte[]> stream(int id, String type) {
    return file.stream(folder + "__substg1.0_%04X%s".formatted(id, type));
  }

  private @Nullable String codePage(int id) {
    OptionalLong number = fixed(id, NUMBER);
    return number.isEmpty() ? null : CodePages.ofNumber((int) number.getAsLong()).name();
  }

  /// When the item was sent or, failing that, delivered or created.
  Optional<Instant> sent() {
    return IntStream.of(SUBMITTED, DELIVERED, CREATED)
        .mapToObj(id -> fixed(id, TIME))
        .flatMapToLong(OptionalLong::stream)
        .filter(ticks -> ticks > 0)
        .mapToObj(ticks -> Instant.ofEpochSecond(ticks / TICKS - SECONDS_TO_1970))
        .findFirst();
  }

  private OptionalLong fixed(int id, int type) {
    byte[] bytes = file.stream(FIXED).orElse(new byte[0]);
    var values = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int tag = id << 16 | type;
    return IntStream.iterate(
            FIXED_HEADER, at -> at + FIXED_LENGTH <= bytes.length, at -> at + FIXED_LENGTH)
        .filter(at -> values.getInt(at) == tag)
        .mapToLong(at -> type == NUMBER ? values.getInt(at + 8) : values.getLong(at + 8))
        .findFirst();
  }
}
