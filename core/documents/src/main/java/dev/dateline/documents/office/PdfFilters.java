package dev.dateline.documents.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/// Finds the filters of a compressed stream: a chain of names, in the order of decoding.
final class PdfFilters {
  /// An array of names, one name, or a reference to either.
  private static final Pattern FILTER =
      Pattern.compile("/Filter\\s*(?:\\[([^\\]]*)\\]|(/[^\\s/<>\\[\\]()]+)|(\\d+)\\s+(\\d+)\\s+R)");

  private static final Pattern NAME = Pattern.compile("/([^\\s/<>\\[\\]()]+)");
  private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
  private static final Pattern COMMENT = Pattern.compile("%[^\r\n]*");

  private PdfFilters() {}

  /// The filter chains in `objects`, the part of `pdf` before a stream, which has its dictionary.
  /// If there are several, only a parser could determine which one applies.
  static Set<List<COSName>> in(String objects, String pdf) {
    var chains = new LinkedHashSet<List<COSName>>();
    String written = unescaped(objects);
    addAll(written, pdf, chains);
    addAll(COMMENT.matcher(written).replaceAll(" "), pdf, chains);
    return chains;
  }

  private static void addAll(String objects, String pdf, Set<List<COSName>> chains) {
    FILTER.matcher(objects).results().map(filter -> names(filter, pdf)).forEach(chains::add);
  }

  private static List<COSName> names(MatchResult filter, String pdf) {
    if (filter.group(3) != null) {
      return names(object(filter.group(3) + " " + filter.group(4), pdf));
    }
    return names(filter.group(1) == null ? filter.group(2) : filter.group(1));
  }

  private static List<COSName> names(String written) {
    return NAME.matcher(written).results().map(name -> COSName.getPDFName(name.group(1))).toList();
  }

  private static String object(String number, String pdf) {
    int start = pdf.lastIndexOf("\n" + number + " obj");
    int end = pdf.indexOf("endobj", Math.max(0, start));
    return start < 0 || end < 0 ? "" : unescaped(pdf.substring(start, end));
  }

  private static String unescaped(String objects) {
    return ESCAPE
        .matcher(objects)
        .replaceAll(
            hex -> {
              char character = (char) Integer.parseInt(hex.group(1), 16);
              return Matcher.quoteReplacement(String.valueOf(character));
            });
  }

  /// The filter chain of `stream`.
  static List<COSName> of(COSStream stream) {
    var names = new ArrayList<COSName>();
    switch (stream.getFilters()) {
      case COSName name -> names.add(name);
      case COSArray array -> {
        for (int i = 0; i < array.size(); i++) {
          if (array.getObject(i) instanceof COSName name) {
            names.add(name);
          }
        }
      }
      case null, default -> {}
    }
    return names;
  }
}
