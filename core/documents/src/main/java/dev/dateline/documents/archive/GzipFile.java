package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// One file, compressed.
final class GzipFile implements ArchiveFormat {
  private static final Pattern SUFFIX = Pattern.compile("\\.gz(?:ip)?$|(?<=\\.t)gz$");

  @Override
  public boolean matches(FileContent content) {
    return content.opensWith("\u001f\u008b");
  }

  @Override
  public boolean isCollection() {
    return false;
  }

  @Override
  public List<FileContent> unpack(FileContent content, UnpackingBudget budget) throws IOException {
    try (var in = new GZIPInputStream(new ByteArrayInputStream(content.bytes()))) {
      String name = SUFFIX.matcher(content.name()).replaceFirst("");
      return List.of(new FileContent(name, content.contentType(), budget.read(in)));
    }
  }
}
