// One step of Maven's build of the page: "npm run <step>", unless nothing has changed since it last
// succeeded; before it "npm ci", unless nothing is to be installed.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

const LOCK = "package-lock.json";
const INSTALLED = join("node_modules", ".installed-lock.json");
const MADE_OF = [
  "src",
  "public",
  "build",
  "index.html",
  "openapi.json",
  "tsconfig.json",
  "vite.config.ts",
  "eslint.config.js",
  join("..", "docs", "security.md"),
];
const RESULT = { bundle: join("target", "classes", "static", "index.html") };

function npm(...words) {
  const ran = spawnSync("npm", words, { stdio: "inherit", shell: process.platform === "win32" });
  if (ran.error || ran.status !== 0) {
    console.error(`npm ${words.join(" ")} failed${ran.error ? `: ${ran.error.message}` : ""}`);
    process.exit(ran.status || 1);
  }
}

function same(one, other) {
  return existsSync(one) && existsSync(other) && readFileSync(one).equals(readFileSync(other));
}

function newest(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  const inside = found.isDirectory() ? readdirSync(path).map((name) => newest(join(path, name))) : [];
  return Math.max(found.mtimeMs, ...inside);
}

const step = process.argv[2];
const done = join("target", `${step}-done`);

if (!same(LOCK, INSTALLED)) {
  npm("ci");
  copyFileSync(LOCK, INSTALLED);
}
const changed = Math.max(...[...MADE_OF, LOCK, "package.json"].map(newest));
const kept = existsSync(done) && (!RESULT[step] || existsSync(RESULT[step]));
if (!kept || statSync(done).mtimeMs <= changed) {
  const began = new Date();
  npm("run", "--silent", step);
  mkdirSync("target", { recursive: true });
  writeFileSync(done, `${began.toISOString()}\n`);
}
