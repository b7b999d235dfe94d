package dev.remainder.allinone.verify;

import dev.remainder.query.seal.NotedHead;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads HASH@POSITION. */
class NotedHeadConverter implements ITypeConverter<NotedHead> {

  @Override
  public NotedHead convert(String written) {
    try {
      return NotedHead.parse(written);
    } catch (IllegalArgumentException malformed) {
      throw new TypeConversionException(malformed.getMessage());
    }
  }
}
