package dev.dateline.index.protocol;

import dev.dateline.articles.Archive;
import dev.dateline.articles.Article;
import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Posting;
import dev.dateline.index.postings.Term;
import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The content that an event asks the index to have under an id.
///
/// @param version of the object; null if it was removed
/// @param article what is stored beside the postings; null unless it is an article
/// @param arrivals the postings of an article in lists by arrival, as if it had just arrived. They
///   are not part of the fingerprint: the same article may be put again at another time.
/// @param members the contents of an archive's articles by their ids
record IndexedContent(
    Fingerprint fingerprint,
    @Nullable ObjectVersion version,
    List<Posting> postings,
    @Nullable IndexedArticle article,
    List<Posting> arrivals,
    Map<ArticleId, IndexedContent> members) {

  IndexedContent {
    postings = List.copyOf(postings);
    arrivals = List.copyOf(arrivals);
    members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
  }

  /// An article that may enter the lists in `arrivals`.
  ///
  /// @param postings those of `article`
  static IndexedContent of(Article article, List<Posting> postings, ArrivalLists arrivals) {
    var indexed = IndexedArticle.of(article);
    return new IndexedContent(
        Fingerprint.of(indexed, postings),
        ObjectVersion.of(article.upload()),
        postings,
        indexed,
        arrivals.of(article),
        Map.of());
  }

  /// The articles of an archive and, if some members were rejected, an entry on the list of
  /// rejections. Each upload of an archive is a different content, so that each article records the
  /// upload's version.
  ///
  /// @param content gives that of an article
  static IndexedContent of(Archive archive, Function<Article, IndexedContent> content) {
    var members = new LinkedHashMap<ArticleId, IndexedContent>();
    archive.articles().forEach(article -> members.put(article.id(), content.apply(article)));
    var version = ObjectVersion.of(archive.upload());
    var rejection = archive.rejection();
    var postings =
        rejection == null ? List.<Posting>of() : rejected(archive.upload(), rejection).postings();
    return new IndexedContent(
        Fingerprint.of(version, members, postings), version, postings, null, List.of(), members);
  }

  /// An entry on the list of rejections, under the time of the event in UTC.
  static IndexedContent rejected(Upload upload, Rejection rejection) {
    var position = Position.of(upload.time(), ArticleId.of(upload.bucket(), upload.key()));
    var line = new Payload.Rejected(upload.key(), upload.versionId(), rejection, upload.time());
    var posting = new Posting(Term.rejected(YearMonth.from(position.day())), position, line);
    return new IndexedContent(
        Fingerprint.of(line),
        ObjectVersion.of(upload),
        List.of(posting),
        null,
        List.of(),
        Map.of());
  }

  static IndexedContent removed() {
    return new IndexedContent(Fingerprint.REMOVED, null, List.of(), null, List.of(), Map.of());
  }

  /// Whether it removes everything under the id.
  boolean isNothing() {
    return postings.isEmpty() && members.isEmpty();
  }

  /// What it adds to the index when it replaces `former`.
  ///
  /// @param isNew whether `former` is of another content
  Footprint footprint(Footprint former, boolean isNew) {
    var places = new LinkedHashSet<PostingPlace>();
    postings.forEach(posting -> places.add(PostingPlace.of(posting)));
    arrivals.forEach(posting -> former.arrival(posting, isNew).ifPresent(places::add));
    return new Footprint(places, members.keySet());
  }
}
