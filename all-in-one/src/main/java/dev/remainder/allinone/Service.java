package dev.remainder.allinone;

import dev.remainder.allinone.postgres.DataFolder;
import dev.remainder.allinone.postgres.LocalConnectionDetails;
import dev.remainder.allinone.postgres.LocalPostgres;
import dev.remainder.web.security.SafeSettings;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/** Starts the service on the database it is to use. */
final class Service {

  private static final String DATABASE_URL = "spring.datasource.url";
  private static final String LISTEN_ADDRESS = "server.address";

  /** Nobody else works on the local database: its folder is locked. */
  private static final String ONLY_WRITER = "remainder.commands.only-writer";

  private static final String SECURITY = "remainder.security.mode";

  private static final String TELL_OTHERS = "remainder.events.notify";

  private static final String HEAR_OTHERS = "remainder.events.listen";
  private static final String THIS_MACHINE = "127.0.0.1";
  private static final String EVERY_ADDRESS = "0.0.0.0";

  private Service() {}

  /** Answers the service's address once it can serve. */
  static URI start(int port, Path data) {
    var application = new SpringApplication(Remainder.class);
    var environment = new StandardEnvironment();
    if (environment.containsProperty(DATABASE_URL)) {
      PortTaken.refuse(environment.getProperty(LISTEN_ADDRESS, EVERY_ADDRESS), port);
    } else {
      var folder = DataFolder.open(data);
      var address = environment.getProperty(LISTEN_ADDRESS, THIS_MACHINE);
      PortTaken.refuse(address, port);
      onLocalPostgres(application, folder, address);
    }
    var context = application.run("--server.port=" + port);
    return address(context.getEnvironment());
  }

  /** Nothing of a service on the local database can be reached from another machine unless told. */
  private static void onLocalPostgres(
      SpringApplication application, DataFolder folder, String address) {
    var postgres = LocalPostgres.start(folder);
    // These run after the web server and the processors have stopped.
    SpringApplication.getShutdownHandlers().add(postgres::close);
    application.setDefaultProperties(
        Map.of(
            LISTEN_ADDRESS, THIS_MACHINE,
            SECURITY, SafeSettings.isThisMachineOnly(address) ? "off" : "on",
            TELL_OTHERS, false,
            HEAR_OTHERS, false,
            ONLY_WRITER, true));
    application.addInitializers(context ->
        ((GenericApplicationContext) context)
            .registerBean(JdbcConnectionDetails.class, () -> new LocalConnectionDetails(postgres)));
  }

  private static URI address(Environment environment) {
    return URI.create(
        "http://%s:%s"
            .formatted(
                environment.getProperty(LISTEN_ADDRESS, THIS_MACHINE),
                environment.getRequiredProperty("local.server.port")));
  }
}
