package dev.dateline.crf;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/// The file that the build writes and the functions load: the models of a pool and their word
/// clusters.
///
/// @param origin the format, the version of CoreNLP and the models that were converted
/// @param clusters the word clusters, which all models share
/// @param crfs the models, in the order of the pool
/// @param lookup how words are looked up in the clusters
public record CrfPoolFile(
    String origin, ClusterFile clusters, List<CrfFile> crfs, ClusterSettings lookup) {
  private static final int BUFFER = 1 << 16;

  public CrfPoolFile {
    crfs = List.copyOf(crfs);
  }

  /// Reads the file from the class path.
  ///
  /// @throws UncheckedIOException if the class path lacks it
  static CrfPoolFile fromClassPath(ModelSet models) {
    try (InputStream resource = CrfPoolFile.class.getResourceAsStream(models.resource())) {
      if (resource == null) {
        throw new FileNotFoundException("the class path lacks " + models.resource());
      }
      return read(resource);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads what [#write] wrote.
  static CrfPoolFile read(InputStream resource) throws IOException {
    var in = new DataInputStream(new BufferedInputStream(resource, BUFFER));
    String origin = in.readUTF();
    var clusters = ClusterFile.read(in);
    int size = in.readInt();
    List<CrfFile> crfs = new ArrayList<>(size);
    for (int number = 0; number < size; number++) {
      crfs.add(CrfFile.read(in));
    }
    return new CrfPoolFile(origin, clusters, crfs, ClusterSettings.read(in));
  }

  /// Reads only the [#origin()] of a file.
  public static String origin(InputStream resource) throws IOException {
    return new DataInputStream(resource).readUTF();
  }

  /// Builds the models.
  List<LinearChainCrf> load() {
    Clusters known = clusters.clusters(lookup);
    return crfs.stream().map(crf -> crf.toCrf(known)).toList();
  }

  /// Writes the file, with fixed-width numbers, big-endian.
  public void write(OutputStream resource) throws IOException {
    var out = new DataOutputStream(resource);
    out.writeUTF(origin);
    clusters.write(out);
    out.writeInt(crfs.size());
    for (CrfFile crf : crfs) {
      crf.write(out);
    }
    lookup.write(out);
    out.flush();
  }
}
