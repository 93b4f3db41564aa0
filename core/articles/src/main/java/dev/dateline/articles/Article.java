package dev.dateline.articles;

import java.time.Instant;

/// An article, ready to be indexed.
///
/// @param id its name
/// @param upload the object it was read from
/// @param document its text and what its file says about it
/// @param recognition the sentences and the entities in the text
/// @param profile what can be told of its text
/// @param indexed when it was made ready for the index
public record Article(
    ArticleId id,
    Upload upload,
    Document document,
    Recognition recognition,
    TextProfile profile,
    Instant indexed) {

  /// The article that `document`, read from `upload`, is.
  public static Article of(
      Upload upload, Document document, Recognition recognition, Instant indexed) {
    var id =
        document.member() == null
            ? ArticleId.of(upload.bucket(), upload.key())
            : ArticleId.ofMember(upload.bucket(), upload.key(), document.member());
    var profile = TextProfile.of(document, recognition);
    return new Article(id, upload, document, recognition, profile, indexed);
  }

  /// The title, or where there is none the first sentence, cut at a word to 120 characters.
  public String headline() {
    return Headline.of(document.headline(), document.text(), recognition.sentences());
  }
}
