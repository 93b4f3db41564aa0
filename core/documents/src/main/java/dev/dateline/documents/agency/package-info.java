/// Items of news agencies that are not articles, whatever they are written in.
@NullMarked
package dev.dateline.documents.agency;

import org.jspecify.annotations.NullMarked;
