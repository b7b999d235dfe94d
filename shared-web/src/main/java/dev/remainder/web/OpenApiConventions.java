package dev.remainder.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.servers.Server;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The API description: its title, what is always there, and how every error looks. */
@Configuration(proxyBeanMethods = false)
class OpenApiConventions {

  private static final String PROBLEM = "Problem";

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
      api.getPaths().values().stream()
          .flatMap(path -> path.readOperations().stream())
          .forEach(operation -> operation.getResponses().addApiResponse("default", error()));
    };
  }

  private static ApiResponse error() {
    var schema = new Schema<Object>().$ref(PROBLEM);
    return new ApiResponse()
        .description("A problem (RFC 9457)")
        .content(
            new Content().addMediaType("application/problem+json", new MediaType().schema(schema)));
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
