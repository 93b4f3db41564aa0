package dev.dateline.operations.backup;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Reads the lines of a backup, some at a time.
final class BackupReader implements AutoCloseable {
  private static final int BATCH_SIZE = 100;

  private final FileChannel channel;
  private final BufferedReader reader;
  private long lines;

  private BackupReader(FileChannel channel) {
    this.channel = channel;
    this.reader =
        new BufferedReader(
            new InputStreamReader(Channels.newInputStream(channel), StandardCharsets.UTF_8));
  }

  static BackupReader open(Path file) throws IOException {
    return new BackupReader(FileChannel.open(file));
  }

  /// A line that was read.
  ///
  /// @param number of the line, from 1
  record Numbered(long number, String text) {}

  /// The next lines; none at the end.
  List<Numbered> next() throws IOException {
    var batch = new ArrayList<Numbered>();
    while (batch.size() < BATCH_SIZE) {
      String line = reader.readLine();
      if (line == null) {
        break;
      }
      batch.add(new Numbered(++lines, line));
    }
    return batch;
  }

  /// The part of the file that was read, from 0 to 1.
  double share() throws IOException {
    return channel.size() == 0 ? 1 : (double) channel.position() / channel.size();
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
