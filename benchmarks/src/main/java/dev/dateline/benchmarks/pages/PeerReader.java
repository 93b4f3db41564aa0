package dev.dateline.benchmarks.pages;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Another tool, in a process that stays warm between rounds.
///
/// The process gets the folder of the pages as its last argument and prints its name. For each line
/// that it reads, it reads all pages once and prints its processor time in seconds.
final class PeerReader implements PageReader, AutoCloseable {
  private final Process process;
  private final BufferedReader answers;
  private final Writer requests;
  private final String name;

  private PeerReader(Process process) throws IOException {
    this.process = process;
    this.answers = process.inputReader(StandardCharsets.UTF_8);
    this.requests = process.outputWriter(StandardCharsets.UTF_8);
    this.name = answer();
  }

  /// Starts `command`, whose words are separated by spaces, with the pages in `folder`.
  static PeerReader start(String command, Path folder) throws IOException {
    List<String> words = new ArrayList<>(List.of(command.strip().split("\\s+", -1)));
    words.add(folder.toAbsolutePath().toString());
    var builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.INHERIT);
    return new PeerReader(builder.start());
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public double readAll() throws IOException {
    requests.write("\n");
    requests.flush();
    return Double.parseDouble(answer());
  }

  private String answer() throws IOException {
    String line = answers.readLine();
    if (line == null) {
      throw new EOFException("the peer ended without an answer");
    }
    return line.strip();
  }

  @Override
  public void close() {
    process.destroy();
  }
}
