package dev.dateline.benchmarks.pages;

/// A page and the whole text of its article.
///
/// @param name the file's name, without its suffix
/// @param bytes the page
/// @param text the article's text, as a person or the site's own parser took it from the page
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record WholeText(String name, byte[] bytes, String text) {
  Half half() {
    return Half.of(name);
  }
}
