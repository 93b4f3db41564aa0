package dev.dateline.documents.kinds;

import static dev.dateline.documents.kinds.UnsupportedKind.data;
import static dev.dateline.documents.kinds.UnsupportedKind.text;
import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognizes text files by their first line.
final class TextKinds {
  private static final Pattern OPENINGS =
      Pattern.compile(
          "(?<calendar>BEGIN:VCALENDAR)|(?<contacts>BEGIN:VCARD)|(?<subtitles>WEBVTT|\\[Script"
              + " Info]|\\d{1,6}\\s{1,4}\\d\\d:\\d\\d:\\d\\d[,.]\\d{1,3} -->)"
              + "|(?<script>#!\\s?/)|(?<site><\\?php|<%@?\\s)|(?<code>/\\*|//\\s|\"\"\")|(?<style>@(?:charset|import|media|font-face)\\b)|(?<patch>diff"
              + " --git |--- [^\\n"
              + "]{1,200}\\n"
              + "\\+\\+\\+ |Index: [^\\n"
              + "]{1,200}\\n"
              + "=====)|(?<changes>(?:From|commit) [0-9a-f]{40}\\b)|(?<key>-----BEGIN [A-Z"
              + " ]{1,40}-----)|(?<tex>\\\\(?:documentclass|documentstyle|input|usepackage|begin)\\b)|(?<bibliography>@[A-Za-z]{2,20}\\s?\\{[^,\\n"
              + "]{0,80},|TY  - )|(?<sql>--"
              + " (?:MySQL|MariaDB|PostgreSQL|phpMyAdmin)|(?:CREATE|DROP|INSERT|ALTER)"
              + " (?:TABLE|INTO|DATABASE|VIEW)\\b)|(?<robots>User-agent:)|(?<answer>HTTP/\\d(?:\\.\\d)?"
              + " \\d{3})"
              + "|(?<arc>filedesc://)|(?<playlist>#EXTM3U)|(?<link>\\[(?:InternetShortcut|Desktop"
              + " Entry)])|(?<trace>Traceback \\(most recent call"
              + " last\\))|(?<yaml>%YAML)|(?<uuencode>begin \\d{3}"
              + " \\S)|(?<json>\\[\\s{0,99}+(?:\\[\\s{0,99}+[\\[{\\d\"-]|\""
              + "|-?\\d{1,20}+[\\d.eE+-]{0,20}+\\s{0,99}+,))");

  private static final Map<String, UnsupportedKind> KINDS =
      Map.ofEntries(
          entry("calendar", data("a calendar (ICS)")),
          entry("contacts", data("an address book (VCF)")),
          entry("subtitles", text("a file of subtitles")),
          entry("script", text("a script")),
          entry("site", text("source code of a web site")),
          entry("code", text("source code")),
          entry("style", text("a style sheet (CSS)")),
          entry("patch", text("a patch")),
          entry("changes", text("a log of changes")),
          entry("key", text("a key, a certificate or a signed message")),
          entry("tex", text("a TeX file")),
          entry("bibliography", data("a bibliography (BibTeX or RIS)")),
          entry("sql", data("a file of SQL")),
          entry("robots", text("a file of rules for web crawlers (robots.txt)")),
          entry("answer", text("a web server's response")),
          entry(
              "arc",
              new UnsupportedKind(
                  "a web archive of the old kind (ARC)",
                  "Convert it to WARC, for instance with warcio recompress, and upload that.")),
          entry("playlist", text("a playlist")),
          entry("link", text("a link to a page")),
          entry("trace", text("an error message of a program")),
          entry("yaml", data("a YAML file")),
          entry("uuencode", text("an encoded file (uuencode)")),
          entry("json", data("JSON without articles")));

  private TextKinds() {}

  /// The kind of a file that begins with `start`.
  static Optional<UnsupportedKind> of(String start) {
    Matcher opening = OPENINGS.matcher(start.stripLeading());
    return opening.lookingAt()
        ? KINDS.entrySet().stream()
            .filter(kind -> opening.group(kind.getKey()) != null)
            .map(Map.Entry::getValue)
            .findFirst()
        : Optional.empty();
  }
}
