package dev.dateline.documents.warc;

import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;

/// A web archive in the WARC format, in which each page is an article.
public final class WarcFile implements ArticleFormat {
  @Override
  public String name() {
    return "warc";
  }

  @Override
  public boolean matches(FileContent content) {
    return content.opensWith("WARC/0.") || content.opensWith("WARC/1.");
  }

  @Override
  public boolean isCollection() {
    return true;
  }

  @Override
  public Parsed read(FileContent content) {
    var pages = new WarcPages();
    pages.add(content.bytes());
    return pages.parsed();
  }
}
