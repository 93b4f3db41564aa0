package dev.dateline.documents;

import dev.dateline.articles.ArticleField;
import dev.dateline.articles.Document;
import dev.dateline.articles.MentionedDate;
import dev.dateline.articles.Metadata;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Rejection.Reason;
import dev.dateline.articles.RejectionOr;
import dev.dateline.documents.dates.Dateline;
import dev.dateline.documents.dates.OpeningDateline;
import dev.dateline.documents.dates.mentioned.MentionedDates;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.MetadataField;
import dev.dateline.documents.prose.Byline;
import dev.dateline.documents.prose.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Turns a draft into a document: finds its date and cleans its text, whatever its format.
///
/// @param dating finds the date
record DraftFinisher(PublicationDates dating) {
  /// The most dates that are kept for a text.
  private static final int MOST_DATES = 1000;

  /// The document of `draft`, which was found in `file` and read as `format`.
  RejectionOr<Document> finish(Draft draft, String format, UploadedFile file) {
    String text = Prose.of(draft.text());
    if (text.isEmpty()) {
      return new RejectionOr.Rejected<>(empty("The file has no text besides its header."));
    }
    var clean =
        new Draft(draft.member(), draft.fields(), text, draft.charset(), draft.confidence());
    return switch (dating.date(clean, file, format)) {
      case RejectionOr.Accepted(var date) ->
          new RejectionOr.Accepted<>(document(clean, date, format));
      case RejectionOr.Rejected(var rejection) -> new RejectionOr.Rejected<>(rejection);
    };
  }

  static Rejection empty(String message) {
    return new Rejection(
        Reason.EMPTY, message, "Upload the article's text after a line like date 2023-07-14.");
  }

  private static Document document(Draft draft, PublicationDate date, String format) {
    var metadata = metadata(draft);
    return new Document(
        draft.member(),
        date,
        draft.text(),
        Lengths.headline(draft.fields().get(MetadataField.HEADLINE)),
        metadata,
        format,
        draft.charset(),
        draft.confidence(),
        dates(draft.text(), metadata.get(ArticleField.LANGUAGE), date));
  }

  private static Metadata metadata(Draft draft) {
    var metadata = Metadata.NONE;
    for (ArticleField field : ArticleField.values()) {
      metadata = metadata.with(field, value(field, draft));
    }
    return metadata;
  }

  private static @Nullable String value(ArticleField field, Draft draft) {
    String given = draft.fields().get(MetadataField.of(field));
    return switch (field) {
      case BYLINE -> Byline.of(Lengths.line(given));
      case SOURCE -> Lengths.source(given == null ? agency(draft) : given);
      case URL -> Lengths.url(given);
      case LANGUAGE -> LanguageTag.of(given, draft.text());
      default -> Lengths.line(given);
    };
  }

  /// A text of unknown language is read as English.
  private static List<MentionedDate> dates(
      String text, @Nullable String language, PublicationDate date) {
    String known = language == null ? "en" : language;
    return MentionedDates.in(text, known, date.day()).stream().limit(MOST_DATES).toList();
  }

  private static @Nullable String agency(Draft draft) {
    return OpeningDateline.in(draft.text()).map(Dateline::agency).orElse(null);
  }
}
