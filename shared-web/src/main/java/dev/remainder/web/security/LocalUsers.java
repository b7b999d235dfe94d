package dev.remainder.web.security;

import dev.remainder.web.security.SecuritySettings.LocalUser;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The users of a small installation, who sign in here with a password. */
final class LocalUsers {

  private final Map<String, LocalUser> byName;
  private final PasswordEncoder passwords;
  private final String nobodysPassword;

  LocalUsers(SecuritySettings settings, PasswordEncoder passwords) {
    this.byName =
        settings.users().stream().collect(Collectors.toMap(LocalUser::name, Function.identity()));
    this.passwords = passwords;
    this.nobodysPassword = passwords.encode("nobody's");
  }

  /** An unknown name takes as long as a wrong password: names cannot be found out by the clock. */
  Optional<LocalUser> withPassword(String name, String password) {
    var user = Optional.ofNullable(byName.get(name));
    var matches =
        passwords.matches(password, user.map(LocalUser::password).orElse(nobodysPassword));
    return user.filter(known -> matches);
  }
}
