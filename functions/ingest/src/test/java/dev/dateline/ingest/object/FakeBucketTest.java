package dev.dateline.ingest.object;

class FakeBucketTest extends ObjectReaderContract {
  @Override
  TestBucket unversioned(long limit) {
    return FakeBucket.unversioned("articles", limit);
  }

  @Override
  TestBucket versioned(long limit) {
    return FakeBucket.versioned("articles", limit);
  }
}
