package dev.dateline.local.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.services.s3.model.CompleteMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.CopyObjectRequest;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.UploadPartRequest;

class NotifyingBlobStoreTest {
  @TempDir Path folder;
  @TempDir Path other;
  private final Journal journal = new Journal();
  private Disk disk;
  private BlobStore store;

  @BeforeEach
  void open() throws IOException {
    disk = new Disk(folder);
    store = disk.open(journal);
  }

  /// Makes storing the next notifications fail.
  private void failToStoreNotifications() {
    journal.whenKept(
        () -> {
          throw new UncheckedIOException(new IOException("No space left on device"));
        });
  }

  @Nested
  class AnUpload {
    @Test
    void isAnnouncedBeforeItIsMadeAndDeliveredAfterwards() {
      journal.whenKept(
          () -> {
            assertThat(store.blobExists(Disk.BUCKET, "a.txt")).isFalse();
            assertThat(journal.delivered()).isEmpty();
          });
      Disk.put(store, "a.txt", "text");
      assertThat(journal.delivered()).containsExactly("Created a.txt");
      assertThat(Disk.keys(store)).containsExactly("a.txt");
    }

    @Test
    void thatCannotBeAnnouncedChangesNothing() throws IOException {
      Disk.put(store, "a.txt", "old");
      failToStoreNotifications();
      assertThatThrownBy(() -> Disk.put(store, "a.txt", "new"));
      assertThat(Disk.text(store, "a.txt")).isEqualTo("old");
      assertThat(disk.files()).containsExactly("articles/a.txt");
      assertThat(journal.delivered()).hasSize(1);
    }

    @Test
    void isNotListedUntilItIsComplete() throws IOException {
      Disk.put(
          store, "a.txt", Disk.slow("some text", () -> assertThat(Disk.keys(store)).isEmpty()));
      assertThat(Disk.text(store, "a.txt")).isEqualTo("some text");
      assertThat(disk.files()).containsExactly("articles/a.txt");
    }

    @Test
    void ofAFolderIsAnnouncedToo() {
      Disk.put(store, "2023/", "");
      assertThat(journal.delivered()).containsExactly("Created 2023/");
    }

    @Test
    void thatConflictsWithAFolderIsRefusedWithTheReasonAndForgotten() {
      Disk.put(store, "a/b.txt", "text");
      assertThatThrownBy(() -> Disk.put(store, "a", "text"))
          .isInstanceOf(S3Exception.class)
          .hasMessageContaining("cannot be both an object and a folder");
      assertThatThrownBy(() -> Disk.put(store, "a/b.txt/c", "text"))
          .isInstanceOf(S3Exception.class);
      assertThat(journal.delivered()).containsExactly("Created a/b.txt");
    }

    @Test
    void withIfNoneMatchDoesNotReplaceAnObject() throws IOException {
      var ifAbsent =
          PutObjectRequest.builder().bucket(Disk.BUCKET).key("a.txt").ifNoneMatch("*").build();
      Disk.put(store, "a.txt", "old");
      var content = new ByteArrayInputStream(new byte[1]);
      assertThatThrownBy(() -> store.putBlob(ifAbsent, content))
          .isInstanceOfSatisfying(
              S3Exception.class, e -> assertThat(e.statusCode()).isEqualTo(412));
      assertThat(Disk.text(store, "a.txt")).isEqualTo("old");
      assertThat(disk.files()).hasSize(1);
    }
  }

  @Nested
  class ARemoval {
    @Test
    void thatCannotBeAnnouncedChangesNothing() throws IOException {
      Disk.put(store, "a.txt", "text");
      failToStoreNotifications();
      assertThatThrownBy(() -> store.removeBlob(Disk.BUCKET, "a.txt"));
      assertThat(Disk.text(store, "a.txt")).isEqualTo("text");
      assertThat(journal.delivered()).containsExactly("Created a.txt");
    }

    @Test
    void isDelivered() {
      Disk.put(store, "a.txt", "text");
      store.removeBlob(Disk.BUCKET, "a.txt");
      assertThat(journal.delivered()).containsExactly("Created a.txt", "Removed a.txt");
      assertThat(Disk.keys(store)).isEmpty();
    }
  }

