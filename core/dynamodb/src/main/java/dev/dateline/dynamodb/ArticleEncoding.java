package dev.dateline.dynamodb;

import dev.dateline.articles.ArticleId;
import dev.dateline.articles.DateSource;
import dev.dateline.articles.PublicationDate;
import dev.dateline.articles.Upload;
import dev.dateline.index.postings.IndexedArticle;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// Encodes everything of an article but its id compactly: the fields in order, [Packed].
final class ArticleEncoding {
  private ArticleEncoding() {}

  static byte[] encode(IndexedArticle article) {
    var out = new PackedWriter();
    write(article.upload(), out);
    write(article.date(), out);
    out.string(article.headline());
    DescriptionEncoding.write(article.description(), out);
    ProfileEncoding.write(article.profile(), out);
    out.instant(article.indexed());
    RecognitionEncoding.write(article.recognition(), out);
    DescriptionEncoding.writeAppended(article.description(), article.recognition().coverage(), out);
    return Packed.pack(out.bytes());
  }

  static IndexedArticle decode(ArticleId id, byte[] bytes) {
    var in = new PackedReader(Packed.unpack(bytes));
    var upload = upload(in);
    var date = date(in);
    String headline = in.string();
    var described = DescriptionEncoding.read(in);
    var profile = ProfileEncoding.read(in);
    var indexed = in.instant();
    var recognition = RecognitionEncoding.read(in);
    var description = DescriptionEncoding.withAppended(described, in);
    return new IndexedArticle(
        id, upload, date, headline, description, profile, recognition, indexed);
  }

  private static void write(Upload upload, PackedWriter out) {
    out.string(upload.bucket())
        .string(upload.key())
        .string(upload.versionId())
        .string(upload.etag())
        .number(upload.size())
        .instant(upload.time());
  }

  private static Upload upload(PackedReader in) {
    return new Upload(
        in.string(), in.string(), in.stringOrNull(), in.string(), in.number(), in.instant());
  }

  private static void write(PublicationDate date, PackedWriter out) {
    OffsetDateTime time = date.time();
    out.signed(date.day().toEpochDay())
        .string(time == null ? null : time.toString())
        .string(date.source().storedCode());
  }

  private static PublicationDate date(PackedReader in) {
    var day = LocalDate.ofEpochDay(in.signed());
    @Nullable String time = in.stringOrNull();
    return new PublicationDate(
        day,
        time == null ? null : OffsetDateTime.parse(time),
        DateSource.ofStoredCode(in.string()));
  }
}
