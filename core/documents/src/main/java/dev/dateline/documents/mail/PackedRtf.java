package dev.dateline.documents.mail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/// Decompresses the RTF that Outlook uses for formatted text.
///
/// @see <a
///   href="https://learn.microsoft.com/en-us/openspecs/exchange_server_protocols/ms-oxrtfcp/">
///   MS-OXRTFCP</a>
final class PackedRtf {
  private static final int HEADER = 16;
  private static final int PACKED = 0x75465a4c;
  private static final int PLAIN = 0x414c454d;
  private static final int WINDOW = 4096;

  /// The initial content of the window.
  private static final String FREQUENT =
      "{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern "
          + "\\fscript \\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0"
          + "\\green0\\blue0\r\n\\par \\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx";

  private final byte[] window = new byte[WINDOW];
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private int end;

  private PackedRtf() {}

  /// The RTF in `packed`, up to the first damage; empty if it is not compressed RTF.
  static Optional<byte[]> unpacked(byte[] packed) {
    if (packed.length < HEADER) {
      return Optional.empty();
    }
    return switch (ByteBuffer.wrap(packed).order(ByteOrder.LITTLE_ENDIAN).getInt(8)) {
      case PLAIN -> Optional.of(Arrays.copyOfRange(packed, HEADER, packed.length));
      case PACKED -> Optional.of(new PackedRtf().unpack(packed));
      default -> Optional.empty();
    };
  }

  private byte[] unpack(byte[] packed) {
    for (byte frequent : FREQUENT.getBytes(StandardCharsets.US_ASCII)) {
      window[end++] = frequent;
    }
    int at = HEADER;
    while (at < packed.length) {
      int flags = packed[at++];
      for (int bit = 0; bit < 8 && at < packed.length; bit++) {
        if ((flags >> bit & 1) == 0) {
          put(packed[at++]);
        } else if (at + 1 >= packed.length || !copy(packed[at++], packed[at++])) {
          return out.toByteArray();
        }
      }
    }
    return out.toByteArray();
  }

  private void put(byte value) {
    window[end] = value;
    end = (end + 1) % WINDOW;
    out.write(value);
  }

  /// Copies from the window.
  ///
  /// @return whether the text goes on
  private boolean copy(byte high, byte low) {
    int from = (high & 0xff) << 4 | (low & 0xff) >> 4;
    if (from == end) {
      return false;
    }
    int length = (low & 0xf) + 2;
    for (int i = 0; i < length; i++) {
      put(window[(from + i) % WINDOW]);
    }
    return true;
  }
}
