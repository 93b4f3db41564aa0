/// HTTP as API Gateway and function URLs speak it: events in, answers out.
@NullMarked
package dev.dateline.lookup.http;

import org.jspecify.annotations.NullMarked;
