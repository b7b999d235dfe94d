package dev.remainder.web;

import static dev.remainder.web.DocumentedRefusal.FAULT;
import static dev.remainder.web.DocumentedRefusal.MALFORMED;
import static dev.remainder.web.DocumentedRefusal.NOT_ACCEPTABLE;
import static dev.remainder.web.DocumentedRefusal.NOT_ALLOWED;
import static dev.remainder.web.DocumentedRefusal.NOT_JSON;
import static dev.remainder.web.DocumentedRefusal.NOT_NOW;
import static dev.remainder.web.DocumentedRefusal.NOT_SIGNED_IN;
import static dev.remainder.web.DocumentedRefusal.TOO_LARGE;
import static dev.remainder.web.DocumentedRefusal.TOO_MANY;
import static dev.remainder.web.DocumentedRefusal.UNKNOWN;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import java.util.EnumSet;
import java.util.Set;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API description: its title, what is always there, and how every error looks. */
@Configuration(proxyBeanMethods = false)
class OpenApiConventions {

  static final String PROBLEM = "Problem";

  private static final Set<DocumentedRefusal> TO_ANYTHING =
      EnumSet.of(MALFORMED, NOT_SIGNED_IN, NOT_ALLOWED, NOT_ACCEPTABLE, TOO_MANY, FAULT, NOT_NOW);

  @Bean
  OpenAPI apiDescription() {
    return new OpenAPI()
        .addServersItem(new Server().url("/").description("wherever this is read"))
        .info(
            new Info()
                .title("Remainder")
                .version("1")
                .description("Backorders, kept truthfully: orders that cannot be shipped whole."));
  }

  @Bean
  RequiredUnlessNullable requiredUnlessNullable() {
    return new RequiredUnlessNullable();
  }

  @Bean
  OpenApiCustomizer everyErrorIsAProblem() {
    return api -> {
      api.getComponents().addSchemas(PROBLEM, problem());
      for (var refusal : DocumentedRefusal.values()) {
        api.getComponents().addResponses(refusal.name(), refusal.definition());
      }
      api.getPaths()
          .forEach((path, item) ->
              item.readOperationsMap()
                  .forEach((method, operation) ->
                      refusals(path, method)
                          .forEach(refusal ->
                              operation
                                  .getResponses()
                                  .addApiResponse(refusal.status(), refusal.reference()))));
    };
  }

  /** What may be answered to anything of the kind; each side adds what is its own. */
  private static Set<DocumentedRefusal> refusals(String path, HttpMethod method) {
    var refusals = EnumSet.copyOf(TO_ANYTHING);
    if (path.contains("{")) {
      refusals.add(UNKNOWN);
    }
    if (method != HttpMethod.GET) {
      refusals.add(TOO_LARGE);
      refusals.add(NOT_JSON);
    }
    return refusals;
  }

  private static Schema<?> problem() {
    return new ObjectSchema()
        .addProperty("type", new StringSchema().format("uri"))
        .addProperty("title", new StringSchema())
        .addProperty("status", new IntegerSchema())
        .addProperty("detail", new StringSchema())
        .addProperty("code", new StringSchema().description("stable, for machines"))
        .addRequiredItem("type")
        .addRequiredItem("title")
        .addRequiredItem("status")
        .addRequiredItem("code");
  }
}
