package dev.dateline.lookup.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/// Compresses answers for clients that accept it.
public final class ResponseCompression {
  /// Smaller bodies gain nothing.
  private static final int SMALLEST = 1024;

  private ResponseCompression() {}

  /// `response`, compressed if `request` accepts gzip and the body is large enough. Tells caches
  /// that other requests may get the other form.
  public static Response apply(Request request, Response response) {
    if (response.body().length == 0) {
      return response;
    }
    Response varying = response.with("vary", "accept, accept-encoding");
    return response.body().length >= SMALLEST && isAccepted(request)
        ? compressed(varying)
        : varying;
  }

  private static Response compressed(Response response) {
    var compressed = response.with("content-encoding", "gzip").withBody(gzip(response.body()));
    String tag = response.headers().get("etag");
    return tag == null ? compressed : compressed.with("etag", EntityTag.compressed(tag));
  }

  private static boolean isAccepted(Request request) {
    return request.header("accept-encoding").map(Accept::parse).orElse(NOTHING).quality("gzip") > 0;
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
