package dev.dateline.recognition.lexicon;

import dev.dateline.articles.names.Accents;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/// The world's towns of more than 5,000 inhabitants, from GeoNames (CC BY 4.0, geonames.org). Many
/// are also surnames or words, so a name is not a town just because it is in the table.
///
/// `towns.txt` has one name per line, without accents, in lower case, in the order of its UTF-8
/// bytes. It is searched as it is, since a set of as many strings would take ten times its size.
public final class Towns {
  private static final byte[] LINES = read();

  private Towns() {}

  /// Whether there is a town called `name`, ignoring case and accents.
  public static boolean contains(String name) {
    String folded = Accents.removed(name.toLowerCase(Locale.ROOT));
    byte[] sought = folded.getBytes(StandardCharsets.UTF_8);
    int low = 0;
    int high = LINES.length;
    while (low < high) {
      int start = lineStart((low + high) >>> 1);
      int end = lineEnd(start);
      int order = Arrays.compareUnsigned(LINES, start, end, sought, 0, sought.length);
      if (order == 0) {
        return true;
      }
      if (order < 0) {
        low = end + 1;
      } else {
        high = start;
      }
    }
    return false;
  }

  private static int lineStart(int at) {
    int start = at;
    while (start > 0 && LINES[start - 1] != '\n') {
      start--;
    }
    return start;
  }

  private static int lineEnd(int start) {
    int end = start;
    while (LINES[end] != '\n') {
      end++;
    }
    return end;
  }

  private static byte[] read() {
    try (InputStream resource =
        Towns.class.getResourceAsStream("/dev/dateline/recognition/towns.txt")) {
      if (resource == null) {
        throw new FileNotFoundException("the class path lacks towns.txt");
      }
      return resource.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
