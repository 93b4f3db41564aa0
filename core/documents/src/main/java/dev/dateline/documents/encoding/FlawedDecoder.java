package dev.dateline.documents.encoding;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;

/// Decodes bytes with one encoding, with U+FFFD for each place that cannot be decoded.
final class FlawedDecoder {
  private static final char REPLACEMENT = '\ufffd';

  private FlawedDecoder() {}

  static DecodedText decode(byte[] bytes, Charset charset) {
    CharsetDecoder decoder = charset.newDecoder();
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 2);
    int bad = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError()) {
      in.position(in.position() + result.length());
      out.put(REPLACEMENT);
      bad++;
      result = decoder.decode(in, out, true);
    }
    decoder.flush(out);
    String text = out.flip().toString();
    return new DecodedText(text.startsWith("\ufeff") ? text.substring(1) : text, bad);
  }
}
