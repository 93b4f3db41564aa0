package dev.dateline.dynamodb;

import dev.dateline.articles.Entity;
import dev.dateline.articles.EntityType;
import dev.dateline.articles.Mention;
import dev.dateline.articles.Recognition;
import dev.dateline.articles.Span;
import java.util.ArrayList;
import java.util.List;

/// Encodes sentences and entities, with offsets as differences from the preceding ones, and how
/// much of the text was searched.
final class RecognitionEncoding {
  private RecognitionEncoding() {}

  static void write(Recognition recognition, PackedWriter out) {
    writeSentences(recognition.sentences(), out);
    out.number(recognition.entities().size());
    for (Entity entity : recognition.entities()) {
      out.string(entity.name()).string(entity.type().letter()).string(entity.country());
      writeMentions(entity.mentions(), out);
    }
    CoverageEncoding.write(recognition.coverage(), out);
  }

  static Recognition read(PackedReader in) {
    List<Span> sentences = sentences(in);
    var entities = new ArrayList<Entity>();
    for (int left = in.integer(); left > 0; left--) {
      entities.add(entity(in));
    }
    return new Recognition(sentences, entities, CoverageEncoding.read(in));
  }

  private static Entity entity(PackedReader in) {
    return new Entity(
        in.string(), EntityType.ofLetter(in.string()), in.stringOrNull(), mentions(in));
  }

  private static void writeSentences(List<Span> sentences, PackedWriter out) {
    out.number(sentences.size());
    int end = 0;
    for (Span sentence : sentences) {
      out.signed(sentence.start() - end).number(sentence.end() - sentence.start());
      end = sentence.end();
    }
  }

  private static List<Span> sentences(PackedReader in) {
    var sentences = new ArrayList<Span>();
    int end = 0;
    for (int left = in.integer(); left > 0; left--) {
      int start = end + Math.toIntExact(in.signed());
      end = start + in.integer();
      sentences.add(new Span(start, end));
    }
    return sentences;
  }

  private static void writeMentions(List<Mention> mentions, PackedWriter out) {
    out.number(mentions.size());
    var last = new Mention(new Span(0, 0), 0);
    for (Mention mention : mentions) {
      out.signed(mention.span().start() - last.span().end())
          .number(mention.span().end() - mention.span().start())
          .signed(mention.sentence() - last.sentence());
      last = mention;
    }
  }

  private static List<Mention> mentions(PackedReader in) {
    var mentions = new ArrayList<Mention>();
    var last = new Mention(new Span(0, 0), 0);
    for (int left = in.integer(); left > 0; left--) {
      int start = last.span().end() + Math.toIntExact(in.signed());
      int end = start + in.integer();
      last = new Mention(new Span(start, end), last.sentence() + Math.toIntExact(in.signed()));
      mentions.add(last);
    }
    return mentions;
  }
}
