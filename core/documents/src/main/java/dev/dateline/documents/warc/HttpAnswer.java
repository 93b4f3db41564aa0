package dev.dateline.documents.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;

/// A response from a web server.
///
/// @param status such as 200
/// @param contentType as declared; empty if it is not
/// @param encoding the compression of the content; empty if there is none
/// @param body the content, still compressed
@SuppressWarnings("ArrayRecordComponent") // Compared by no one.
record HttpAnswer(int status, String contentType, String encoding, byte[] body) {
  private static final int OK = 200;

  /// The response in the block of a record.
  static HttpAnswer of(byte[] block) {
    var head = HeaderBlock.at(block, 0);
    byte[] body = Arrays.copyOfRange(block, head.end(), block.length);
    boolean isChunked =
        head.field("transfer-encoding").toLowerCase(Locale.ROOT).contains("chunked");
    return new HttpAnswer(
        status(head.first()),
        head.field("content-type"),
        head.field("content-encoding").toLowerCase(Locale.ROOT).strip(),
        isChunked ? Chunks.joined(body) : body);
  }

  boolean isOk() {
    return status == OK;
  }

  /// The decompressed content. Some archives store it decompressed, but keep the header.
  ///
  /// @throws IOException if it is damaged, too large, or packed in a way that is not read
  byte[] content(int most) throws IOException {
    return switch (encoding) {
      case "", "identity", "none" -> bounded(new ByteArrayInputStream(body), most);
      case "gzip", "x-gzip" ->
          Gzip.opens(body)
              ? bounded(new GZIPInputStream(new ByteArrayInputStream(body)), most)
              : body;
      case "deflate" -> inflated(most);
      case "br" -> brotliDecoded(most);
      default -> isText() ? body : unread(encoding);
    };
  }

  private static byte[] unread(String encoding) throws IOException {
    throw new IOException("it is packed as " + encoding);
  }

  private byte[] inflated(int most) throws IOException {
    boolean isWrapped =
        body.length > 1 && (body[0] & 0x0f) == 8 && (body[0] << 8 | body[1] & 0xff) % 31 == 0;
    var inflater = new Inflater(!isWrapped);
    try (var in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
      return bounded(in, most);
    } finally {
      inflater.end();
    }
  }

  /// Brotli has no signature, so only decoding shows whether the content is compressed.
  private byte[] brotliDecoded(int most) throws IOException {
    try (var in = new BrotliInputStream(new ByteArrayInputStream(body))) {
      return bounded(in, most);
    } catch (IOException e) {
      if (isText()) {
        return body;
      }
      throw e;
    }
  }

  /// Whether the content begins like a page.
  private boolean isText() {
    return body.length > 0 && (body[0] == '<' || Character.isWhitespace(body[0]));
  }

  private static byte[] bounded(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new IOException("it has more than " + most + " bytes");
    }
    return bytes;
  }

  private static int status(String line) {
    String[] words = line.split(" ", 3);
    boolean isStatus = words.length > 1 && words[1].length() == 3;
    return isStatus && words[1].chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(words[1])
        : 0;
  }
}