  @Nested
  class ACopy {
    @Test
    void isMadeAtomicallyToo() throws IOException {
      Disk.put(store, "a.txt", "text");
      var _ =
          store.copyBlob(
              CopyObjectRequest.builder()
                  .sourceBucket(Disk.BUCKET)
                  .sourceKey("a.txt")
                  .destinationBucket(Disk.BUCKET)
                  .destinationKey("2023/b.txt")
                  .build());
      assertThat(Disk.text(store, "2023/b.txt")).isEqualTo("text");
      assertThat(journal.delivered()).containsExactly("Created a.txt", "Created 2023/b.txt");
      assertThat(disk.files()).hasSize(2);
    }
  }

  @Nested
  class AMultipartUpload {
    @Test
    void isHiddenUntilItIsCompleted() throws IOException {
      var upload =
          store.initiateMultipartUpload(
              CreateMultipartUploadRequest.builder().bucket(Disk.BUCKET).key("2023/a.txt").build());
      var content =
          new ByteArrayInputStream("text".getBytes(java.nio.charset.StandardCharsets.UTF_8));
      var part =
          store.uploadMultipartPart(
              upload, UploadPartRequest.builder().partNumber(1).contentLength(4L).build(), content);
      assertThat(Disk.keys(store)).isEmpty();
      assertThat(store.list().buckets()).hasSize(1);
      assertThat(store.listMultipartUploads(Disk.BUCKET)).hasSize(1);
      var completed = CompletedPart.builder().partNumber(1).eTag(part.eTag()).build();
      var _ =
          store.completeMultipartUpload(
              upload,
              CompleteMultipartUploadRequest.builder()
                  .bucket(Disk.BUCKET)
                  .key("2023/a.txt")
                  .multipartUpload(parts -> parts.parts(completed))
                  .build());
      assertThat(Disk.text(store, "2023/a.txt")).isEqualTo("text");
      assertThat(journal.delivered()).containsExactly("Created 2023/a.txt");
      assertThat(disk.files()).containsExactly("articles/2023/a.txt");
    }
  }

  @Nested
  class TheRemainsOfAKilledProcess {
    @Test
    void ofAnUploadAreNeitherListedNorKept() throws IOException {
      var after = new Disk(other);
      Disk.put(store, "2023/a.txt", Disk.slow("some text", () -> disk.copyTo(other)));
      assertThat(after.files()).hasSize(1);
      var restarted = after.open(journal.copy());
      assertThat(Disk.keys(restarted)).isEmpty();
      assertThat(after.files()).isEmpty();
    }

    @Test
    void betweenAnnouncementAndUploadAreForgotten() throws IOException {
      var found = new Journal[1];
      journal.whenKept(
          () -> {
            var _ = disk.copyTo(other);
            found[0] = journal.copy();
          });
      Disk.put(store, "a.txt", "text");
      assertThat(found[0].kept()).containsExactly("Created a.txt");
      assertThat(Disk.keys(new Disk(other).open(found[0]))).isEmpty();
      assertThat(found[0].kept()).isEmpty();
    }

    @Test
    void betweenAnnouncementAndRemovalAreForgotten() throws IOException {
      Disk.put(store, "a.txt", "text");
      var found = new Journal[1];
      journal.whenKept(
          () -> {
            var _ = disk.copyTo(other);
            found[0] = journal.copy();
          });
      store.removeBlob(Disk.BUCKET, "a.txt");
      assertThat(Disk.keys(new Disk(other).open(found[0]))).containsExactly("a.txt");
      assertThat(found[0].kept()).containsExactly("Created a.txt");
    }

    @Test
    void afterAChangeAreDelivered() throws IOException {
      Disk.put(store, "a.txt", "text");
      Disk.put(store, "b.txt", "text");
      store.removeBlob(Disk.BUCKET, "b.txt");
      var found = journal.copy();
      assertThat(Disk.keys(disk.copyTo(other).open(found))).containsExactly("a.txt");
      assertThat(found.kept()).contains("Created a.txt", "Removed b.txt");
    }

    @Test
    void areNotConfusedWithAnObjectOfASimilarName() throws IOException {
      var key = "a.txt-0f8fad5b-d9cb-469f-a165-70867728950e";
      Disk.put(store, key, "text");
      assertThat(Disk.keys(disk.open(journal))).containsExactly(key);
    }
  }
}
