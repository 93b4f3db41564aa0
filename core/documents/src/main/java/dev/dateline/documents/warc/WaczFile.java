package dev.dateline.documents.warc;

import dev.dateline.articles.Rejection.Reason;
import dev.dateline.documents.archive.ZipDirectory;
import dev.dateline.documents.archive.ZipParts;
import dev.dateline.documents.format.ArticleFormat;
import dev.dateline.documents.format.FileContent;
import dev.dateline.documents.format.Parsed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// A web archive in the WACZ format: a ZIP file with WARC files and lists of what is in them.
///
/// @see <a href="https://specs.webrecorder.net/wacz/1.1.1/">WACZ</a>
public final class WaczFile implements ArticleFormat {
  private static final int MOST_BYTES = 64 << 20;

  @Override
  public String name() {
    return "wacz";
  }

  @Override
  public boolean matches(FileContent content) {
    List<String> members = ZipDirectory.names(content);
    return members.contains("datapackage.json") && members.stream().anyMatch(WaczFile::isWarc);
  }

  @Override
  public Parsed read(FileContent content) {
    var parts = ZipParts.of(content, MOST_BYTES);
    var pages = new WarcPages();
    long left = MOST_BYTES;
    try {
      for (String name : parts.names()) {
        if (isWarc(name)) {
          byte[] warc = unpacked(parts.part(name).orElseThrow(), left);
          left -= warc.length;
          pages.add(warc);
        }
      }
      return pages.parsed();
    } catch (IOException e) {
      return Parsed.rejected(
          Reason.MALFORMED,
          "The web archive cannot be read: " + e.getMessage() + ".",
          "Upload the WARC files that are in its folder archive.");
    }
  }

  private static boolean isWarc(String name) {
    return name.startsWith("archive/") && (name.endsWith(".warc.gz") || name.endsWith(".warc"));
  }

  private static byte[] unpacked(byte[] warc, long left) throws IOException {
    if (!Gzip.opens(warc)) {
      return warc;
    }
    try (var in = new GZIPInputStream(new ByteArrayInputStream(warc))) {
      byte[] bytes = in.readNBytes(Math.toIntExact(left + 1));
      if (bytes.length > left) {
        throw new IOException("it unpacks to more than " + MOST_BYTES + " bytes");
      }
      return bytes;
    }
  }
}
