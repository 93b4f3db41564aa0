package dev.dateline.documents.format;

import dev.dateline.articles.RejectionOr;
import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import org.jspecify.annotations.Nullable;

/// A text format: its bytes are decoded before it is read.
public interface TextFormat extends ArticleFormat {
  /// The encoding that the text in `content` declares, or null.
  default @Nullable String namedCharset(FileContent content) {
    return null;
  }

  @Override
  default Parsed read(FileContent content) {
    String sent = content.charset();
    String declared = sent == null ? namedCharset(content) : sent;
    return switch (TextDecoder.decode(content.bytes(), declared)) {
      case RejectionOr.Rejected(var rejection) -> new Parsed.Rejected(rejection);
      case RejectionOr.Accepted(Decoding(var text, var charset)) -> read(text, charset);
    };
  }

  /// Reads `text`, which was written in `charset`.
  Parsed read(String text, String charset);
}
