package dev.dateline.dynamodb;

import dev.dateline.articles.EntityType;
import dev.dateline.articles.NameCoverage;
import dev.dateline.articles.Rejection;
import dev.dateline.articles.SimHash;
import dev.dateline.index.postings.ArticleText;
import dev.dateline.index.postings.Payload;
import dev.dateline.index.postings.Position;
import dev.dateline.index.postings.Snippet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Encodes the payload of a posting compactly: the fields in order, [Packed]. Compression pays,
/// since headline and snippet share words.
///
/// The first number is the kind of payload. No list may get a kind that it did not contain before,
/// because older releases could not read the list.
final class PayloadEncoding {
  private static final int RESULT = 0;
  private static final int REJECTED = 1;
  private static final int ARRIVED = 2;
  private static final int TEXT = 3;

  /// The most bytes of a payload: an item has at most 400 KB.
  private static final int MOST_BYTES = 390_000;

  private PayloadEncoding() {}

  /// A text that is too long for an item is cut.
  static byte[] encode(Payload payload) {
    return payload instanceof ArticleText text ? fitting(text) : packed(payload);
  }

  private static byte[] packed(Payload payload) {
    var out = new PackedWriter();
    switch (payload) {
      case Payload.Result result -> {
        write(result, out.number(RESULT));
        writeEnd(result, out);
      }
      case Payload.Rejected rejected -> write(rejected, out.number(REJECTED));
      case Payload.Arrived arrived -> write(arrived, out.number(ARRIVED));
      case ArticleText text -> TextEncoding.write(text, out.number(TEXT));
    }
    return Packed.pack(out.bytes());
  }

  /// Cuts the text until it fits.
  private static byte[] fitting(ArticleText text) {
    ArticleText beginning = text;
    byte[] packed = packed(beginning);
    while (packed.length > MOST_BYTES) {
      beginning = beginning.cut(shorter(beginning.text().length(), packed.length));
      packed = packed(beginning);
    }
    return packed;
  }

  /// The length to try after `length` units were packed into `bytes`. It is shorter by a thirtieth
  /// at least: if the end of the text packs well, cutting it hardly saves anything.
  static int shorter(int length, int bytes) {
    long proportional = (long) length * MOST_BYTES / bytes;
    return (int) Math.min(proportional, length - length / 30) - 1;
  }

  static Payload decode(byte[] bytes) {
    var in = new PackedReader(Packed.unpack(bytes));
    int kind = in.integer();
    return switch (kind) {
      case RESULT ->
          result(in).with(CoverageEncoding.read(in)).in(in.hasMore() ? in.stringOrNull() : null);
      case REJECTED -> rejected(in);
      case ARRIVED -> arrived(in);
      case TEXT -> TextEncoding.read(in);
      default -> throw new IllegalArgumentException("no kind of payload: " + kind);
    };
  }

  /// Coverage and language were appended after release 1.0. Coverage is null or left out if all of
  /// the text was searched; a language that is unknown is left out.
  private static void writeEnd(Payload.Result result, PackedWriter out) {
    CoverageEncoding.write(result.coverage(), out);
    if (result.language() != null) {
      (result.coverage() == NameCoverage.FULL ? out.string(null) : out).string(result.language());
    }
  }

  /// Without its coverage and language, which come at the end.
  private static Payload.Result result(PackedReader in) {
    return new Payload.Result(
        in.string(),
        in.string(),
        in.stringOrNull(),
        new SimHash(in.number()),
        named(in),
        NameCoverage.FULL);
  }

  private static void write(Payload.Result payload, PackedWriter out) {
    out.string(payload.key())
        .string(payload.headline())
        .string(payload.source())
        .number(payload.simHash().bits());
    write(payload.named(), out);
  }

  private static void write(Payload.@Nullable EntityHit named, PackedWriter out) {
    out.string(named == null ? null : named.name());
    if (named != null) {
      out.string(named.type().letter()).number(named.mentions());
      write(named.snippet(), out);
    }
  }

  private static Payload.@Nullable EntityHit named(PackedReader in) {
    String name = in.stringOrNull();
    return name == null
        ? null
        : new Payload.EntityHit(name, EntityType.ofLetter(in.string()), in.integer(), snippet(in));
  }

  private static void write(@Nullable Snippet snippet, PackedWriter out) {
    out.string(snippet == null ? null : snippet.text());
    if (snippet != null) {
      out.span(snippet.sentence()).span(snippet.mention());
    }
  }

  private static @Nullable Snippet snippet(PackedReader in) {
    String text = in.stringOrNull();
    return text == null ? null : new Snippet(text, in.span(), in.span());
  }

  private static void write(Payload.Rejected payload, PackedWriter out) {
    var rejection = payload.rejection();
    out.string(payload.key())
        .string(payload.versionId())
        .string(rejection.reason().storedCode())
        .string(rejection.message())
        .string(rejection.remedy())
        .instant(payload.at());
  }

  private static Payload rejected(PackedReader in) {
    String key = in.string();
    String version = in.stringOrNull();
    var reason = Rejection.Reason.ofStoredCode(in.string());
    var rejection = new Rejection(reason, in.string(), in.string());
    return new Payload.Rejected(key, version, rejection, in.instant());
  }

  private static void write(Payload.Arrived payload, PackedWriter out) {
    out.string(payload.article().key());
    write(payload.result(), out);
    payload.matched().forEach(named -> write(named, out));
    write((Payload.EntityHit) null, out);
    if (payload.passages().isEmpty()) {
      CoverageEncoding.write(payload.result().coverage(), out);
    } else {
      out.string(payload.result().coverage().storedCode());
      payload.passages().forEach(passage -> write(passage, out));
    }
  }

  private static Payload arrived(PackedReader in) {
    var article = Position.parse(in.string()).orElseThrow();
    var result = result(in);
    var matched = new ArrayList<Payload.EntityHit>();
    for (var named = named(in); named != null; named = named(in)) {
      matched.add(named);
    }
    var complete = result.with(CoverageEncoding.read(in));
    return new Payload.Arrived(article, complete, matched, passages(in));
  }

  /// The sentences that a watch found, which later releases appended.
  private static List<Snippet> passages(PackedReader in) {
    var passages = new ArrayList<Snippet>();
    while (in.hasMore()) {
      passages.add(Objects.requireNonNull(snippet(in)));
    }
    return passages;
  }
}
