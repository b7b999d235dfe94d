package dev.remainder.allinone.deploy;

import dev.remainder.allinone.launcher.Started;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** A real nginx with the shipped rules, around which only what every nginx needs is added. */
record Nginx(Started process, URI address) implements AutoCloseable {

  private static final Path TEMPLATE = Path.of("..", "deploy", "nginx", "remainder.conf.template");

  static Nginx start(Path folder, Path page, int commandSide, int querySide) throws IOException {
    int port = FreePort.find();
    String rules =
        Files.readString(TEMPLATE)
            .replace("${COMMAND_SIDE}", "127.0.0.1:" + commandSide)
            .replace("${QUERY_SIDE}", "127.0.0.1:" + querySide)
            .replace("${PAGE}", page.toString())
            .replace("${NGINX_LOCAL_RESOLVERS}", "127.0.0.1")
            .replace("${LISTEN}", "127.0.0.1:" + port);
    Path home = Files.createDirectories(folder.resolve("nginx"));
    Path configuration =
        Files.writeString(
            home.resolve("nginx.conf"),
            """
            %s
            daemon off;
            pid nginx.pid;
            error_log stderr;
            events {}
            http {
              access_log off;
              types { text/html html; text/javascript js; }
              client_body_temp_path body;
              proxy_temp_path proxy;
              fastcgi_temp_path fastcgi;
              uwsgi_temp_path uwsgi;
              scgi_temp_path scgi;
            %s
            }
            """
                .formatted(isRoot() ? "user root;" : "", rules));
    var builder =
        new ProcessBuilder(
            System.getProperty("nginx"), "-p", home.toString(), "-c", configuration.toString());
    return new Nginx(Started.process(builder), URI.create("http://127.0.0.1:" + port));
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }

  @Override
  public void close() {
    process.close();
  }
}
