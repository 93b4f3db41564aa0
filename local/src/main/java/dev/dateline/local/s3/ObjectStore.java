package dev.dateline.local.s3;

import dev.dateline.local.disk.DiskSpace;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gaul.s3proxy.AccessGrant;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.blobstore.BlobStore;
import org.gaul.s3proxy.nio2blob.FilesystemNio2BlobStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.s3.model.BucketAlreadyOwnedByYouException;
import software.amazon.awssdk.services.s3.model.CreateBucketRequest;

/// A stand-in for S3: S3Proxy on files.
public final class ObjectStore implements AutoCloseable {
  private final S3Proxy server;

  private ObjectStore(S3Proxy server) {
    this.server = server;
  }

  /// Starts serving `folder` with the bucket `bucket` at `endpoint`.
  ///
  /// @param outbox receives a notification for every change
  /// @param disk uploads are refused while it is full
  public static ObjectStore start(
      URI endpoint, Path folder, String bucket, NotificationOutbox outbox, DiskSpace disk)
      throws IOException {
    var store = new FullDiskGuard(open(folder, outbox), disk);
    createIfAbsent(store, bucket);
    var server =
        S3Proxy.builder()
            .blobStore(store)
            .endpoint(endpoint)
            .awsAuthentication(
                AuthenticationType.AWS_V2_OR_V4,
                Credentials.LOCAL.keyId(),
                Credentials.LOCAL.secret())
            .ignoreUnknownHeaders(true)
            .build();
    server.setBlobStoreLocator((keyId, bucketName, key) -> grant(keyId, bucketName, store));
    return start(server);
  }

  /// Opens the objects in `folder` and removes what an earlier process left unfinished.
  static BlobStore open(Path folder, NotificationOutbox outbox) throws IOException {
    var objects = Files.createDirectories(folder.resolve("objects"));
    var staging = new Staging(objects);
    staging.sweep();
    var store = new StagedParts(new FilesystemNio2BlobStore(objects.toString()), staging);
    var notifier = new ChangeNotifier(store, EventClock.open(folder.resolve("sequencer")), outbox);
    notifier.forgetUnmadeChanges();
    return new NotifyingBlobStore(store, staging, notifier);
  }

  private static void createIfAbsent(BlobStore store, String bucket) {
    try {
      store.createContainer(CreateBucketRequest.builder().bucket(bucket).build());
    } catch (BucketAlreadyOwnedByYouException e) {
      // Exists since an earlier run.
    }
  }

  private static ObjectStore start(S3Proxy server) throws IOException {
    try {
      server.start();
      return new ObjectStore(server);
    } catch (IOException e) {
      throw e;
    } catch (Exception e) {
      throw new IOException("the S3 endpoint could not be started", e);
    }
  }

  private static @Nullable AccessGrant grant(
      @Nullable String keyId, @Nullable String bucket, BlobStore store) {
    boolean isHidden = bucket != null && Staging.isStagingBucket(bucket);
    return Credentials.LOCAL.keyId().equals(keyId) && !isHidden
        ? new AccessGrant(Credentials.LOCAL.secret(), store)
        : null;
  }

  @Override
  public void close() throws IOException {
    try {
      server.stop();
    } catch (Exception e) {
      throw new IOException("the S3 endpoint could not be stopped", e);
    }
  }
}
