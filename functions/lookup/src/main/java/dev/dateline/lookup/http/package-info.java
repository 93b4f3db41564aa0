/// HTTP requests and answers in the payload format of API Gateway and function URLs.
@NullMarked
package dev.dateline.lookup.http;

import org.jspecify.annotations.NullMarked;
