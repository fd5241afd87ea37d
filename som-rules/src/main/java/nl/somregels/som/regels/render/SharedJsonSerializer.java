package nl.somregels.som.regels.render;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.ResolvableSerializer;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.somregels.som.bevindingen.Bevinding;
import nl.somregels.som.bevindingen.GelezenFeit;
import nl.somregels.som.prioritering.Wegingspunt;

/**
 * Most of a prioritering is the same in many cases: what criteria find in choices alone, and what
 * people weigh. The JSON of those is kept and copied; equal values have equal JSON. What shows the
 * dates of a case is written each time. Bounded: when it is full, all goes out. Thread-safe.
 */
final class SharedJsonSerializer extends JsonSerializer<Object> implements ResolvableSerializer {
  private static final int MOST = 8192;

  private final JsonSerializer<Object> ordinary;
  private final ObjectMapper mapper;
  private final Map<Object, SerializableString> rendered = new ConcurrentHashMap<>();

  private SharedJsonSerializer(JsonSerializer<Object> ordinary, ObjectMapper mapper) {
    this.ordinary = ordinary;
    this.mapper = mapper;
  }

  /**
   * Keeps JSON of what is shared.
   *
   * @param mapper renders it the first time
   */
  static SimpleModule module(ObjectMapper mapper) {
    return new SimpleModule("shared JSON").setSerializerModifier(new Modifier(mapper));
  }

  private static final class Modifier extends BeanSerializerModifier {
    private static final long serialVersionUID = 1;

    private final transient ObjectMapper mapper;

    Modifier(ObjectMapper mapper) {
      this.mapper = mapper;
    }

    @Override
    @SuppressWarnings("unchecked") // a serializer of a class is asked for its values only
    public JsonSerializer<?> modifySerializer(
        SerializationConfig config, BeanDescription description, JsonSerializer<?> serializer) {
      Class<?> type = description.getBeanClass();
      return type == Bevinding.class || type == Wegingspunt.class
          ? new SharedJsonSerializer((JsonSerializer<Object>) serializer, mapper)
          : serializer;
    }
  }

  @Override
  public void resolve(SerializerProvider provider) throws JsonMappingException {
    if (ordinary instanceof ResolvableSerializer resolvable) {
      resolvable.resolve(provider);
    }
  }

  @Override
  public void serialize(Object value, JsonGenerator json, SerializerProvider provider)
      throws IOException {
    if (value instanceof Bevinding bevinding && showsDerived(bevinding)) {
      ordinary.serialize(value, json, provider);
      return;
    }
    SerializableString earlier = rendered.get(value);
    if (earlier == null) {
      if (rendered.size() >= MOST) {
        rendered.clear();
      }
      earlier = new SerializedString(mapper.writeValueAsString(value));
      rendered.put(value, earlier);
    }
    json.writeRawValue(earlier);
  }

  private static boolean showsDerived(Bevinding bevinding) {
    for (GelezenFeit feit : bevinding.feiten()) {
      if (!feit.uit().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
