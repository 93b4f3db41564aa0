package dev.dateline.documents;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What gives an article a date that it does not have, by what kind of file it is in.
final class DateRemedy {
  private static final String DAY = "2024-02-27";
  private static final Set<String> WITHOUT_HEADER = Set.of("pdf", "docx");
  private static final Set<String> WITH_FIELDS =
      Set.of("json", "jsonl", "nitf", "newsml-g2", "rss", "atom", "html");
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

  /// Metadata is of the whole upload: it would give all members that one day.
  private static String ofMember(String format, String member) {
    boolean isPart = WITH_FIELDS.contains(format) && !member.contains(".");
    return isPart
        ? "Give this article a date of its own in the file, and upload it again."
        : "Rename this member to "
            + dated(name(member))
            + " with the day that is right, or write its date into it, and upload the archive"
            + " again.";
  }

  private static String ofFile(String key) {
    return "Upload it under a name with the day that is right, such as "
        + dated(name(key))
        + ", or "
        + command(key);
  }

  private static String ofText(String format) {
    return WITH_FIELDS.contains(format)
        ? "Write the date into the file as docs/formats.md says."
        : "Open the text with a line like date " + DAY + ".";
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
