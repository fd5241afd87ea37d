import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** The mapper of Jackson 3, beside the Jackson 2 that the library itself uses. */
final class Jackson3 {
  public static void main(String[] args) throws Exception {
    ObjectMapper mapper = JsonMapper.builder().build();
    Cases.roundTrip(
        "Jackson " + mapper.version(),
        new Cases.Mapper() {
          @Override
          public <T> T read(String json, Class<T> type) {
            return mapper.readValue(json, type);
          }

          @Override
          public String write(Object value) {
            return mapper.writeValueAsString(value);
          }
        });
  }
}
