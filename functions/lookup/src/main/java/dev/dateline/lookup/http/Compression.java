package dev.dateline.lookup.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Compresses answers for clients that accept it.
public final class Compression {
  /// Below this a body gains nothing.
  private static final int SMALLEST = 1024;

  private Compression() {}

  /// `response`, compressed where `request` accepts gzip and it is worth it.
  public static Response apply(Request request, Response response) {
    if (response.body().length < SMALLEST) {
      return response;
    }
    Response varying = response.with("vary", "accept, accept-encoding");
    boolean accepted =
        request.header("accept-encoding").map(Accept::parse).orElse(NOTHING).quality("gzip") > 0;
    return accepted
        ? varying.with("content-encoding", "gzip").withBody(gzip(response.body()))
        : varying;
  }

  private static final Accept NOTHING = Accept.parse("");

  private static byte[] gzip(byte[] body) {
    var out = new ByteArrayOutputStream(body.length / 4);
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
