package dev.dateline.documents.office;

import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The parts of an Office file that are asked for, within bounds.
final class OfficeParts {
  private static final int MOST_BYTES = 32 << 20;

  private OfficeParts() {}

  /// The parts called `names` in `file`, each as text.
  static Map<String, String> of(byte[] file, Set<String> names) throws IOException {
    var parts = new HashMap<String, String>();
    long left = MOST_BYTES;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readNBytes(Math.toIntExact(left + 1));
        left -= bytes.length;
        if (left < 0) {
          throw new IOException("it unpacks to more than " + MOST_BYTES + " bytes");
        }
        if (names.contains(entry.getName())) {
          parts.put(entry.getName(), text(entry.getName(), bytes));
        }
      }
    }
    return parts;
  }

  private static String text(String name, byte[] bytes) throws IOException {
    return switch (TextDecoder.decode(bytes)) {
      case Decoding.Decoded(var text, _) -> text;
      case Decoding.Undecodable _ -> throw new IOException(name + " is not text");
    };
  }
}
