package dev.dateline.operations.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// A backup that is being written, a step at a time.
record BackupFile(FileChannel channel) implements AutoCloseable {
  /// Opens `file` to append after `length` bytes. What follows them, an interrupted run wrote.
  static BackupFile open(Path file, long length) throws IOException {
    var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    channel.truncate(length);
    channel.position(length);
    return new BackupFile(channel);
  }

  /// Appends `lines`, and returns the length of the file once they are on the disk.
  long append(List<? extends BackupLine> lines) throws IOException {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(LineWriter.json(line)).append('\n'));
    var bytes = ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      channel.write(bytes);
    }
    channel.force(false);
    return channel.position();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
