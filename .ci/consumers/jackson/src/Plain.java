import com.fasterxml.jackson.databind.ObjectMapper;

/** As anybody makes one, without a module for dates. */
final class Plain {
  public static void main(String[] args) throws Exception {
    ObjectMapper mapper = new ObjectMapper();
    Cases.roundTrip("Jackson " + mapper.version(), mapper(mapper));
  }

  static Cases.Mapper mapper(ObjectMapper mapper) {
    return new Cases.Mapper() {
      @Override
      public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
      }

      @Override
      public String write(Object value) throws Exception {
        return mapper.writeValueAsString(value);
      }
    };
  }
}
