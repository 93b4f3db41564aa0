/// Tests of what stands around CoreNLP.
@org.jspecify.annotations.NullMarked
package dev.dateline.recognition.corenlp;
