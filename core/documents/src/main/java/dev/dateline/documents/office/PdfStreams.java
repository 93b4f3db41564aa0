package dev.dateline.documents.office;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Looks at the compressed streams of a PDF before a parser does, for the parser unpacks them
/// without bounds.
final class PdfStreams {
  private static final int MOST_BYTES = 96 << 20;
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream\r?\n");

  /// A stream that is packed twice may unpack to a million times its size.
  private static final Pattern PACKED_TWICE =
      Pattern.compile("/Filter\\s*\\[\\s*/(?:Fl|LZW)\\w*\\s*/(?:Fl|LZW|RL|RunLength)");

  private PdfStreams() {}

  /// Whether all the streams of `pdf` together are small enough.
  static boolean areBounded(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    if (PACKED_TWICE.matcher(text).find()) {
      return false;
    }
    long left = MOST_BYTES;
    Matcher stream = STREAM.matcher(text);
    while (left >= 0 && stream.find()) {
      left -= inflated(pdf, stream.end(), left);
    }
    return left >= 0;
  }

  /// How much the stream from `start` on unpacks to, counted to just beyond `most`; 0 where it is
  /// not packed.
  private static long inflated(byte[] pdf, int start, long most) {
    byte[] buffer = new byte[1 << 16];
    try (var inflater = new Inflater()) {
      inflater.setInput(pdf, start, pdf.length - start);
      int read = inflater.inflate(buffer);
      while (read > 0 && inflater.getBytesWritten() <= most) {
        read = inflater.inflate(buffer);
      }
      return inflater.getBytesWritten();
    } catch (DataFormatException e) {
      return 0;
    }
  }
}
