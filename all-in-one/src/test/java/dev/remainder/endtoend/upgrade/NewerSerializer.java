package dev.remainder.endtoend.upgrade;

import dev.remainder.events.stockitem.StockReceived;
import org.axonframework.serialization.Converter;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What makes a program the newer one: it knows a type of event of which the older has no class, a
 * return of goods, which does to a stock item what a receipt does.
 */
record NewerSerializer(Serializer known) implements Serializer {

  /** Makes a newer program of the one that is about to start. */
  static void putInto(ConfigurableApplicationContext program) {
    program
        .getBeanFactory()
        .addBeanPostProcessor(
            new BeanPostProcessor() {
              @Override
              public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof Serializer serializer
                    ? new NewerSerializer(serializer)
                    : bean;
              }
            });
  }

  @Override
  public <T> SerializedObject<T> serialize(Object object, Class<T> representation) {
    return known.serialize(object, representation);
  }

  @Override
  public <T> boolean canSerializeTo(Class<T> representation) {
    return known.canSerializeTo(representation);
  }

  @Override
  public <S, T> T deserialize(SerializedObject<S> stored) {
    return known.deserialize(
        new SimpleSerializedObject<>(
            stored.getData(), stored.getContentType(), inThisProgram(stored.getType())));
  }

  @Override
  public Class<?> classForType(SerializedType type) {
    return known.classForType(inThisProgram(type));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public SerializedType typeForClass(Class type) {
    return known.typeForClass(type);
  }

  @Override
  public Converter getConverter() {
    return known.getConverter();
  }

  private static SerializedType inThisProgram(SerializedType type) {
    return type.getName().equals(ForeignEvents.RETURNED)
        ? new SimpleSerializedType(StockReceived.class.getName(), type.getRevision())
        : type;
  }
}
