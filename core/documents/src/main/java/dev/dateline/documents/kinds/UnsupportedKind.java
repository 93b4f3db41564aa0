package dev.dateline.documents.kinds;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;

/// A kind of file that is not read.
///
/// @param name as it completes "The file is …", such as `a JPEG picture`
/// @param remedy what the person who uploaded it can do
record UnsupportedKind(String name, String remedy) {
  private static final String LEAVE_OUT =
      "Leave it out of the upload. If it is an article, upload its text as a text file, or as HTML,"
          + " PDF or DOCX.";
  private static final String PACK =
      "Unpack it, and upload its articles as files or in a ZIP or TAR.GZ archive.";
  private static final String SAVE =
      "Open it in the program that made it, save it as DOCX or PDF, and upload that.";
  private static final String RECORD =
      "Leave it out of the upload. If it holds articles, upload them as one of the formats in"
          + " docs/formats.md, such as NITF, NewsML-G2, RSS or JSON Lines.";
  private static final String HEADER =
      "Leave it out of the upload. If it is an article, put a line such as date 2024-02-27 above"
          + " its text.";

  /// A file without text.
  static UnsupportedKind media(String name) {
    return new UnsupportedKind(name, LEAVE_OUT);
  }

  /// An archive that is not unpacked.
  static UnsupportedKind archive(String name) {
    return new UnsupportedKind(name, PACK);
  }

  /// A document that other programs can convert.
  static UnsupportedKind document(String name) {
    return new UnsupportedKind(name, SAVE);
  }

  /// Data that may be about articles.
  static UnsupportedKind data(String name) {
    return new UnsupportedKind(name, RECORD);
  }

  /// Text that is not prose.
  static UnsupportedKind text(String name) {
    return new UnsupportedKind(name, HEADER);
  }

  Rejection rejection() {
    return new Rejection(
        Reason.UNKNOWN_FORMAT, "The file is " + name + ", which is not read.", remedy);
  }
}
