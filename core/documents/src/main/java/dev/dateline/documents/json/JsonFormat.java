package dev.dateline.documents.json;

import dev.dateline.documents.encoding.Decoding;
import dev.dateline.documents.encoding.TextDecoder;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;

/// A format of text in whose bytes nothing but a mark at their beginning says how they are written.
interface JsonFormat extends ArticleFormat {
  @Override
  default Parsed read(FileContent content) {
    return switch (TextDecoder.decode(content.bytes(), content.charset())) {
      case Decoding.Undecodable(var rejection) -> new Parsed.Rejected(rejection);
      case Decoding.Decoded(var text, var charset) -> read(text, charset);
    };
  }

  /// Reads `text`, which was written in `charset`.
  Parsed read(String text, String charset);
}
