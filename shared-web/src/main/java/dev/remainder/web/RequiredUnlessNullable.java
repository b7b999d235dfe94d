package dev.remainder.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Tells in the API description which properties are always there: those not {@code @Nullable}. */
class RequiredUnlessNullable implements ModelConverter {

  @Override
  public @Nullable Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    if (!chain.hasNext()) {
      return null;
    }
    var schema = chain.next().resolve(type, context, chain);
    JavaType java = Json.mapper().constructType(type.getType());
    if (schema != null && java != null && java.isRecordType()) {
      var defined = schema.get$ref() == null ? schema : definitionOf(schema.get$ref(), context);
      if (defined != null && defined.getProperties() != null) {
        Arrays.stream(java.getRawClass().getRecordComponents())
            .filter(component -> !isNullable(component))
            .map(RecordComponent::getName)
            .filter(defined.getProperties()::containsKey)
            .forEach(defined::addRequiredItem);
      }
    }
    return schema;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Schema<?> definitionOf(String ref, ModelConverterContext context) {
    return context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
  }
}
