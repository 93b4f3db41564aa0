package dev.dateline.explorer;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/// A file that a browser loads.
///
/// @param mediaType the value of the header `content-type`
/// @param text its content, to be sent in UTF-8
/// @param permanent whether its name contains a hash of its content, so that browsers may keep it
///   forever
/// @param policy the value of the header `content-security-policy`
public record ExplorerFile(String mediaType, String text, boolean permanent, String policy) {
  /// The content.
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /// The headers of a response with this file, by lower-case name.
  public Map<String, String> headers() {
    var headers = new LinkedHashMap<String, String>();
    headers.put("content-type", mediaType);
    headers.put("cache-control", permanent ? "public, max-age=31536000, immutable" : "no-cache");
    headers.put("content-security-policy", policy);
    headers.put("x-content-type-options", "nosniff");
    headers.put("referrer-policy", "no-referrer");
    headers.put("cross-origin-opener-policy", "same-origin");
    return headers;
  }
}
