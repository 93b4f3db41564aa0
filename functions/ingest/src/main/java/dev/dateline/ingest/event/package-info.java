/// What AWS hands to the function, read into records of our own: notifications of S3, direct or
/// wrapped by SQS, SNS, EventBridge or a failure destination, and the tasks of S3 Batch Operations.
@NullMarked
package dev.dateline.ingest.event;

import org.jspecify.annotations.NullMarked;
