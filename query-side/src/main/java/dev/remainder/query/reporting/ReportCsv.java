package dev.remainder.query.reporting;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** Writes the items of a report as CSV (RFC 4180): a row of names, then a row an item. */
@Component
class ReportCsv extends AbstractHttpMessageConverter<ReportAnswer<?, ?>> {

  static final String TEXT_CSV = "text/csv";

  private final CsvMapper csv =
      CsvMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
          .addModule(new SimpleModule().addSerializer(String.class, new HarmlessCell()))
          .build();

  ReportCsv() {
    super(StandardCharsets.UTF_8, MediaType.parseMediaType(TEXT_CSV));
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == ReportAnswer.class;
  }

  @Override
  public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
    return false;
  }

  @Override
  protected ReportAnswer<?, ?> readInternal(
      Class<? extends ReportAnswer<?, ?>> type, HttpInputMessage message) {
    throw new HttpMessageNotReadableException("Reports are written only", message);
  }

  @Override
  protected void writeInternal(ReportAnswer<?, ?> answer, HttpOutputMessage message)
      throws IOException {
    var columns = csv.schemaFor(answer.itemType()).withHeader().withLineSeparator("\r\n");
    csv.writerFor(answer.itemType())
        .with(columns)
        .writeValues(message.getBody())
        .writeAll(answer.items())
        .close();
  }
}
