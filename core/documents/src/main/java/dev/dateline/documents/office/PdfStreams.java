package dev.dateline.documents.office;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Measures what the streams of a PDF decompress to before a parser decompresses them, since the
/// parser has no limits.
final class PdfStreams {
  private static final Pattern STREAM = Pattern.compile("(?<!end)stream *(?:\r\n?|\n)?");
  private static final List<COSName> FLATE =
      List.of(COSName.FLATE_DECODE, COSName.FLATE_DECODE_ABBREVIATION);

  private PdfStreams() {}

  /// Whether all the streams of `pdf` together are small enough.
  static boolean areBounded(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    var unpacked = new UnpackedSize();
    Matcher stream = STREAM.matcher(text);
    int last = 0;
    while (unpacked.isBounded() && stream.find()) {
      for (List<COSName> filters : PdfFilters.in(text.substring(last, stream.start()), text)) {
        unpacked.add(pdf, stream.end(), end(text, stream.end(), filters), filters);
      }
      last = stream.end();
    }
    return unpacked.isBounded();
  }

  /// The end of a stream. Compressed data marks its own end, and may contain the word `endstream`.
  private static int end(String text, int start, List<COSName> filters) {
    boolean marked = !filters.isEmpty() && FLATE.contains(filters.getFirst());
    int end = text.indexOf("endstream", start);
    return marked || end < 0 ? text.length() : end;
  }

  /// The same for the streams of `pdf` after decryption.
  static boolean areBounded(PDDocument pdf) throws IOException {
    var unpacked = new UnpackedSize();
    for (COSObjectKey key : pdf.getDocument().getXrefTable().keySet()) {
      COSObject object = pdf.getDocument().getObjectFromPool(key);
      if (object.getObject() instanceof COSStream stream && unpacked.isBounded()) {
        try (var raw = stream.createRawInputStream()) {
          byte[] bytes = raw.readAllBytes();
          unpacked.add(bytes, 0, bytes.length, PdfFilters.of(stream));
        }
      }
    }
    return unpacked.isBounded();
  }
}
