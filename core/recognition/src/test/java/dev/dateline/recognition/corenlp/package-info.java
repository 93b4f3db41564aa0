@org.jspecify.annotations.NullMarked
package dev.dateline.recognition.corenlp;
