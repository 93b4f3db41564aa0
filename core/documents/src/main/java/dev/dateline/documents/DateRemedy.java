package dev.dateline.documents;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells the uploader how to add a missing date, depending on the format of the file.
final class DateRemedy {
  private static final String DAY = "2024-02-27";
  private static final Set<String> WITHOUT_HEADER =
      Set.of("pdf", "docx", "odt", "rtf", "epub", "msg", "warc", "wacz");

  /// The field for the date, by format.
  private static final Map<String, String> FIELDS =
      Map.of(
          "html", "Put <meta name=\"date\" content=\"" + DAY + "\"> into the page's head.",
          "json", "Give the article a member \"date\": \"" + DAY + "\".",
          "jsonl", "Give the article a member \"date\": \"" + DAY + "\".",
          "nitf", "Write the date into the attribute date.publication of pubdata.",
          "newsml-1", "Write the date into FirstCreated of NewsManagement.",
          "newsml-g2", "Write the date into contentCreated of contentMeta.",
          "rss", "Write the date into pubDate of the item.",
          "atom", "Write the date into published of the entry.",
          "mediawiki", "Write the date into a template: {{date|" + DAY + "}}.");

  /// Further formats that have several articles in one file.
  private static final Set<String> COLLECTIONS = Set.of("csv", "mbox", "warc", "wacz", "press");

  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:jsonl?|ndjson|xml|x?html?|rss|atom|csv|tsv|mbox|warc)(?:\\.gz)?$");
  private static final Pattern NAME = Pattern.compile("[^/]*$");
  private static final Pattern UNSAFE_IN_SHELL = Pattern.compile("[^A-Za-z0-9/._+=:,@%-]");

  private DateRemedy() {}

  /// How to date an article that was read as `format`.
  ///
  /// @param member its path within an archive or its place in the file; null if it is the file
  /// @param key of the upload
  static String of(String format, @Nullable String member, String key) {
    if (member != null) {
      return ofMember(format, member);
    }
    return WITHOUT_HEADER.contains(format) ? ofFile(key) : ofText(format) + " Or " + command(key);
  }

  /// Metadata belongs to the whole upload: it would give all members the same day.
  private static String ofMember(String format, String member) {
    return isPart(format, member)
        ? "Give this article a date of its own in the file, and upload it again."
        : "Rename this member to "
            + dated(name(member))
            + " with the day that is right, or write its date into it, and upload the archive"
            + " again.";
  }

  /// Whether the article shares its file with others, so that `member` is not the path of a file.
  private static boolean isPart(String format, String member) {
    boolean mayBe = FIELDS.containsKey(format) || COLLECTIONS.contains(format);
    return mayBe && (member.contains("://") || !FILE.matcher(member).find());
  }

  private static String ofFile(String key) {
    return "Upload it under a name with the day that is right, such as "
        + dated(name(key))
        + ", or "
        + command(key);
  }

  private static String ofText(String format) {
    return FIELDS.getOrDefault(format, "Open the text with a line like date " + DAY + ".");
  }

  private static String command(String key) {
    return "run: aws s3 cp "
        + quoted(name(key))
        + " "
        + quoted("s3://BUCKET/" + key)
        + " --metadata date="
        + DAY;
  }

  private static String name(String path) {
    var name = NAME.matcher(path);
    return name.find() ? name.group() : path;
  }

  /// Such as `storm-2024-02-27.pdf` for `storm.pdf`.
  private static String dated(String name) {
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    return name.substring(0, end) + "-" + DAY + name.substring(end);
  }

  private static String quoted(String argument) {
    return UNSAFE_IN_SHELL.matcher(argument).find()
        ? "'" + argument.replace("'", "'\\''") + "'"
        : argument;
  }
}
