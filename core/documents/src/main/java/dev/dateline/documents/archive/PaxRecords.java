package dev.dateline.documents.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a pax header says of the next member, beyond its own header: here, its path.
final class PaxRecords {
  private static final Pattern PATH = Pattern.compile("(?:^|\n)\\d+ path=([^\n]+)\n");

  private PaxRecords() {}

  static Optional<String> path(byte[] records) {
    Matcher path = PATH.matcher(new String(records, StandardCharsets.UTF_8));
    return path.find() ? Optional.of(path.group(1)) : Optional.empty();
  }
}
