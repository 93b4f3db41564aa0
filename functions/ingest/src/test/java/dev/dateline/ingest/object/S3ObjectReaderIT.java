package dev.dateline.ingest.object;

import dev.dateline.dynamodb.LocalStack;
import dev.dateline.ingest.LocalStackClients;
import java.util.UUID;

/// The reader of S3 against LocalStack.
@LocalStack.Needed
class S3ObjectReaderIT extends ObjectReaderContract {
  @Override
  TestBucket unversioned(long limit) {
    return bucket(limit);
  }

  @Override
  TestBucket versioned(long limit) {
    return bucket(limit).withVersions();
  }

  private static S3Bucket bucket(long limit) {
    return S3Bucket.create(LocalStackClients.s3(), "articles-" + UUID.randomUUID(), limit);
  }
}
