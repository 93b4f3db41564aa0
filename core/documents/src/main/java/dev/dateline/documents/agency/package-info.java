/// Items of news agencies that are not articles, in any format.
@NullMarked
package dev.dateline.documents.agency;

import org.jspecify.annotations.NullMarked;
