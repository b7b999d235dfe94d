package dev.remainder.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells in the API description which properties are always there, and which may be null: those
 * {@code @Nullable}.
 */
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
            .forEach(component -> describe(component, defined));
      }
    }
    return schema;
  }

  private static void describe(RecordComponent component, Schema<?> record) {
    var name = nameOf(component);
    var property = record.getProperties().get(name);
    if (property == null) {
      return;
    }
    if (isNullable(component)) {
      record.getProperties().put(name, orNull(property));
    } else {
      record.addRequiredItem(name);
    }
  }

  private static String nameOf(RecordComponent component) {
    var renamed = component.getAccessor().getAnnotation(JsonProperty.class);
    return renamed == null ? component.getName() : renamed.value();
  }

  private static Schema<?> orNull(Schema<?> property) {
    if (property.get$ref() != null) {
      return new Schema<>()
          .addOneOfItem(property)
          .addOneOfItem(new Schema<>().types(Set.of("null")));
    }
    if (property.getTypes() == null) {
      return property;
    }
    property.addType("null");
    if (property.getEnum() != null && !property.getEnum().contains(null)) {
      property.addEnumItemObject(null);
    }
    return property;
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static @Nullable Schema<?> definitionOf(String ref, ModelConverterContext context) {
    return context.getDefinedModels().get(ref.substring(ref.lastIndexOf('/') + 1));
  }
}
