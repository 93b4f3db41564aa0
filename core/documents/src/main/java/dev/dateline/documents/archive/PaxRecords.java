package dev.dateline.documents.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The records in a pax header, which extend the next member's own header; only the path is read.
final class PaxRecords {
  private static final Pattern PATH = Pattern.compile("(?:^|\n)\\d+ path=([^\n]+)\n");

  private PaxRecords() {}

  static Optional<String> path(byte[] records) {
    Matcher path = PATH.matcher(new String(records, StandardCharsets.UTF_8));
    return path.find() ? Optional.of(path.group(1)) : Optional.empty();
  }
}
