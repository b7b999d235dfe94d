package dev.remainder.web.security;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Refuses a start that would leave the door open, or closed to everybody. */
@Component
public class SafeSettings implements InitializingBean {

  private static final Logger LOG = LoggerFactory.getLogger(SafeSettings.class);

  private final SecuritySettings settings;
  private final Environment environment;

  SafeSettings(SecuritySettings settings, Environment environment) {
    this.settings = settings;
    this.environment = environment;
  }

  @Override
  public void afterPropertiesSet() {
    if (settings.isOn()) {
      refuseIfNobodyCanSignIn();
    } else {
      refuseIfOthersCanReachIt();
      LOG.warn(
          "SECURITY IS OFF: whoever works on this machine may do everything, as {}.", "anonymous");
    }
  }

  private void refuseIfNobodyCanSignIn() {
    if (!settings.canAnybodySignIn()) {
      throw new UnsafeSettings(
          "Security is on, but nobody could sign in. Name users or an issuer of tokens in the"
              + " settings remainder.security (docs/security.md).");
    }
  }

  private void refuseIfOthersCanReachIt() {
    var address = environment.getProperty("server.address", "0.0.0.0");
    if (!isThisMachineOnly(address)) {
      throw new UnsafeSettings(
          "Security is off, but others could reach the service at %s. Only with".formatted(address)
              + " server.address 127.0.0.1 may it be off (docs/security.md).");
    }
  }

  /** Whether a service that listens there can be reached from this machine alone. */
  public static boolean isThisMachineOnly(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException unknown) {
      return false;
    }
  }
}
