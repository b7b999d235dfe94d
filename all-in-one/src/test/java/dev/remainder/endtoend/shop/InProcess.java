package dev.remainder.endtoend.shop;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Straight to the controllers and through the command bus: no wire, no web server, no filters. */
final class InProcess implements Door {

  private final MockMvc controllers;

  InProcess(WebApplicationContext context) {
    controllers = MockMvcBuilders.webAppContextSetup(context).build();
  }

  @Override
  public Answer send(String method, String path, String json, Map<String, String> headers) {
    var request = MockMvcRequestBuilders.request(HttpMethod.valueOf(method), URI.create(path));
    headers.forEach(request::header);
    if (json != null) {
      request.contentType(MediaType.APPLICATION_JSON).content(json.getBytes(UTF_8));
    }
    try {
      var response = controllers.perform(request).andReturn().getResponse();
      return new Answer(
          method + " " + path,
          response.getStatus(),
          headersOf(response),
          response.getContentAsString(UTF_8));
    } catch (Exception failed) {
      throw new IllegalStateException(method + " " + path, failed);
    }
  }

  private static HttpHeaders headersOf(MockHttpServletResponse response) {
    var headers = new TreeMap<String, List<String>>();
    response
        .getHeaderNames()
        .forEach(name -> headers.put(name, List.copyOf(response.getHeaders(name))));
    return HttpHeaders.of(headers, (name, value) -> true);
  }
}
