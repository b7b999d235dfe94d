package dev.remainder.command.testing;

import dev.remainder.command.platform.Refused;
import dev.remainder.command.platform.Rejection;
import java.util.Map;
import org.hamcrest.Description;
import org.hamcrest.Matcher;
import org.hamcrest.TypeSafeMatcher;
import org.jspecify.annotations.Nullable;

/** Tells one refusal from another by its code, and by what it says it is about if that is given. */
public final class RefusedWith extends TypeSafeMatcher<Refused> {

  private final Rejection rejection;
  private final @Nullable Map<String, Object> about;

  private RefusedWith(Rejection rejection, @Nullable Map<String, Object> about) {
    this.rejection = rejection;
    this.about = about;
  }

  public static Matcher<Refused> refusedWith(Rejection rejection) {
    return new RefusedWith(rejection, null);
  }

  public static Matcher<Refused> refusedWith(Rejection rejection, Map<String, Object> about) {
    return new RefusedWith(rejection, about);
  }

  @Override
  protected boolean matchesSafely(Refused refused) {
    return refused.rejection() == rejection && (about == null || about.equals(refused.about()));
  }

  @Override
  public void describeTo(Description description) {
    description.appendText("refused with " + rejection.code());
    if (about != null) {
      description.appendText(" about " + about);
    }
  }

  @Override
  protected void describeMismatchSafely(Refused refused, Description mismatch) {
    mismatch.appendText(refused + " about " + refused.about());
  }
}
