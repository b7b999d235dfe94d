package dev.remainder.allinone.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.util.DigestUtils;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.EncodedResourceResolver;

/**
 * The page's files as the build made them, compressed ones first. What has a hash in its name never
 * changes; all else is asked for anew, and answered 304 while it is the same. Instead of the
 * framework's own handler of the same pattern, hence before it.
 */
@Configuration(proxyBeanMethods = false)
@Order(Ordered.HIGHEST_PRECEDENCE)
class PageFiles implements WebMvcConfigurer {

  private static final String PLACE = "classpath:/static/";
  private static final Duration FOR_GOOD = Duration.ofDays(365);

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(PLACE + "assets/")
        .setCacheControl(CacheControl.maxAge(FOR_GOOD).cachePublic().immutable())
        .resourceChain(true)
        .addResolver(new EncodedResourceResolver());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(PLACE)
        .setCacheControl(CacheControl.noCache())
        // Files of a reproducible build are all equally old.
        .setUseLastModified(false)
        .setEtagGenerator(PageFiles::digest)
        .resourceChain(true)
        .addResolver(new DeepLinks())
        .addResolver(new EncodedResourceResolver());
  }

  private static String digest(Resource file) {
    try (var content = file.getInputStream()) {
      return '"' + DigestUtils.md5DigestAsHex(content) + '"';
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
