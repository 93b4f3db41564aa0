package dev.dateline.articles;

import java.time.Instant;

/// An article, ready to be indexed.
///
/// @param document its text and metadata
/// @param recognition the sentences and entities in the text
/// @param profile statistics of the text
/// @param indexed when it was prepared for the index
public record Article(
    ArticleId id,
    Upload upload,
    Document document,
    Recognition recognition,
    TextProfile profile,
    Instant indexed) {

  /// The article that `document`, read from `upload`, contains.
  public static Article of(
      Upload upload, Document document, Recognition recognition, Instant indexed) {
    var id =
        document.member() == null
            ? ArticleId.of(upload.bucket(), upload.key())
            : ArticleId.ofMember(upload.bucket(), upload.key(), document.member());
    var profile = TextProfile.of(document, recognition);
    return new Article(id, upload, document, recognition, profile, indexed);
  }

  /// The title or, without one, the first sentence, cut at a word boundary to 120 characters.
  public String headline() {
    return Headline.of(document.headline(), document.text(), recognition.sentences());
  }
}
