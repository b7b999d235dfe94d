package dev.remainder.allinone.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Every address inside the page can be opened directly: whoever asks for a document, where there is
 * no file and nothing of the API, gets the page, which knows its own addresses.
 */
class DeepLinks implements ResourceResolver {

  private static final String PAGE = "index.html";
  private static final Pattern NOT_THE_PAGES =
      Pattern.compile("(api|v3|swagger-ui|actuator|assets)(/.*)?");

  @Override
  public @Nullable Resource resolveResource(
      @Nullable HttpServletRequest request,
      String path,
      List<? extends Resource> locations,
      ResourceResolverChain chain) {
    var file = chain.resolveResource(request, path, locations);
    return file == null && request != null && isLink(request, path)
        ? chain.resolveResource(request, PAGE, locations)
        : file;
  }

  private static boolean isLink(HttpServletRequest request, String path) {
    var accepted = request.getHeader(HttpHeaders.ACCEPT);
    return accepted != null
        && accepted.contains("text/html")
        && !NOT_THE_PAGES.matcher(path).matches();
  }

  @Override
  public @Nullable String resolveUrlPath(
      String path, List<? extends Resource> locations, ResourceResolverChain chain) {
    return chain.resolveUrlPath(path, locations);
  }
}
