package dev.dateline.operations.reconcile;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/// A file that lists a bucket: an S3 Inventory as `.csv` or `.csv.gz`, or otherwise one key per
/// line. The gzip files of an inventory may be concatenated. A mark is the number of lines read.
final class FileListing implements Listing, AutoCloseable {
  private static final int BATCH_SIZE = 1000;

  private final Path file;
  private final ListingFormat format;
  private final FileChannel channel;
  private @Nullable BufferedReader reader;
  private long lines;

  private FileListing(Path file, ListingFormat format, FileChannel channel) {
    this.file = file;
    this.format = format;
    this.channel = channel;
  }

  /// Opens a list of objects in `bucket`.
  ///
  /// @param columns the column names of a CSV file; ignored for a list of keys
  static FileListing open(Path file, String bucket, List<String> columns) throws IOException {
    boolean csv = file.toString().endsWith(".csv") || file.toString().endsWith(".csv.gz");
    var format = new ListingFormat(bucket, csv ? columns : List.of());
    return new FileListing(file, format, FileChannel.open(file));
  }

  @Override
  public ObjectBatch after(String mark) {
    try {
      var in = at(mark.equals(BEGINNING) ? 0 : Long.parseLong(mark));
      var objects = new ArrayList<ListedObject>();
      String line = "";
      while (objects.size() < BATCH_SIZE && line != null) {
        line = in.readLine();
        if (line != null) {
          lines++;
          read(line, objects);
        }
      }
      double share = channel.size() == 0 ? 1 : (double) channel.position() / channel.size();
      return new ObjectBatch(objects, line == null ? null : Long.toString(lines), share);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private void read(String line, List<ListedObject> objects) {
    try {
      format.read(line).ifPresent(objects::add);
    } catch (IllegalArgumentException | java.time.format.DateTimeParseException e) {
      throw new IllegalStateException(file + ", line " + lines + ": " + e.getMessage(), e);
    }
  }

  private BufferedReader at(long line) throws IOException {
    var open = reader;
    if (open == null || line != lines) {
      channel.position(0);
      open = new BufferedReader(new InputStreamReader(content(), StandardCharsets.UTF_8));
      for (lines = 0; lines < line && open.readLine() != null; lines++) {}
      reader = open;
    }
    return open;
  }

  private InputStream content() throws IOException {
    var bytes = Channels.newInputStream(channel);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
