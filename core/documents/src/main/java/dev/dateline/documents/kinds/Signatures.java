package dev.dateline.documents.kinds;

import static dev.dateline.documents.kinds.UnsupportedKind.archive;
import static dev.dateline.documents.kinds.UnsupportedKind.data;
import static dev.dateline.documents.kinds.UnsupportedKind.document;
import static dev.dateline.documents.kinds.UnsupportedKind.media;
import static java.util.Map.entry;

import dev.dateline.documents.format.FileContent;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Recognizes files by the bytes at their beginning.
///
/// @see <a href="https://en.wikipedia.org/wiki/List_of_file_signatures">file signatures</a>
final class Signatures {
  private static final Map<String, UnsupportedKind> KINDS =
      Map.ofEntries(
          entry("\u00ff\u00d8\u00ff", media("a JPEG picture")),
          entry("\u0089PNG\r\n", media("a PNG picture")),
          entry("GIF87a", media("a GIF picture")),
          entry("GIF89a", media("a GIF picture")),
          entry("II*\0", media("a TIFF picture")),
          entry("MM\0*", media("a TIFF picture")),
          entry("8BPS", media("a Photoshop picture")),
          entry("\0\0\u0001\0", media("an icon")),
          entry("ID3\u0002", media("an MP3 sound")),
          entry("ID3\u0003", media("an MP3 sound")),
          entry("ID3\u0004", media("an MP3 sound")),
          entry("OggS", media("an Ogg audio or video")),
          entry("fLaC", media("a FLAC sound")),
          entry("\u001aE\u00df\u00a3", media("a Matroska or WebM video")),
          entry("wOFF", media("a font")),
          entry("wOF2", media("a font")),
          entry("OTTO\0", media("a font")),
          entry("\0\u0001\0\0\0", media("a font")),
          entry(
              "\u00d0\u00cf\u0011\u00e0",
              document("an old Office file (DOC, XLS or PPT) or a damaged message (MSG)")),
          entry("%!PS", document("a PostScript file")),
          entry("AT&TFORM", document("a DjVu file")),
          entry("ITSF", document("a Windows help file (CHM)")),
          entry("x\u009f>\"", document("a winmail.dat attachment (TNEF)")),
          entry("!BDN", archive("an Outlook mailbox (PST)")),
          entry("7z\u00bc\u00af", archive("a 7z archive")),
          entry("Rar!", archive("a RAR archive")),
          entry("\u00fd7zXZ", archive("an XZ file")),
          entry("BZh", archive("a bzip2 file")),
          entry("(\u00b5/\u00fd", archive("a Zstandard file")),
          entry("\u0004\"M\u0018", archive("an LZ4 file")),
          entry("LZIP", archive("an lzip file")),
          entry("MSCF", archive("a CAB archive")),
          entry("!<arch>\n", archive("a Unix archive or a Debian package")),
          entry("\u007fELF", media("a program")),
          entry("MZ\u0090\0", media("a Windows program")),
          entry("\u00ca\u00fe\u00ba\u00be", media("a compiled program")),
          entry("\u00cf\u00fa\u00ed\u00fe", media("a compiled program")),
          entry("\0asm", media("a compiled program")),
          entry("SQLite format 3", data("a database")),
          entry("PAR1", data("a Parquet table")),
          entry("Obj\u0001", data("an Avro table")),
          entry("\u0089HDF", data("an HDF5 data set")),
          entry("\u0093NUMPY", data("a NumPy array")),
          entry("bplist00", data("a property list")));

  /// Signatures further on, of videos and mobile books.
  private static final Map<Integer, Map<String, UnsupportedKind>> LATER =
      Map.of(
          4, Map.of("ftyp", media("an MP4 video or a HEIF picture")),
          60, Map.of("BOOKMOBI", document("a Kindle book (MOBI)")));

  /// With a known type after the size, to exclude texts that begin with the town of Riffa.
  private static final Pattern RIFF =
      Pattern.compile("RIFF.{4}(?:WAVE|AVI |WEBP|RMID|ACON|CDXA)", Pattern.DOTALL);

  private Signatures() {}

  static Optional<UnsupportedKind> of(FileContent content) {
    return KINDS.entrySet().stream()
        .filter(kind -> content.opensWith(kind.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .or(() -> riff(content))
        .or(() -> later(content));
  }

  private static Optional<UnsupportedKind> riff(FileContent content) {
    return RIFF.matcher(content.start()).lookingAt()
        ? Optional.of(media("an audio, a video or a WebP picture"))
        : Optional.empty();
  }

  private static Optional<UnsupportedKind> later(FileContent content) {
    String start = content.start();
    return LATER.entrySet().stream()
        .flatMap(
            place ->
                place.getValue().entrySet().stream()
                    .filter(kind -> start.startsWith(kind.getKey(), place.getKey())))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
