package dev.dateline.documents.format;

import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import org.jspecify.annotations.Nullable;

/// A format of text, which is decoded before it is read.
public interface TextFormat extends ArticleFormat {
  /// The encoding that `content` declares, or null.
  default @Nullable String declaredCharset(FileContent content) {
    return content.charset();
  }

  @Override
  default Parsed read(FileContent content) {
    return switch (TextDecoder.decode(content.bytes(), declaredCharset(content))) {
      case Decoding.Undecodable(var rejection) -> new Parsed.Rejected(rejection);
      case Decoding.Decoded(var text, var charset) -> read(text, charset);
    };
  }

  /// Reads `text`, which was written in `charset`.
  Parsed read(String text, String charset);
}
