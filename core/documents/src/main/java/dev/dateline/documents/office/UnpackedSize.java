package dev.dateline.documents.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

/// Adds up what streams decompress to, including the output of each filter in a chain. Stops as
/// soon as it is too much.
final class UnpackedSize {
  private static final int MOST_BYTES = 96 << 20;

  /// The filters for text. The others are for pictures, which are never decompressed here.
  private static final Set<COSName> OF_TEXT =
      Set.of(
          COSName.FLATE_DECODE,
          COSName.FLATE_DECODE_ABBREVIATION,
          COSName.LZW_DECODE,
          COSName.LZW_DECODE_ABBREVIATION,
          COSName.ASCII85_DECODE,
          COSName.ASCII85_DECODE_ABBREVIATION,
          COSName.ASCII_HEX_DECODE,
          COSName.ASCII_HEX_DECODE_ABBREVIATION,
          COSName.RUN_LENGTH_DECODE,
          COSName.RUN_LENGTH_DECODE_ABBREVIATION);

  private long left = MOST_BYTES;

  /// Whether the sum is within the limit.
  boolean isBounded() {
    return left >= 0;
  }

  /// Adds the stream from `start` to `end` in `pdf`, compressed by `filters`.
  void add(byte[] pdf, int start, int end, List<COSName> filters) {
    InputStream packed = new ByteArrayInputStream(pdf, start, end - start);
    for (int at = 0; at < filters.size() && OF_TEXT.contains(filters.get(at)); at++) {
      boolean last = at == filters.size() - 1;
      var unpacked = new Counted(last);
      unpack(packed, unpacked, filters.get(at));
      if (left < 0) {
        return;
      }
      packed = new ByteArrayInputStream(unpacked.kept.toByteArray());
    }
  }

  /// A damaged stream counts up to the damage.
  private static void unpack(InputStream packed, OutputStream unpacked, COSName filter) {
    try {
      var parameters = new COSDictionary();
      parameters.setItem(COSName.FILTER, filter);
      var _ = FilterFactory.INSTANCE.getFilter(filter).decode(packed, unpacked, parameters, 0);
    } catch (IOException | RuntimeException e) {
      // The parser reports the error, if it needs this stream.
    }
  }

  /// Counts the output of a filter, and keeps it only for the next one.
  private final class Counted extends OutputStream {
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private final boolean last;

    Counted(boolean last) {
      this.last = last;
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      left -= length;
      if (left < 0) {
        throw new IOException("the streams unpack to too much");
      }
      if (!last) {
        kept.write(bytes, from, length);
      }
    }
  }
}
