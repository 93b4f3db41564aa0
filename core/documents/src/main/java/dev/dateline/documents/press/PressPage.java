package dev.dateline.documents.press;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.format.Draft;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import dev.dateline.documents.format.TextFormat;
import dev.dateline.documents.markup.BlockText;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Articles exported as one HTML page from Factiva, Europresse or LexisNexis.
public final class PressPage implements TextFormat {
  /// Elements that only exports have. Factiva's classes name the language, as in `enArticle`; many
  /// news sites have a class `articleParagraph`.
  private static final Pattern MARK =
      Pattern.compile(
          "\"article [a-z]{2}Article\"|\"articleParagraph [a-z]{2}articleParagraph\""
              + "|DocPublicationName|<DOCFULL>");

  /// How each mark begins. To look for these first is many times faster than the pattern.
  private static final List<String> BEGINNINGS =
      List.of("\"article ", "\"articleParagraph ", "DocPublicationName", "<DOCFULL>");

  @Override
  public String name() {
    return "press";
  }

  @Override
  public boolean matches(FileContent content) {
    if (!content.start().stripLeading().startsWith("<")) {
      return false;
    }
    String page = content.whole();
    return BEGINNINGS.stream().anyMatch(page::contains) && MARK.matcher(page).find();
  }

  @Override
  public @Nullable String namedCharset(FileContent content) {
    return FileContent.charsetIn(content.start());
  }

  @Override
  public Parsed read(String text, String charset) {
    return read(Jsoup.parse(text), charset);
  }

  private static Parsed read(Document page, String charset) {
    List<Draft> drafts = FactivaPage.articles(page, charset);
    if (drafts.isEmpty()) {
      drafts = EuropressePage.articles(page, charset);
    }
    return drafts.isEmpty()
        ? PressExport.in(BlockText.of(page.body()), charset).orElseGet(PressPage::none)
        : new Parsed.Drafts(drafts, List.of());
  }

  private static Parsed none() {
    return Parsed.rejected(
        Reason.NO_ARTICLE,
        "The page looks like the export of a press database, but no article is found in it.",
        "Export the articles again with their full text, as DOCX, RTF or HTML.");
  }
}
