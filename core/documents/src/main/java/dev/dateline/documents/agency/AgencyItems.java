package dev.dateline.documents.agency;

import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import java.util.Locale;
import java.util.Set;

/// Explains why an item that a news agency sends is not an article.
public final class AgencyItems {
  private static final Set<String> CANCELED = Set.of("canceled", "cancelled", "killed");
  private static final Set<String> TEXT = Set.of("", "text", "composite");

  private AgencyItems() {}

  /// Whether `status` says that the item must not be used.
  public static boolean isCanceled(String status) {
    return CANCELED.contains(status.toLowerCase(Locale.ROOT));
  }

  /// The rejection of an item that is withdrawn.
  ///
  /// @param status as the item has it
  public static Rejection canceled(String status) {
    return new Rejection(
        Reason.NO_ARTICLE,
        "The agency withdrew the item: its status is " + status + ".",
        "Leave it out, and delete the upload that it withdraws.");
  }

  /// The rejection of an item in which no text was found.
  ///
  /// @param kind such as `picture`; empty if it is unknown
  public static Rejection withoutText(String kind) {
    return TEXT.contains(kind.toLowerCase(Locale.ROOT))
        ? new Rejection(
            Reason.EMPTY,
            "The item has no text of its own.",
            "Upload the item with its content, not only with a link to it.")
        : new Rejection(
            Reason.NO_ARTICLE,
            "The item has no text: it is of the kind " + kind + ".",
            "Leave it out, or upload the article that it belongs to.");
  }

  /// The rejection of a file without items.
  ///
  /// @param element the element that holds no content
  public static Rejection reference(String element) {
    return new Rejection(
        Reason.NO_ARTICLE,
        "The file holds no news items: its " + element + " only refers to items or describes them.",
        "Upload the news items themselves.");
  }
}
