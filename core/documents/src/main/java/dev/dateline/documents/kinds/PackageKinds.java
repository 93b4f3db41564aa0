package dev.dateline.documents.kinds;

import static dev.dateline.documents.kinds.UnsupportedKind.archive;
import static dev.dateline.documents.kinds.UnsupportedKind.document;
import static dev.dateline.documents.kinds.UnsupportedKind.media;
import static java.util.Map.entry;

import dev.dateline.documents.archive.ZipDirectory;
import dev.dateline.documents.format.FileContent;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Recognizes documents and programs stored as ZIP files, by a member that each must have or by the
/// media type at the beginning. If they were unpacked, their parts would be taken for articles.
final class PackageKinds {
  private static final Map<String, UnsupportedKind> BY_MEMBER =
      Map.ofEntries(
          entry("ppt/presentation.xml", document("a presentation (PPTX)")),
          entry("visio/document.xml", document("a drawing (VSDX)")),
          entry("FixedDocSeq.fdseq", document("an XPS document")),
          entry("FixedDocumentSequence.fdseq", document("an XPS document")),
          entry("Index/Document.iwa", document("a document of Pages, Numbers or Keynote")),
          entry("index.apxl", document("a Keynote presentation")),
          entry("META-INF/MANIFEST.MF", media("a Java program (JAR)")),
          entry("AndroidManifest.xml", media("an Android program (APK)")),
          entry("doc.kml", media("a map (KMZ)")),
          entry("install.rdf", media("a browser extension")));

  private static final Map<String, UnsupportedKind> BY_TYPE =
      Map.of(
          "application/vnd.oasis.opendocument.presentation",
              document("an OpenDocument presentation (ODP)"),
          "application/vnd.oasis.opendocument.graphics", document("an OpenDocument drawing (ODG)"),
          "application/vnd.oasis.opendocument.formula", document("an OpenDocument formula (ODF)"),
          "application/vnd.oasis.opendocument.base", archive("an OpenDocument database (ODB)"));

  private PackageKinds() {}

  static Optional<UnsupportedKind> of(FileContent content) {
    List<String> members = ZipDirectory.names(content);
    return ZipDirectory.type(content)
        .map(PackageKinds::ofType)
        .or(() -> members.stream().filter(BY_MEMBER::containsKey).findFirst().map(BY_MEMBER::get));
  }

  private static @Nullable UnsupportedKind ofType(String type) {
    return BY_TYPE.get(type);
  }
}
