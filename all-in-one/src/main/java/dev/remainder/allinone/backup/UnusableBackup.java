package dev.remainder.allinone.backup;

/** The file is not a whole backup that this program understands; nothing of it was stored. */
final class UnusableBackup extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UnusableBackup(String why) {
    super(why);
  }
}
