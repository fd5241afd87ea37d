import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;

/** As Spring makes it for the bodies of requests and answers. */
final class Spring {
  public static void main(String[] args) throws Exception {
    ObjectMapper mapper = Jackson2ObjectMapperBuilder.json().build();
    Cases.roundTrip("Spring with Jackson " + mapper.version(), Plain.mapper(mapper));
  }
}
