package dev.remainder.web.security;

import dev.remainder.web.ProblemWriter;
import jakarta.servlet.DispatcherType;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The one gate before everything; imported by each side, so that both keep the same. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecuritySettings.class)
@Import({SafeSettings.class, SessionController.class})
public class SecurityConfiguration {

  /** The page's components write styles into the document; scripts come from here alone. */
  private static final String CONTENT =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

  @Bean
  LocalUsers localUsers(SecuritySettings settings) {
    return new LocalUsers(settings, PasswordEncoderFactories.createDelegatingPasswordEncoder());
  }

  @Bean
  LocalTokens localTokens(SecuritySettings settings) {
    return new LocalTokens(settings, Clock.systemUTC());
  }

  @Bean
  RequestRates requestRates(SecuritySettings settings) {
    return new RequestRates(settings);
  }

  @Bean
  Refusals securityRefusals(ProblemWriter problems) {
    return new Refusals(problems);
  }

  /** Each of its filters would be timed by itself, which costs more than what they do. */
  @Bean
  SecurityObservationSettings securityObservations() {
    return SecurityObservationSettings.noObservations();
  }

  @Bean
  HttpFirewall httpFirewall(SecuritySettings settings) {
    return OddAddresses.firewall(settings);
  }

  @Bean
  SecurityFilterChain gate(
      HttpSecurity http,
      SecuritySettings settings,
      LocalTokens tokens,
      RequestRates rates,
      Refusals refusals,
      ProblemWriter problems) {
    http.csrf(AbstractHttpConfigurer::disable)
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .addFilterBefore(new SameOriginFilter(problems), BearerTokenAuthenticationFilter.class)
        .headers(headers ->
            headers
                .contentSecurityPolicy(content -> content.policyDirectives(CONTENT))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
    return settings.isOn()
        ? guarded(http, settings, tokens, rates, refusals, problems)
        : open(http);
  }

  private static SecurityFilterChain open(HttpSecurity http) {
    return http.authorizeHttpRequests(calls -> calls.anyRequest().permitAll()).build();
  }

  private static SecurityFilterChain guarded(
      HttpSecurity http,
      SecuritySettings settings,
      LocalTokens tokens,
      RequestRates rates,
      Refusals refusals,
      ProblemWriter problems) {
    return http.addFilterAfter(
            new RequestRateFilter(rates, problems), BearerTokenAuthenticationFilter.class)
        .oauth2ResourceServer(server ->
            server
                .bearerTokenResolver(new SessionCookie())
                .authenticationManagerResolver(Issuers.of(settings, tokens))
                .authenticationEntryPoint(refusals)
                .accessDeniedHandler(refusals))
        .exceptionHandling(
            refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
        .authorizeHttpRequests(calls ->
            calls
                .dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers("/api/session", "/api/session/end", "/actuator/health/**")
                .permitAll()
                .requestMatchers("/api/**")
                .access(new Gate())
                .requestMatchers("/actuator/**")
                .hasAnyAuthority(Role.AUDITOR.authority(), Role.ADMIN.authority())
                .requestMatchers(HttpMethod.GET, "/**")
                .permitAll()
                .anyRequest()
                .denyAll())
        .build();
  }
}
