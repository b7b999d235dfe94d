package dev.remainder.allinone.postgres;

import java.nio.file.Path;

/** Another process already works on the same data folder. */
public class DataFolderInUse extends RuntimeException {

  private static final long serialVersionUID = 1L;

  DataFolderInUse(Path folder, String holder) {
    super(
        "the data folder %s is in use by another Remainder (process %s)"
            .formatted(folder, holder.isBlank() ? "unknown" : holder));
  }
}
