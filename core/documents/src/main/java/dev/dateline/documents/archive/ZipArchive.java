package dev.dateline.documents.archive;

import dev.dateline.documents.format.FileContent;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A ZIP file.
final class ZipArchive implements ArchiveFormat {
  @Override
  public boolean matches(FileContent content) {
    return content.opensWith("PK\u0003\u0004") || content.opensWith("PK\u0005\u0006");
  }

  @Override
  public List<FileContent> unpack(FileContent content, UnpackingBudget budget) throws IOException {
    Charset names = ZipNames.charset(content);
    var files = new ArrayList<FileContent>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(content.bytes()), names)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        budget.member();
        byte[] bytes = budget.read(in);
        if (!entry.isDirectory()) {
          files.add(new FileContent(entry.getName(), null, bytes));
        }
      }
    }
    if (files.isEmpty() && content.opensWith("PK\u0003\u0004")) {
      throw new IOException("it has no members");
    }
    return files;
  }
}
