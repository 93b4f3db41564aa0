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

/// The fields of a pool, and the clusters that all of them use.
///
/// @param origin what they were made of, in words
/// @param clusters which words are used alike
/// @param fields in the order of the pool
public record CrfPoolFile(String origin, ClusterFile clusters, List<CrfFile> fields) {
  private static final int BUFFER = 1 << 16;

  public CrfPoolFile {
    fields = List.copyOf(fields);
  }

  /// Reads what the build has put on the class path.
  ///
  /// @throws UncheckedIOException when there is none
  static CrfPoolFile fromClassPath() {
    try (InputStream resource = CrfPoolFile.class.getResourceAsStream(CrfPool.RESOURCE)) {
      if (resource == null) {
        throw new FileNotFoundException("the class path lacks " + CrfPool.RESOURCE);
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
    List<CrfFile> fields = new ArrayList<>(size);
    for (int field = 0; field < size; field++) {
      fields.add(CrfFile.read(in));
    }
    return new CrfPoolFile(origin, clusters, fields);
  }

  /// What the fields that begin with these bytes were made of.
  public static String origin(InputStream resource) throws IOException {
    return new DataInputStream(resource).readUTF();
  }

  /// The fields themselves.
  List<LinearChainCrf> load() {
    Clusters known = clusters.clusters();
    return fields.stream().map(field -> field.field(known)).toList();
  }

  /// Writes it all: every number in its full width, the first byte first.
  public void write(OutputStream resource) throws IOException {
    var out = new DataOutputStream(resource);
    out.writeUTF(origin);
    clusters.write(out);
    out.writeInt(fields.size());
    for (CrfFile field : fields) {
      field.write(out);
    }
    out.flush();
  }
}
