import { gzipSync } from "node:zlib";
import type { Plugin, Rollup } from "vite";

/**
 * Fails the build when the script that the first page needs, all its imports included, is larger
 * than agreed.
 *
 * @param entries modules that are loaded first
 * @param kilobytes gzipped, at most
 */
export function budget(entries: string[], kilobytes: number): Plugin {
  return {
    name: "budget",
    apply: "build",
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((it): it is Rollup.OutputChunk => it.type === "chunk");
      const first = entries.flatMap((entry) => {
        const chunk = chunks.find((it) => it.moduleIds.some((id) => id.endsWith(entry)));
        if (!chunk) this.error(`No chunk has ${entry}`);
        return chunk.fileName;
      });
      const size = total(withImports(first, bundle), bundle);
      this.info(`The first page's script is ${size.toFixed(0)} kB gzipped, of ${kilobytes}.`);
      if (size > kilobytes) this.error(`That is too much: load what it does not need later.`);
    },
  };
}

function withImports(files: string[], bundle: Rollup.OutputBundle): Set<string> {
  const all = new Set(files);
  for (const file of all) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk") for (const imported of chunk.imports) all.add(imported);
  }
  return all;
}

function total(files: Set<string>, bundle: Rollup.OutputBundle): number {
  let bytes = 0;
  for (const file of files) {
    const chunk = bundle[file];
    if (chunk?.type === "chunk") bytes += gzipSync(chunk.code).length;
  }
  return bytes / 1000;
}
