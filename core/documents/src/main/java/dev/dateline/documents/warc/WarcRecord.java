package dev.dateline.documents.warc;

import java.util.Map;

/// One record of a web archive.
///
/// @param headers by name in lower case
/// @param block its content: for a response, what the server sent
@SuppressWarnings("ArrayRecordComponent") // Compared by no one.
record WarcRecord(Map<String, String> headers, byte[] block) {
  String type() {
    return header("warc-type");
  }

  /// The address of the page; empty if the record has none. Old programs put it in angle brackets.
  String address() {
    String address = header("warc-target-uri");
    return address.startsWith("<") && address.endsWith(">")
        ? address.substring(1, address.length() - 1)
        : address;
  }

  /// When the page was stored.
  String date() {
    return header("warc-date");
  }

  String header(String name) {
    return headers.getOrDefault(name, "");
  }
}
