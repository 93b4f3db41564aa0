package dev.dateline.index.protocol;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.Coded;
import dev.dateline.articles.Sha256;
import dev.dateline.index.postings.IndexedArticle;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Posting;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/// A digest of everything the index keeps of a content, except the time of indexing and, unless it
/// is an archive, the version of the object. Equal fingerprints mean that nothing has to be
/// written.
///
/// @param digest in Base64; empty for a removal
public record Fingerprint(Kind kind, String digest) {
  /// What the index has under an id.
  public enum Kind implements Coded {
    ARTICLE("article"),
    /// An upload that contains articles, each with its own id.
    ARCHIVE("archive"),
    REJECTED("rejected"),
    REMOVED("removed"),
    /// A kind written by a newer release. No event of this release has it.
    OTHER("other");

    private final String code;

    Kind(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }

    /// The kind with this [#storedCode()]; [#OTHER] if this release does not know it.
    public static Kind ofStoredCode(String storedCode) {
      return Coded.ofStoredCode(values(), storedCode).orElse(OTHER);
    }
  }

  static final Fingerprint REMOVED = new Fingerprint(Kind.REMOVED, "");

  /// Incremented when the stored form of the same content changes, so that reindexing rewrites it.
  private static final int FORM = 2;

  private static final int DIGEST_BYTES = 12;

  static Fingerprint of(IndexedArticle article, List<Posting> postings) {
    String content = CanonicalForm.of(article) + "\n" + CanonicalPosting.of(postings);
    return new Fingerprint(Kind.ARTICLE, digest(content));
  }

  static Fingerprint of(Payload.Rejected rejection) {
    return new Fingerprint(Kind.REJECTED, digest(CanonicalPosting.of(rejection)));
  }

  /// The fingerprint of an archive, which includes its version.
  static Fingerprint of(
      ObjectVersion version, Map<ArticleId, IndexedContent> members, List<Posting> postings) {
    var content =
        new StringBuilder(CanonicalForm.of(version) + "\n" + CanonicalPosting.of(postings));
    members.forEach(
        (id, member) ->
            content.append('\n').append(id.value()).append(CanonicalForm.of(member.fingerprint())));
    return new Fingerprint(Kind.ARCHIVE, digest(content.toString()));
  }

  private static String digest(String content) {
    byte[] hash = Sha256.of(FORM + "\n" + content);
    return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, DIGEST_BYTES));
  }
}
