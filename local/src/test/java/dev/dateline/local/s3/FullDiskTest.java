package dev.dateline.local.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.local.Endpoints;
import dev.dateline.local.LocalClients;
import dev.dateline.local.disk.DiskOfAnySize;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// The responses to clients while the disk is full.
class FullDiskTest {
  @TempDir Path folder;
  private final Journal journal = new Journal();
  private final DiskOfAnySize disk = new DiskOfAnySize();
  private ObjectStore store;
  private S3Client s3;

  @BeforeEach
  void start() throws IOException {
    URI endpoint;
    try (var socket = new ServerSocket(0)) {
      endpoint = URI.create("http://127.0.0.1:" + socket.getLocalPort());
    }
    store = ObjectStore.start(endpoint, folder, Disk.BUCKET, journal, disk.space());
    s3 = LocalClients.s3(new Endpoints(endpoint, endpoint, endpoint));
  }

  @AfterEach
  void stop() throws IOException {
    s3.close();
    store.close();
  }

  private void upload(String key) {
    s3.putObject(put -> put.bucket(Disk.BUCKET).key(key), RequestBody.fromString("text"));
  }

  private static void assertRefusedWithReason(ThrowingCallable request) {
    assertThatThrownBy(request)
        .isInstanceOfSatisfying(
            S3Exception.class,
            refusal -> {
              assertThat(refusal.statusCode()).isEqualTo(507);
              assertThat(refusal.awsErrorDetails().errorCode()).isEqualTo("InsufficientStorage");
              assertThat(refusal.awsErrorDetails().errorMessage())
                  .contains("Free at least 32 MB", "/data");
            });
  }

  @Test
  void anUploadIsRefusedWithTheReasonUntilThereIsSpace() throws IOException {
    disk.leave(1000);
    assertRefusedWithReason(() -> upload("a.txt"));
    assertThat(new Disk(folder).files()).isEmpty();
    assertThat(journal.kept()).isEmpty();
    disk.leave(Long.MAX_VALUE);
    upload("a.txt");
    assertThat(journal.delivered()).containsExactly("Created a.txt");
    assertThat(disk.log()).hasSize(2);
  }

  @Test
  void objectsCanStillBeReadAndRemoved() {
    upload("a.txt");
    disk.leave(1000);
    assertThat(s3.getObjectAsBytes(get -> get.bucket(Disk.BUCKET).key("a.txt")).asUtf8String())
        .isEqualTo("text");
    s3.deleteObject(delete -> delete.bucket(Disk.BUCKET).key("a.txt"));
    assertThat(journal.delivered()).containsExactly("Created a.txt", "Removed a.txt");
  }

  @Test
  void aDiskThatFillsUpDuringAChangeIsReportedToo() throws IOException {
    upload("a.txt");
    journal.whenKept(
        () -> {
          throw new UncheckedIOException(
              new FileSystemException("/data/pending", null, "No space left on device"));
        });
    assertRefusedWithReason(() -> upload("b.txt"));
    assertRefusedWithReason(
        () -> s3.deleteObject(delete -> delete.bucket(Disk.BUCKET).key("a.txt")));
    assertThat(new Disk(folder).files()).containsExactly("articles/a.txt");
  }

  @Test
  void theStagingAreaIsHiddenFromClients() {
    upload("a.txt");
    assertThat(s3.listBuckets().buckets()).hasSize(1);
    assertThatThrownBy(() -> s3.listObjectsV2(list -> list.bucket(".staging-articles")))
        .isInstanceOf(S3Exception.class);
  }
}
